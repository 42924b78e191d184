/** RANK and its variants. */
import { ErrorValue } from '../../model/scalar.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { lift } from '../lift.ts';
import { toAtom } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Atom, Value } from '../value.ts';
import { numbersOf } from './numbers-of.ts';

function placeOf(value: Atom, numbers: number[], ascending: boolean, averaged: boolean): Atom {
  const same = numbers.filter((number) => number === value).length;
  if (same === 0 || typeof value !== 'number')
    return new ErrorValue('#N/A', `Did not find value '${value}' in RANK evaluation.`);
  const before = numbers.filter((number) => (ascending ? number < value : number > value)).length;
  return averaged ? before + (same + 1) / 2 : before + 1;
}

function rank(averaged: boolean) {
  return ([value, data, order]: Value[], scope: Scope): Value => {
    const numbers = numbersOf('RANK', [data!], scope);
    const ascending = order !== undefined && Boolean(toAtom(order, scope));
    return lift([value!], scope, ([atom]) => placeOf(atom!, numbers, ascending, averaged));
  };
}

/** RANK, RANK.EQ, RANK.AVG. */
export const rankFunctions: Map<string, FunctionSpec> = new Map([
  ['RANK', eager(2, 3, rank(false))],
  ['RANK.EQ', eager(2, 3, rank(false))],
  ['RANK.AVG', eager(2, 3, rank(true))],
]);
