/** Arithmetic of single numbers, where the library is slow or differs from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import type { FunctionSpec } from '../function-spec.ts';
import { eager } from '../function-spec.ts';
import { finite } from '../operators.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Atom } from '../value.ts';

// Shifting the decimal point in the text avoids the error of a multiplication: 1.005 rounds to 1.01, as in Sheets.
function scaled(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function roundWith(round: (value: number) => number) {
  return (value: number, places = 0): Atom => {
    const digits = Math.trunc(places);
    const size = scaled(round(scaled(Math.abs(value), digits)), -digits);
    return finite(value < 0 && size !== 0 ? -size : size);
  };
}

// Half away from zero: floor(x + 0.5) of the absolute value; a tiny rounding error below one half counts as half.
function halfUp(value: number): number {
  return Math.floor(Number((value + 0.5).toPrecision(15)));
}

function modulo(value: number, divisor: number): Atom {
  if (divisor === 0) return new ErrorValue('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  return value - divisor * Math.floor(value / divisor);
}

function root(value: number): Atom {
  if (value < 0)
    return new ErrorValue(
      '#NUM!',
      `Function SQRT parameter 1 value is ${value}. It should be greater than or equal to 0.`,
    );
  return Math.sqrt(value);
}

function quotient(dividend: number, divisor: number): Atom {
  if (divisor === 0) return new ErrorValue('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.');
  return Math.trunc(dividend / divisor);
}

/** ABS, INT, SIGN, ROUND, ROUNDUP, ROUNDDOWN, TRUNC, MOD, QUOTIENT, SQRT, EXP, PI, RAND, RANDBETWEEN. */
export const mathFunctions: Map<string, FunctionSpec> = new Map([
  ...scalarFunctions({
    ABS: ['n', Math.abs],
    INT: ['n', Math.floor],
    SIGN: ['n', Math.sign],
    ROUND: ['n?n', roundWith(halfUp)],
    ROUNDUP: ['n?n', roundWith(Math.ceil)],
    ROUNDDOWN: ['n?n', roundWith(Math.floor)],
    TRUNC: ['n?n', roundWith(Math.floor)],
    MOD: ['nn', modulo],
    QUOTIENT: ['nn', quotient],
    SQRT: ['n', root],
    EXP: ['n', (value: number) => finite(Math.exp(value))],
    PI: ['', () => Math.PI],
  }),
  ['RAND', eager(0, 0, (_, scope) => scope.host.random())],
  [
    'RANDBETWEEN',
    eager(2, 2, ([low, high], scope) => {
      const from = Math.ceil(Number(low));
      return from + Math.floor(scope.host.random() * (Math.floor(Number(high)) - from + 1));
    }),
  ],
]);
