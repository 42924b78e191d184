/** Reads a number cell and holds it against its limits. */
import { isAtMost, isBelow } from '../compare.ts';
import { NO_END } from '../no-end.ts';
import { Refusal } from '../refusal.ts';
import { numberFromText } from './number-text.ts';
import { shown } from './shown.ts';

// Taken once: looking at a global costs more than the check where the global object is guarded, as in a script host.
const { isFinite: isFiniteNumber, isInteger: isWhole } = Number;

export interface Limits {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** Takes `∞` as larger than any number. */
  readonly endless?: boolean;
}

function isWithin(value: number, limits: Limits): boolean {
  return (
    isAtMost(limits.min ?? value, value) &&
    isAtMost(value, limits.max ?? value) &&
    (limits.above === undefined || isBelow(limits.above, value)) &&
    (limits.below === undefined || isBelow(value, limits.below)) &&
    !(limits.whole && !isWhole(value))
  );
}

function numberOf(cell: unknown, endless: boolean): ReturnType<typeof numberFromText> {
  if (typeof cell === 'number') return isFiniteNumber(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  return endless && cell.trim() === '∞' ? NO_END : numberFromText(cell);
}

/** A reader of numbers within `limits`; `expectation` says the limits in words. */
export function readNumber(limits: Limits, expectation: string): (cell: unknown) => number | Refusal {
  return (cell) => {
    const value = numberOf(cell, limits.endless === true);
    if (value === 'ambiguous') {
      const plain = String(cell).trim();
      return new Refusal(
        `must be ${expectation}, but ${shown(plain)} can mean two numbers: enter it as a number or without the point`,
      );
    }
    const good = value !== undefined && isWithin(value, limits);
    return good ? value : new Refusal(`must be ${expectation}, but got ${shown(cell)}`);
  };
}
