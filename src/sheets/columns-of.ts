/** Columns of one origin, a line each. */
import type { ColumnOrigin, ColumnSpec, ColumnType } from '../workbook/sheet-spec.ts';

type More = Pick<ColumnSpec, 'note' | 'wrap' | 'choices' | 'atLeast'>;

/** Id, header, type, width in pixels, and what else is to be said of it. */
export type ColumnLine = readonly [id: string, header: string, type: ColumnType, width: number, more?: More];

export function columnsOf(origin: ColumnOrigin, lines: readonly ColumnLine[]): ColumnSpec[] {
  return lines.map(([id, header, type, width, more]) => ({ id, header, type, origin, width, ...more }));
}

/** The columns that name what is followed: its marketplace, and our product. */
export const FOLLOWED: readonly ColumnLine[] = [
  ['marketplace', 'Marketplace', 'text', 90],
  ['product', 'Product (own ASIN)', 'text', 105],
];

/** Those with which a row of the weekly sheets begins. */
export const FOLLOWED_WEEKLY: readonly ColumnLine[] = [['week', 'Week', 'text', 165], ...FOLLOWED];
