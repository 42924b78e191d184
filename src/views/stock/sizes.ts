/** How large a unit of each SKU is, from the sides that the Fee Preview tells. */
import { cellText, type Row } from '../../values/cell.ts';
import type { Morning } from '../morning.ts';
import { figure } from './pool.ts';

const SIDES = ['longestSide', 'medianSide', 'shortestSide'];
const CENTIMETRES_PER_INCH = 2.54;

/** SKU → cubic centimetres; a product is of one size in all marketplaces, and the newest report knows it best. */
export function sizes(morning: Morning): ReadonlyMap<string, number> {
  const oldestFirst = [...morning.rows('fee-preview', 'size')].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return new Map(
    oldestFirst.flatMap((row) => {
      const size = sizeOf(row);
      return size === undefined ? [] : [[cellText(row.sku), size] as const];
    }),
  );
}

const dayOf = (row: Row) => cellText(row.snapshotDate);

function sizeOf(row: Row): number | undefined {
  const length = lengthOf(cellText(row.unitOfDimension));
  const sides = SIDES.map((side) => figure(row, side) ?? 0);
  const size = sides.reduce((product, side) => product * side * (length ?? 0), 1);
  return size > 0 ? size : undefined;
}

/** In centimetres; `undefined` for a unit that is not known. */
function lengthOf(unit: string): number | undefined {
  if (/^(in|inch|inches)$/i.test(unit.trim())) return CENTIMETRES_PER_INCH;
  return /^(cm|centi\w+)$/i.test(unit.trim()) ? 1 : undefined;
}
