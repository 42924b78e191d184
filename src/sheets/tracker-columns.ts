/** Columns of the weekly sheets, written shortly: what is typed or filled from exports, and what is worked out. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnSpec, ColumnType } from '../workbook/sheet-spec.ts';

type More = Pick<ColumnSpec, 'choices' | 'atLeast' | 'wrap'> & { readonly note?: TextKey };
type Short = readonly [id: string, header: string, type: ColumnType, width: number, more?: More];

/** Grey headers: the seller types here, or an export fills it. */
export function typedColumns(...columns: readonly Short[]): ColumnSpec[] {
  return columns.map((column) => columnOf(column, 'report'));
}

/** Blue headers: written at every refresh. */
export function answerColumns(...columns: readonly Short[]): ColumnSpec[] {
  return columns.map((column) => columnOf(column, 'ours'));
}

function columnOf([id, header, type, width, more]: Short, origin: ColumnSpec['origin']): ColumnSpec {
  return { id, header, type, origin, width, ...more };
}
