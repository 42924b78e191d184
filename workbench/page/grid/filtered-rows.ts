/** Which rows the filter of a sheet hides, and the values its columns can be filtered by. */
import type { SheetFilter } from '../../model/sheet-extras.ts';
import type { Shown } from './find-cells.ts';

/** A value of a column, and whether the filter shows it. */
export interface FilterValue {
  readonly text: string;
  readonly isShown: boolean;
}

function rowsOf({ area }: SheetFilter): number[] {
  return Array.from({ length: area.rows - 1 }, (_, i) => area.row + 1 + i);
}

function isHidden(criteria: SheetFilter['criteria'], row: number, shown: Shown, but?: number): boolean {
  return Object.entries(criteria ?? {}).some(([column, { hiddenValues }]) => {
    return Number(column) !== but && hiddenValues.includes(shown(row, Number(column)));
  });
}

/** The rows below the header with a value that is filtered out. */
export function filteredRows(filter: SheetFilter | null, shown: Shown): Set<number> {
  if (!filter?.criteria || Object.keys(filter.criteria).length === 0) return new Set();
  return new Set(rowsOf(filter).filter((row) => isHidden(filter.criteria, row, shown)));
}

/** The distinct values of a column, in rows that the filters of other columns show. */
export function filterValues(filter: SheetFilter, column: number, shown: Shown): FilterValue[] {
  const hidden = new Set(filter.criteria?.[column]?.hiddenValues);
  const rows = rowsOf(filter).filter((row) => !isHidden(filter.criteria, row, shown, column));
  const texts = [...new Set(rows.map((row) => shown(row, column)))];
  texts.sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return texts.map((text) => ({ text, isShown: !hidden.has(text) }));
}
