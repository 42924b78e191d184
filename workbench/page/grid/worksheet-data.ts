/** A sheet as Univer's snapshot: values, formulas, sizes, frozen panes; formats are added by the interceptor. */
import type { SheetView } from '../../server/wire.ts';
import type { Held, SheetData } from './sheet-data.ts';
import { wrappedHeights } from './wrapped-heights.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** A cell of the snapshot; null for an empty one. */
export function rawCell(held: Held | undefined): Record<string, unknown> | null {
  if (!held) return null;
  const formula = held.f === undefined ? {} : { f: held.f };
  const { v = '' } = held;
  if (typeof v === 'object') return { v: v.e, t: 1, ...formula };
  if (typeof v === 'boolean') return { v: v ? 1 : 0, t: 3, ...formula };
  return { v, t: typeof v === 'number' ? 2 : 1, ...formula };
}

function cellData({ cells }: SheetData): Record<number, Record<number, unknown>> {
  const data: Record<number, Record<number, unknown>> = {};
  cells.forEach((line, row) => {
    const target: Record<number, unknown> = {};
    line.forEach((held, column) => {
      if (held) target[column] = rawCell(held);
    });
    data[row] = target;
  });
  return data;
}

function sizes(
  entries: readonly (readonly [number, number])[],
  hidden: readonly number[],
  key: 'h' | 'w',
): Record<number, Record<string, number>> {
  const data: Record<number, Record<string, number>> = {};
  for (const [index, pixels] of entries) data[index] = key === 'h' ? { h: pixels, ia: 0 } : { w: pixels };
  for (const index of hidden) data[index] = { ...data[index], hd: 1 };
  return data;
}

function freezeOf({ frozenRows, frozenColumns }: SheetView) {
  return {
    startRow: frozenRows || -1,
    startColumn: frozenColumns || -1,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

/** The snapshot of the one sheet Univer shows. */
export function worksheetData(
  id: string,
  data: SheetData,
  locale: string,
  hiddenRows: Iterable<number>,
): Record<string, unknown> {
  const { view } = data;
  return {
    id,
    name: view.name,
    rowCount: view.maxRows,
    columnCount: view.maxColumns,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: cellData(data),
    rowData: sizes([...wrappedHeights(data, locale), ...view.rowHeights], [...hiddenRows], 'h'),
    columnData: sizes(view.columnWidths, view.hiddenColumns, 'w'),
    mergeData: view.mergedAreas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    freeze: freezeOf(view),
  };
}
