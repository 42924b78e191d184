/** A fast reader for figures in the format that nearly every report uses. */
import { plainNumber } from './plain-number.ts';

/** Field types that hold numbers. */
export type FigureType = 'integer' | 'number' | 'money' | 'ratio';

/** True for a field type that holds numbers. */
export function isFigure(type: string): type is FigureType {
  return type === 'integer' || type === 'money' || type === 'number' || type === 'ratio';
}

const DOLLAR = 36;
const PERCENT = 37;

/**
 * Reads `12`, `12.34`, `$12.34`, `12.34%` from `from` to `to`, whose value does not depend on the column; else `NaN`.
 */
export function plainFigure(text: string, from: number, to: number, type: FigureType): number {
  const percent = type === 'ratio' ? 1 : 0;
  if (percent && text.charCodeAt(to - 1) !== PERCENT) return Number.NaN;
  const dollar = type === 'money' && text.charCodeAt(from) === DOLLAR ? 1 : 0;
  const value = plainNumber(text, from + dollar, to - percent, percent ? 100 : 1);
  return type === 'integer' && !Number.isInteger(value) ? Number.NaN : value;
}
