/** Arithmetic of single numbers, where the library is slow or differs from Google Sheets. */
import gammainc from '@stdlib/math-base-special-gammainc';
import { ErrorValue } from '../../model/scalar.ts';
import { asNumber, textLocale } from '../coerce.ts';
import { callEngine } from '../engine.ts';
import type { FunctionSpec } from '../function-spec.ts';
import { eager } from '../function-spec.ts';
import { lift } from '../lift.ts';
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

function root(value: number): Atom {
  if (value < 0)
    return new ErrorValue(
      '#NUM!',
      `Function SQRT parameter 1 value is ${value}. It should be greater than or equal to 0.`,
    );
  return Math.sqrt(value);
}

function modulo(value: number, divisor: number): Atom {
  if (divisor === 0) return new ErrorValue('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  const times = Math.floor(value / divisor);
  // Sheets gives up where the quotient has too many digits.
  if (Math.abs(times) > MOST_TIMES) return new ErrorValue('#NUM!', `Function MOD parameter 1 value is ${value}.`);
  return value - divisor * times;
}

const MOST_TIMES = 1_125_900_000_000;

function quotient(dividend: number, divisor: number): Atom {
  if (divisor === 0) return new ErrorValue('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.');
  return Math.trunc(dividend / divisor);
}

// Half of the difference of two exponentials: beyond the largest number there is no answer, though the half would have one.
function overflows(value: number): boolean {
  return !Number.isFinite(Math.exp(Math.abs(value)));
}

function hyperbolic(run: (value: number) => number) {
  return (value: number): Atom => (overflows(value) ? finite(Number.POSITIVE_INFINITY) : finite(run(value)));
}

/** Sheets answers no hyperbolic secant beyond. */
const MOST_FOR_SECH = 1e14;

/** Exact for powers of ten and of two, as in Sheets. */
function logarithm(value: number, base = 10): Atom {
  if (value <= 0 || base <= 0) return new ErrorValue('#NUM!', 'Function LOG expects numbers above 0.');
  if (base === 1) return new ErrorValue('#DIV/0!', 'Function LOG parameter 2 cannot be 1.');
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

/** The library's answer, made exact in the tails by Newton's steps (the tail is an incomplete gamma function). */
function normalQuantile(name: string, share: number, mean: number, deviation: number): Atom {
  if (!(share > 0 && share < 1) || deviation <= 0)
    return new ErrorValue('#NUM!', `Function ${name}: a value is out of range.`);
  if (share === 0.5) return mean;
  const tail = Math.min(share, 1 - share);
  let z = Math.abs(Number(callEngine('NORM.S.INV', [tail])));
  for (let step = 0; step < 5; step++) {
    const beyond = gammainc(z ** 2 / 2, 0.5, true, true) / 2;
    z += (beyond - tail) / (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI));
  }
  return mean + (share < 0.5 ? -z : z) * deviation;
}

function noCosecant(): Atom {
  return new ErrorValue('#DIV/0!', 'Function CSCH parameter 1 cannot be zero.');
}

function gamma(value: number): Atom {
  const isOutside = value < 0 || value === 0;
  if (isOutside) return new ErrorValue('#NUM!', `Function GAMMA parameter 1 value is ${value}. It is out of range.`);
  if (Number.isInteger(value)) return finite(factorial(value - 1));
  const logarithm = callEngine('GAMMALN', [value]);
  return typeof logarithm === 'number' ? finite(Math.exp(logarithm)) : (logarithm as Atom);
}

function factorial(whole: number): number {
  let product = 1;
  for (let factor = 2; factor <= whole && Number.isFinite(product); factor++) product *= factor;
  return product;
}

function combinations(count: number, chosen: number): Atom {
  return count === 0 && Math.trunc(chosen) === 1 ? 1 : (callEngine('COMBINA', [count, chosen]) as Atom);
}

/** CEILING and FLOOR go to whole numbers if no step is given. */
function toStep(name: 'CEILING' | 'FLOOR') {
  return (value: number, step = 1): Atom => callEngine(name, [value, step]) as Atom;
}

/** Bits of numbers beyond 32 of them. */
function bits(run: (one: bigint, other: bigint) => bigint) {
  return (one: number, other: number): Atom => {
    const wrong = [one, other].find((value) => value < 0 || value >= 2 ** 48 || !Number.isInteger(value));
    if (wrong !== undefined)
      return new ErrorValue('#NUM!', `A value is ${wrong}. It should be a whole number from 0 to 2^48 - 1.`);
    return Number(run(BigInt(one), BigInt(other)));
  };
}

function shift(name: 'BITLSHIFT' | 'BITRSHIFT', direction: 1 | -1) {
  return (value: number, by: number): Atom => {
    const places = Math.trunc(by) * direction;
    const isOutside = value < 0 || value >= 2 ** 48 || !Number.isInteger(value) || Math.abs(places) > 53;
    if (isOutside) return new ErrorValue('#NUM!', `Function ${name} parameter value is out of range.`);
    const shifted = places >= 0 ? BigInt(value) << BigInt(places) : BigInt(value) >> BigInt(-places);
    return shifted >= 2n ** 48n
      ? new ErrorValue('#NUM!', `Function ${name}: the result is too large.`)
      : Number(shifted);
  };
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
    SINH: ['n', hyperbolic(Math.sinh)],
    CSCH: ['n', (value: number) => (value === 0 ? noCosecant() : hyperbolic((one) => 1 / Math.sinh(one))(value))],
    SECH: ['n', (value: number) => (Math.abs(value) > MOST_FOR_SECH ? finite(Infinity) : 1 / Math.cosh(value))],
    LOG: ['n?n', logarithm],
    'NORM.S.INV': ['n', (share: number) => normalQuantile('NORM.S.INV', share, 0, 1)],
    NORMSINV: ['n', (share: number) => normalQuantile('NORMSINV', share, 0, 1)],
    'NORM.INV': [
      'nnn',
      (share: number, mean: number, deviation: number) => normalQuantile('NORM.INV', share, mean, deviation),
    ],
    NORMINV: [
      'nnn',
      (share: number, mean: number, deviation: number) => normalQuantile('NORMINV', share, mean, deviation),
    ],
    'NORM.S.DIST': [
      'n?f',
      (value: number, cumulative = true) => callEngine('NORM.S.DIST', [value, cumulative]) as Atom,
    ],
    ACOT: ['n', (value: number) => (value === 0 ? Math.PI / 2 : Math.atan(1 / value))],
    GAMMA: ['n', gamma],
    COMBINA: ['nn', combinations],
    CEILING: ['n?n', toStep('CEILING')],
    FLOOR: ['n?n', toStep('FLOOR')],
    BITAND: ['nn', bits((one, other) => one & other)],
    BITOR: ['nn', bits((one, other) => one | other)],
    BITXOR: ['nn', bits((one, other) => one ^ other)],
    BITLSHIFT: ['nn', shift('BITLSHIFT', 1)],
    BITRSHIFT: ['nn', shift('BITRSHIFT', -1)],
  }),
  ['RAND', eager(0, 0, (_, scope) => scope.host.random())],
  [
    'RANDBETWEEN',
    eager(2, 2, ([low, high], scope) =>
      lift([low!, high!], scope, ([least, most]) => {
        const place = { texts: textLocale(scope), name: 'RANDBETWEEN' };
        const from = Math.ceil(asNumber(least!, { ...place, parameter: 1 }));
        const to = Math.floor(asNumber(most!, { ...place, parameter: 2 }));
        if (to < from)
          return new ErrorValue('#NUM!', `Function RANDBETWEEN parameter 2 value is ${to}. It is out of range.`);
        return from + Math.floor(scope.host.random() * (to - from + 1));
      }),
    ),
  ],
]);
