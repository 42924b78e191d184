/** Columns of one origin, written in one line each. */
import type { ColumnOrigin, ColumnSpec, ColumnType } from '../workbook/sheet-spec.ts';

type More = Pick<ColumnSpec, 'note' | 'wrap' | 'choices' | 'words' | 'record' | 'atLeast' | 'filledFrom' | 'hidden'>;

/** Id, header, type, width in pixels, and further properties. */
export type ColumnLine = readonly [id: string, header: string, type: ColumnType, width: number, more?: More];

/** The columns of these lines. */
export function columnsOf(origin: ColumnOrigin, lines: readonly ColumnLine[]): ColumnSpec[] {
  return lines.map(([id, header, type, width, more]) => ({ id, header, type, origin, width, ...more }));
}

/** The columns that identify the subject: its marketplace, and our product. */
export const FOLLOWED: readonly ColumnLine[] = [
  ['marketplace', 'Marketplace', 'text', 90],
  ['product', 'Product (own ASIN)', 'text', 105],
];

/** The first columns of the weekly sheets. */
export const FOLLOWED_WEEKLY: readonly ColumnLine[] = [['week', 'Week', 'text', 180], ...FOLLOWED];
