/** The functions that ask what a value is: ISNUMBER, ISBLANK, N … */
import { ErrorValue } from '../../model/scalar.ts';
import type { FunctionSpec } from '../function-spec.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Atom } from '../value.ts';

const ERROR_NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function errorType(atom: Atom): Atom {
  if (!(atom instanceof ErrorValue)) return new ErrorValue('#N/A', 'The value is not an error.');
  return ERROR_NUMBERS.indexOf(atom.code) + 1 || 8;
}

function isErrorOf(atom: Atom, test: (code: string) => boolean): boolean {
  return atom instanceof ErrorValue && test(atom.code);
}

function numberLike(atom: Atom): Atom {
  if (atom instanceof ErrorValue || typeof atom === 'number') return atom;
  return atom === true ? 1 : 0;
}

/** ISNUMBER, ISTEXT, ISNONTEXT, ISBLANK, ISLOGICAL, ISERROR, ISERR, ISNA, ISEVEN, ISODD, ERROR.TYPE, N, T, NA. */
export const informationFunctions: Map<string, FunctionSpec> = scalarFunctions({
  ISNUMBER: ['e', (atom: Atom) => typeof atom === 'number'],
  ISTEXT: ['e', (atom: Atom) => typeof atom === 'string'],
  ISNONTEXT: ['e', (atom: Atom) => typeof atom !== 'string'],
  ISBLANK: ['e', (atom: Atom) => atom === null],
  ISLOGICAL: ['e', (atom: Atom) => typeof atom === 'boolean'],
  ISERROR: ['e', (atom: Atom) => isErrorOf(atom, () => true)],
  ISERR: ['e', (atom: Atom) => isErrorOf(atom, (code) => code !== '#N/A')],
  ISNA: ['e', (atom: Atom) => isErrorOf(atom, (code) => code === '#N/A')],
  ISEVEN: ['N', (value: number) => Math.trunc(value) % 2 === 0],
  ISODD: ['N', (value: number) => Math.trunc(value) % 2 !== 0],
  'ERROR.TYPE': ['e', errorType],
  N: ['e', numberLike],
  T: ['a', (atom: Atom) => (typeof atom === 'string' ? atom : '')],
  NA: ['', () => new ErrorValue('#N/A', '')],
});
