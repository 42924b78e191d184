/** Collects the numbers that SUM, AVERAGE, MAX … work on. */
import { ErrorValue } from '../../model/scalar.ts';
import { asNumber } from '../coerce.ts';
import { formulaLocale } from '../formula-locale.ts';
import { isBlock, visitAtoms } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import { RangeValue, type Value } from '../value.ts';

/** The numbers in the arguments: inside ranges anything else is ignored, direct arguments are converted. Throws errors. */
export function numbersOf(name: string, args: Value[], scope: Scope): number[] {
  const { decimal } = formulaLocale(scope.sheet.spreadsheet.locale);
  const numbers: number[] = [];
  args.forEach((arg, index) => {
    const direct = !(arg instanceof RangeValue || isBlock(arg));
    visitAtoms(arg, scope, (atom) => {
      if (atom instanceof ErrorValue) throw atom;
      if (typeof atom === 'number') numbers.push(atom);
      else if (direct && atom !== null) numbers.push(asNumber(atom, { decimal, name, parameter: index + 1 }));
    });
  });
  return numbers;
}
