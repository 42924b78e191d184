/** The functions that sum up ranges: SUM, COUNT, AVERAGE, MIN, MAX … */
import { ErrorValue } from '../../model/scalar.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { divide, finite } from '../operators.ts';
import { toBlock, visitAtoms } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Atom, Value } from '../value.ts';
import { numbersOf } from './numbers-of.ts';

/** The sum of numbers. */
export function sum(numbers: number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** The mean of numbers, or #DIV/0! when there are none. */
export function mean(numbers: number[]): Atom {
  if (numbers.length === 0)
    return new ErrorValue('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return divide(sum(numbers), numbers.length);
}

function extreme(numbers: number[], better: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce(better);
}

/** The smallest number; 0 if there is none. */
export function smallest(numbers: number[]): number {
  return extreme(numbers, (one, other) => Math.min(one, other));
}

/** The largest number; 0 if there is none. */
export function largest(numbers: number[]): number {
  return extreme(numbers, (one, other) => Math.max(one, other));
}

function overNumbers(name: string, run: (numbers: number[]) => Atom): [string, FunctionSpec] {
  return [name, eager(1, 255, (args, scope) => run(numbersOf(name, args, scope)))];
}

function counting(name: string, counts: (atom: Atom, direct: boolean) => boolean): [string, FunctionSpec] {
  return [name, eager(1, 255, (args, scope) => count(args, scope, counts))];
}

function count(args: Value[], scope: Scope, counts: (atom: Atom, direct: boolean) => boolean): number {
  let total = 0;
  for (const arg of args) {
    const direct = typeof arg !== 'object' || arg === null;
    visitAtoms(arg, scope, (atom) => {
      if (counts(atom, direct)) total++;
    });
  }
  return total;
}

function countBlank(args: Value[], scope: Scope): number {
  return args.flatMap((arg) => toBlock(arg, scope).flat()).filter((atom) => atom === null || atom === '').length;
}

function countUnique(args: Value[], scope: Scope): number {
  const seen = new Set<string>();
  for (const arg of args) {
    visitAtoms(arg, scope, (atom) => {
      if (atom !== null && atom !== '') seen.add(`${typeof atom}:${atom instanceof ErrorValue ? atom.code : atom}`);
    });
  }
  return seen.size;
}

function sumProduct(args: Value[], scope: Scope): Atom {
  const blocks = args.map((arg) => toBlock(arg, scope));
  const [first] = blocks;
  const sameShape = blocks.every((block) => block.length === first!.length && block[0]!.length === first![0]!.length);
  if (!sameShape) throw new ErrorValue('#VALUE!', 'Array arguments to SUMPRODUCT are of different size.');
  const products = first!.flatMap((row, y) =>
    row.map((_, x) => blocks.reduce((product, block) => product * factor(block[y]![x]!), 1)),
  );
  return finite(sum(products));
}

function factor(atom: Atom): number {
  if (atom instanceof ErrorValue) throw atom;
  return typeof atom === 'number' ? atom : Number(atom === true);
}

/** SUM, PRODUCT, AVERAGE, MIN, MAX, COUNT, COUNTA, COUNTBLANK, COUNTUNIQUE, SUMPRODUCT, SUMSQ. */
export const totalFunctions: Map<string, FunctionSpec> = new Map([
  overNumbers('SUM', (numbers) => finite(sum(numbers))),
  overNumbers('SUMSQ', (numbers) => finite(sum(numbers.map((number) => number * number)))),
  overNumbers('PRODUCT', (numbers) =>
    finite(numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1)),
  ),
  overNumbers('AVERAGE', mean),
  overNumbers('MIN', smallest),
  overNumbers('MAX', largest),
  counting('COUNT', (atom, direct) => typeof atom === 'number' || (direct && typeof atom === 'boolean')),
  counting('COUNTA', (atom) => atom !== null),
  ['COUNTBLANK', eager(1, 255, countBlank)],
  ['COUNTUNIQUE', eager(1, 255, countUnique)],
  ['SUMPRODUCT', eager(1, 255, sumProduct, true)],
]);
