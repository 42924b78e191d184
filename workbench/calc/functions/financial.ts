/** Financial functions whose results in the library differ from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import { asNumber, textLocale } from '../coerce.ts';
import { callEngine } from '../engine.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { finite } from '../operators.ts';
import { toAtom, toBlock } from '../read-value.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Scope } from '../scope.ts';
import type { Atom, Value } from '../value.ts';

const DAYS_A_YEAR = 365;

function outOfRange(name: string): ErrorValue {
  return new ErrorValue('#NUM!', `Function ${name}: a value is out of range.`);
}

/** `1.02` dollars with a fraction of 16 are one and two sixteenths. */
function dollarDecimal(value: number, fraction: number): Atom {
  return converted('DOLLARDE', fraction, (parts, digits) => {
    const whole = Math.trunc(value);
    return whole + ((value - whole) * 10 ** digits) / parts;
  });
}

function dollarFraction(value: number, fraction: number): Atom {
  return converted('DOLLARFR', fraction, (parts, digits) => {
    const whole = Math.trunc(value);
    return whole + ((value - whole) * parts) / 10 ** digits;
  });
}

function converted(name: string, fraction: number, run: (parts: number, digits: number) => number): Atom {
  const parts = Math.trunc(fraction);
  if (parts < 0) return outOfRange(name);
  if (parts === 0) return new ErrorValue('#DIV/0!', `Function ${name} parameter 2 cannot be zero.`);
  return finite(run(parts, Math.ceil(Math.log10(parts))));
}

/** Depreciation by the sum of the years' digits. */
function sumOfYears(cost: number, salvage: number, life: number, period: number): Atom {
  if (life <= 0 || period < 1 || period > life || salvage < 0) return outOfRange('SYD');
  return finite(((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)));
}

/** The interest a period; the library gives up on some guesses. */
function rate(periods: number, payment: number, present: number, future = 0, atBegin = 0, guess = 0.1): Atom {
  const due = atBegin === 0 ? 0 : 1;
  const balance = (interest: number): number => {
    if (Math.abs(interest) < 1e-12) return present + payment * periods + future;
    const discount = (1 + interest) ** -periods;
    return present + (payment * (1 + interest * due) * (1 - discount)) / interest + future * discount;
  };
  const known = callEngine('RATE', [periods, payment, present, future, atBegin, guess]);
  return typeof known === 'number' ? known : (rootNear(balance, guess) ?? outOfRange('RATE'));
}

/** A root of a smooth function above -1, by Newton's steps from a guess; undefined where they lead nowhere. */
function rootNear(valueAt: (interest: number) => number, guess: number): number | undefined {
  let interest = guess;
  for (let step = 0; step < 100; step++) {
    const width = 1e-6 * Math.max(1, Math.abs(interest));
    const slope = (valueAt(interest + width) - valueAt(interest - width)) / (2 * width);
    const next = interest - valueAt(interest) / slope;
    if (!Number.isFinite(next)) return undefined;
    if (Math.abs(next - interest) < 1e-12 * Math.max(1, Math.abs(next))) return next;
    interest = next <= -1 ? (interest - 1) / 2 : next;
  }
  return undefined;
}

interface Flow {
  readonly amount: number;
  readonly years: number;
}

/** Amounts and the years since the first of them. */
function flowsOf(name: string, amounts: Value, days: Value, scope: Scope): Flow[] {
  const [values, dates] = [amounts, days].map((value) => toBlock(value, scope).flat().map(amountIn(name)));
  if (values!.length !== dates!.length) throw outOfRange(name);
  const first = Math.trunc(dates![0]!);
  return values!.map((amount, index) => {
    const day = Math.trunc(dates![index]!);
    return { amount, years: (day - first) / DAYS_A_YEAR };
  });
}

function amountIn(name: string) {
  return (atom: Atom): number => {
    if (atom instanceof ErrorValue) throw atom;
    if (typeof atom === 'number') return atom;
    throw new ErrorValue('#VALUE!', `Function ${name} expects number values.`);
  };
}

function presentValue(flows: readonly Flow[], interest: number): number {
  return flows.reduce((sum, { amount, years }) => sum + amount / (1 + interest) ** years, 0);
}

function number(name: string, value: Value, parameter: number, scope: Scope): number {
  return asNumber(toAtom(value, scope), { texts: textLocale(scope), name, parameter });
}

function xnpv([discount, amounts, days]: Value[], scope: Scope): Value {
  const interest = number('XNPV', discount!, 1, scope);
  if (interest <= -1) return outOfRange('XNPV');
  const flows = flowsOf('XNPV', amounts!, days!, scope);
  if (flows.some(({ years }) => years < 0)) return outOfRange('XNPV');
  return finite(presentValue(flows, interest));
}

function xirr([amounts, days, guess]: Value[], scope: Scope): Value {
  const start = guess === undefined ? 0.1 : number('XIRR', guess, 3, scope);
  const flows = flowsOf('XIRR', amounts!, days!, scope);
  const hasBoth = flows.some(({ amount }) => amount > 0) && flows.some(({ amount }) => amount < 0);
  if (!hasBoth || start <= -1) return outOfRange('XIRR');
  return rootNear((interest) => presentValue(flows, interest), start) ?? outOfRange('XIRR');
}

/** DOLLARDE, DOLLARFR, RATE, SYD, XIRR, XNPV. */
export const financialFunctions: Map<string, FunctionSpec> = new Map([
  ...scalarFunctions({
    DOLLARDE: ['nn', dollarDecimal],
    DOLLARFR: ['nn', dollarFraction],
    RATE: ['nnn?nnn', rate],
    SYD: ['nnnn', sumOfYears],
  }),
  ['XNPV', eager(3, 3, xnpv)],
  ['XIRR', eager(2, 3, xirr)],
]);
