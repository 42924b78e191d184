/** Reads a typed number or range: `30`, `25-35`, `25 to 35 days`, `18 %-25 %`. */
import type { Cell } from '../values/cell.ts';
import { readNumber } from '../values/number.ts';
import { readPercent } from '../values/percent.ts';

/** Both ends, equal for a single number; as typed, so `low` may be above `high`. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Hyphens, dashes, waves and words, as in Chinese and Japanese ranges. */
export const BETWEEN = /[-\u2010-\u2015\u2212~\uff0d\uff5e\u301c至到]|から|(?<![a-z])(?:to|bis)(?![a-z])/i;
/** `35 days`, `35 天`. */
const UNIT = /(?:days?|d|天|日)$/i;

/** Shares become ratios; `undefined` for negative numbers and anything else. */
export function readBand(cell: Cell, isShare: boolean): Band | undefined {
  if (typeof cell === 'boolean') return undefined;
  const parts = typeof cell === 'number' ? [cell] : partsOf(cell, isShare);
  const numbers = parts.map((part) => (isShare ? shareIn(part) : numberIn(part)));
  if (numbers.length > 2 || numbers.some((one) => !(one >= 0))) return undefined;
  const [low, high = low] = numbers as [number, number?];
  return { low, high };
}

/** In `18-25 %` the first percent sign is omitted. */
function partsOf(cell: string, isShare: boolean): string[] {
  const text = cell.trim();
  const parts = text.split(BETWEEN).map((part) => part.trim());
  if (!isShare) return parts.map((part) => part.replace(UNIT, ''));
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
