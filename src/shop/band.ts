/** A number or a range that a person typed: `30`, `25-35`, `18 %-25 %`. */
import type { Cell } from '../values/cell.ts';
import { readNumber } from '../values/number.ts';
import { readPercent } from '../values/percent.ts';

/** Both ends; of a single number they are the same. As it was typed: `low` may be above `high`. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Hyphens, dashes and waves, as Chinese and Japanese write ranges. */
const BETWEEN = /[-\u2010-\u2015\u2212~\uff0d\uff5e\u301c]/;
/** `35 days`, `35 天`. */
const UNIT = /(?:days?|d|天|日)$/i;

/** Shares as ratios; `undefined` for what is neither, and below 0. */
export function readBand(cell: Cell, isShare: boolean): Band | undefined {
  if (typeof cell === 'boolean') return undefined;
  const parts = typeof cell === 'number' ? [cell] : partsOf(cell, isShare);
  const numbers = parts.map((part) => (isShare ? shareIn(part) : numberIn(part)));
  if (numbers.length > 2 || numbers.some((one) => !(one >= 0))) return undefined;
  const [low, high = low] = numbers as [number, number?];
  return { low, high };
}

/** `18-25 %` leaves out the first sign. */
function partsOf(cell: string, isShare: boolean): string[] {
  const text = cell.trim();
  if (!isShare) return text.replace(UNIT, '').split(BETWEEN);
  const parts = text.split(BETWEEN);
  const isPercent = (part: string) => /[%％]/.test(part);
  return parts.map((part) => (isPercent(text) && !isPercent(part) ? `${part}%` : part));
}

function numberIn(part: Cell): number {
  const read = readNumber(part);
  return typeof read === 'number' ? read : Number.NaN;
}

function shareIn(part: Cell): number {
  const read = readPercent(part);
  return typeof read === 'object' && 'ratio' in read ? read.ratio : Number.NaN;
}
