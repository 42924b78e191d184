/** Figures as nearly every report writes them, read without a look at anything else. */
import { plainNumber } from './plain-number.ts';

export type FigureType = 'integer' | 'number' | 'money' | 'ratio';

export function isFigure(type: string): type is FigureType {
  return type === 'integer' || type === 'money' || type === 'number' || type === 'ratio';
}

const DOLLAR = 36;
const PERCENT = 37;

/** `12`, `12.34`, `$12.34`, `12.34%` between `from` and `to`, the same whatever its column shows; `NaN` for all else. */
export function plainFigure(text: string, from: number, to: number, type: FigureType): number {
  const percent = type === 'ratio' ? 1 : 0;
  if (percent && text.charCodeAt(to - 1) !== PERCENT) return Number.NaN;
  const dollar = type === 'money' && text.charCodeAt(from) === DOLLAR ? 1 : 0;
  const value = plainNumber(text, from + dollar, to - percent, percent ? 100 : 1);
  return type === 'integer' && !Number.isInteger(value) ? Number.NaN : value;
}
