/** Collects the numbers that SUM, AVERAGE, MAX … work on. */
import { ErrorValue } from '../../model/scalar.ts';
import { asGivenNumber, textLocale } from '../coerce.ts';
import { isBlock, visitAtoms } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import { RangeValue, type Value } from '../value.ts';

/** The numbers in the arguments: inside ranges anything else is ignored, direct arguments are converted. Throws errors. */
export function numbersOf(name: string, args: Value[], scope: Scope): number[] {
  const texts = textLocale(scope);
  const numbers: number[] = [];
  args.forEach((arg, index) => {
    const direct = !(arg instanceof RangeValue || isBlock(arg));
    visitAtoms(arg, scope, (atom) => {
      if (atom instanceof ErrorValue) throw atom;
      if (typeof atom === 'number') numbers.push(atom);
      else if (direct && atom !== null) numbers.push(asGivenNumber(atom, { texts, name, parameter: index + 1 }));
    });
  });
  return numbers;
}
