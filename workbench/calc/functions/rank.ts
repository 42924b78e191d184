/** RANK, PERCENTRANK and their variants. */
import { ErrorValue } from '../../model/scalar.ts';
import { asNumber, textLocale } from '../coerce.ts';
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
    return lift([value!], scope, ([atom]) =>
      atom instanceof ErrorValue
        ? atom
        : placeOf(typeof atom === 'boolean' ? Number(atom) : atom!, numbers, ascending, averaged),
    );
  };
}

type Share = (below: number, all: number) => number;

/** Places between two numbers are interpolated; the share is rounded to so many digits, three if none are asked for. */
function percentRank(name: string, share: Share) {
  return ([data, value, digits]: Value[], scope: Scope): Value => {
    const numbers = numbersOf(name, [data!], scope).sort((one, other) => one - other);
    const asked = digits === undefined ? 3 : Math.trunc(Number(toAtom(digits, scope)));
    const places = asked >= 1 ? asked : 3;
    return lift([value!], scope, ([atom]) => {
      if (atom instanceof ErrorValue) throw atom;
      const place = placeAmong(numbers, Number(atom));
      if (place === undefined) return new ErrorValue('#N/A', `${name}: the value is outside the data.`);
      return Number(share(place, numbers.length).toFixed(places));
    });
  };
}

/** How many numbers are smaller; between two of them a fraction. */
function placeAmong(numbers: readonly number[], value: number): number | undefined {
  const at = numbers.indexOf(value);
  if (at >= 0) return at;
  const next = numbers.findIndex((number) => number > value);
  if (next <= 0) return undefined;
  const [low, high] = [numbers[next - 1]!, numbers[next]!];
  return next - 1 + (value - low) / (high - low);
}

const inclusive: Share = (below, all) => (all === 1 ? 1 : below / (all - 1));
const exclusive: Share = (below, all) => (all === 1 ? 1 : (below + 1) / (all + 1));

/** LARGE and SMALL: the place is cut to a whole number. */
function placed(name: 'LARGE' | 'SMALL') {
  return ([data, place]: Value[], scope: Scope): Value => {
    const order = (one: number, other: number) => (name === 'LARGE' ? other - one : one - other);
    const numbers = numbersOf(name, [data!], scope).sort(order);
    return lift([place!], scope, ([atom]) => {
      const at = Math.trunc(asNumber(atom!, { texts: textLocale(scope), name, parameter: 2 }));
      return numbers[at - 1] ?? new ErrorValue('#NUM!', `Function ${name} parameter 2 value ${at} is out of range.`);
    });
  };
}

/** RANK, RANK.EQ, RANK.AVG, LARGE, SMALL, PERCENTRANK and its variants. */
export const rankFunctions: Map<string, FunctionSpec> = new Map([
  ['RANK', eager(2, 3, rank(false))],
  ['RANK.EQ', eager(2, 3, rank(false))],
  ['RANK.AVG', eager(2, 3, rank(true))],
  ['LARGE', eager(2, 2, placed('LARGE'))],
  ['SMALL', eager(2, 2, placed('SMALL'))],
  ['PERCENTRANK', eager(2, 3, percentRank('PERCENTRANK', inclusive))],
  ['PERCENTRANK.INC', eager(2, 3, percentRank('PERCENTRANK.INC', inclusive))],
  ['PERCENTRANK.EXC', eager(2, 3, percentRank('PERCENTRANK.EXC', exclusive))],
]);
