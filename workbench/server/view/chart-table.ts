/** The cells of a chart as one table: its ranges side by side or one below the other, without hidden lines. */
import { sharedArea } from '../../model/area.ts';
import type { Chart, ChartRange } from '../../model/chart.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';

/** One cell of the table. */
export interface ChartCell {
  readonly value: Scalar;
  readonly numberFormat: string | undefined;
}

type Table = ChartCell[][];

const blank: ChartCell = { value: '', numberFormat: undefined };

function shownIndexes(start: number, count: number, hidden: ReadonlySet<number>, leaveOut: boolean): number[] {
  const all = Array.from({ length: count }, (_, index) => start + index);
  return leaveOut ? all.filter((index) => !hidden.has(index)) : all;
}

function cellsOf(sheet: Sheet, { area }: ChartRange, hidden: string): Table {
  // An open range ends at the last used row or column.
  const filled = { ...sheet.area, rows: Math.max(1, Math.min(sheet.maxRows, sheet.filledRows())) };
  const inside = sharedArea(area, filled);
  if (!inside) return [];
  const values = sheet.values(inside);
  const rows = shownIndexes(inside.row, inside.rows, sheet.hiddenRows, /IGNORE_(ROWS|BOTH)/.test(hidden));
  const columns = shownIndexes(
    inside.column,
    inside.columns,
    sheet.hiddenColumns,
    /IGNORE_(COLUMNS|BOTH)/.test(hidden),
  );
  return rows.map((row) =>
    columns.map((column) => ({
      value: values[row - inside.row]![column - inside.column]!,
      numberFormat: sheet.numberFormatAt(row, column),
    })),
  );
}

function sideBySide(tables: readonly Table[]): Table {
  const height = Math.max(0, ...tables.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table) => table[row] ?? (table[0] ?? []).map(() => blank)),
  );
}

function turned(table: Table): Table {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? blank));
}

/** The table, with formulas calculated. */
export function chartTable(spreadsheet: Spreadsheet, { ranges, merge, hidden, transpose }: Chart): Table {
  const tables = ranges.flatMap((range) => {
    const sheet = spreadsheet.sheetById(range.sheetId);
    return sheet ? [cellsOf(sheet, range, hidden)] : [];
  });
  const table = merge === 'MERGE_ROWS' ? tables.flat() : sideBySide(tables);
  return transpose ? turned(table) : table;
}
