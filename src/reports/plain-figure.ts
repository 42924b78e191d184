/** Figures as nearly every report writes them, without a look at anything else. */
import type { Cell } from '../values/cell.ts';
import { BARE_DOLLAR } from '../values/currency.ts';
import { plainNumber } from '../values/plain-number.ts';
import type { FieldType } from './kind.ts';
import type { CellReading } from './read-cell.ts';

/** `12`, `12.34`, `$12.34`, `12.34%`: read the same whatever its column shows; `undefined` for all other cells. */
export function plainFigure(cell: Cell | undefined, type: FieldType): CellReading | undefined {
  if (typeof cell !== 'string') return undefined;
  const dollar = type === 'money' && cell.startsWith(BARE_DOLLAR);
  const percent = type === 'ratio';
  if (percent && !cell.endsWith('%')) return undefined;
  const value = plainNumber(cell, dollar ? 1 : 0, cell.length - (percent ? 1 : 0), percent ? 100 : 1);
  if (Number.isNaN(value) || (type === 'integer' && !Number.isInteger(value))) return undefined;
  return dollar ? { value, currency: BARE_DOLLAR } : { value };
}
