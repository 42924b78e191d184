/** The operators of formulas, under the function names that Google Sheets uses in messages. */
import { ErrorValue } from '../model/scalar.ts';
import { compareAtoms } from './compare-atoms.ts';
import type { FunctionSpec } from './function-spec.ts';
import { scalarFunctions } from './scalar-function.ts';
import type { Atom } from './value.ts';

/** The number, or #NUM! if it is infinite or not a number. */
export function finite(value: number): Atom {
  return Number.isFinite(value) ? value : new ErrorValue('#NUM!', 'The result is not a number a cell can hold.');
}

/** Divides as the operator and DIVIDE do. */
export function divide(dividend: number, divisor: number): Atom {
  if (divisor === 0) return new ErrorValue('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return finite(dividend / divisor);
}

/** A negative base has a root where the exponent is one over an odd number: the cube root of -8 is -2. */
function power(base: number, exponent: number): Atom {
  const root = Math.round(1 / exponent);
  const isOddRoot = base < 0 && !Number.isInteger(exponent) && 1 / root === exponent && root % 2 !== 0;
  return finite(isOddRoot ? -((-base) ** exponent) : base ** exponent);
}

/** The function name of each operator. */
export const OPERATOR_NAMES: Record<string, string> = {
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POW',
  '&': 'CONCAT',
  '=': 'EQ',
  '<>': 'NE',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
};

/** Google Sheets has every operator as a function too. */
export const operatorFunctions: Map<string, FunctionSpec> = scalarFunctions({
  ADD: ['nn', (one: number, other: number) => finite(one + other)],
  MINUS: ['nn', (one: number, other: number) => finite(one - other)],
  MULTIPLY: ['nn', (one: number, other: number) => finite(one * other)],
  DIVIDE: ['nn', divide],
  POW: ['nn', power],
  POWER: ['nn', power],
  UMINUS: ['n', (value: number) => (value === 0 ? 0 : -value)],
  UPLUS: ['a', (value: Atom) => value],
  UNARY_PERCENT: ['n', (value: number) => value / 100],
  CONCAT: ['tt', (one: string, other: string) => one + other],
  EQ: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) === 0],
  NE: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) !== 0],
  LT: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) < 0],
  LTE: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) <= 0],
  GT: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) > 0],
  GTE: ['aa', (one: Atom, other: Atom) => compareAtoms(one, other) >= 0],
});
