/** Reads a number cell and checks its limits. */
import { isAtMost, isBelow } from '../../evidence/compare.ts';
import { NO_END } from '../../evidence/quotient.ts';
import { numberFromText } from '../../values/number-text.ts';
import { BadArgument } from '../call/bad-argument.ts';
import { shown } from './shown.ts';

// Local copies: a script host guards its global object, and looking up a global there costs more than the check.
const { isFinite: isFiniteNumber, isInteger: isWhole } = Number;

/** The limits of a number. */
export interface Limits {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** `∞` is accepted as larger than any number. */
  readonly endless?: boolean;
}

type Check = (value: number) => boolean;

/** One check for each limit; most parameters have only one. */
function checksOf({ min, above, max, below, whole }: Limits): Check[] {
  const checks: (Check | false)[] = [
    min !== undefined && ((value) => isAtMost(min, value)),
    above !== undefined && ((value) => isBelow(above, value)),
    max !== undefined && ((value) => isAtMost(value, max)),
    below !== undefined && ((value) => isBelow(value, below)),
    whole === true && isWhole,
  ];
  return checks.filter((check): check is Check => check !== false);
}

function numberOf(cell: unknown, endless: boolean): ReturnType<typeof numberFromText> {
  if (typeof cell === 'number') return isFiniteNumber(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  return endless && cell.trim() === '∞' ? NO_END : numberFromText(cell);
}

/** A reader of numbers within `limits`; `expectation` is the limits in words. */
export function readNumber(limits: Limits, expectation: string): (cell: unknown) => number | BadArgument {
  const checks = checksOf(limits);
  return (cell) => {
    const value = numberOf(cell, limits.endless === true);
    if (value === 'ambiguous') {
      const plain = String(cell).trim();
      return new BadArgument(
        `must be ${expectation}, but ${shown(plain)} can mean two numbers: enter it as a number or without the point`,
      );
    }
    const isGood = value !== undefined && checks.every((check) => check(value));
    return isGood ? value : new BadArgument(`must be ${expectation}, but got ${shown(cell)}`);
  };
}
