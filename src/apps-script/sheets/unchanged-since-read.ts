/** Checks that a sheet is unchanged since it was read: the document lock stops other runs, not a person who types. */
import { orBlank, type Row } from '../../values/cell.ts';
import type { Block, Run } from '../../workbook/runs.ts';
import type { OwnSheet, RowUpdate } from '../../workbook/workbook.ts';
import { asColumn, type CellReader, type SheetValue } from '../cell-conversion.ts';
import { columnsUnchanged } from './header-row.ts';
import { type SheetRead, TAIL } from './read-table.ts';
import { columnsOfRun, nearRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key columns at most this far apart are read in one call: calls cost more than cells. */
const NEAR = 5;
/** Reading so many cells costs less than another call. */
const FEW_CELLS = 10_000;
/** The key columns of so many rows are read in one call. */
const FEW_ROWS = 2000;

/** The sheet now: read in one call if it is small, else in the parts that are asked for. */
export class Glance {
  private readonly sheet: Sheet;
  private readonly isSmall: boolean;
  private seen: readonly (readonly SheetValue[])[] | undefined;

  /** `added` rows were appended since; of several only the last is compared. */
  constructor(sheet: Sheet, { values }: SheetRead, added = 0) {
    this.sheet = sheet;
    this.isSmall = added <= 1 && values.length * values[0]!.length <= FEW_CELLS;
  }

  private get all(): readonly (readonly SheetValue[])[] | undefined {
    if (this.isSmall) this.seen ??= this.sheet.getDataRange().getValues();
    return this.seen;
  }

  columnsUnchanged(own: OwnSheet): boolean {
    return columnsUnchanged(this.sheet, own, this.all && [...this.all[0]!]);
  }

  /** True if our columns did not move and no row was added: enough to append rows, whatever the order of the others. */
  endsUnchanged(own: OwnSheet, { values }: SheetRead): boolean {
    return (this.all?.length ?? this.sheet.getLastRow()) <= values.length && this.columnsUnchanged(own);
  }

  /** True if the key columns hold these rows' keys, from `firstRow` on. */
  keysUnchanged(own: OwnSheet, rows: readonly Row[], readCell: CellReader, firstRow: number): boolean {
    if (rows.length === 0) return true;
    const { key } = own.spec;
    const near = rows.length * own.spec.columns.length <= FEW_CELLS ? FEW_CELLS : NEAR;
    return nearRuns(own, key, near).every((run) => {
      const columns = columnsOfRun(own, run).flatMap((column, at) =>
        column && key.includes(column.id) ? [{ column, at }] : [],
      );
      const values = this.cells({ start: firstRow, length: rows.length }, run);
      const isSame = (cells: readonly SheetValue[], row: Row) =>
        columns.every(
          ({ column, at }) => asColumn(readCell(cells[at]!), column) === asColumn(orBlank(row[column.id]), column),
        );
      return values.every((cells, r) => isSame(cells, rows[r]!));
    });
  }

  private cells(rows: Run, run: Run): readonly (readonly SheetValue[])[] {
    const { all } = this;
    if (!all) return this.sheet.getRange(rows.start, run.start, rows.length, run.length).getValues();
    const cell = (r: number, c: number) => all[rows.start - 1 + r]?.[run.start - 1 + c] ?? '';
    return Array.from({ length: rows.length }, (_, r) => Array.from({ length: run.length }, (__, c) => cell(r, c)));
  }
}

/** Rows, and the sheet row of the first one. */
export interface PlacedRows {
  readonly rows: readonly Row[];
  readonly first: number;
}

/** The rows that these blocks cover. */
export function rowsOver(blocks: readonly Block[], rows: readonly Row[]): PlacedRows {
  const first = Math.min(...blocks.map((block) => block.rows.start));
  const end = Math.max(...blocks.map((block) => block.rows.start + block.rows.length));
  return { rows: rows.slice(first - 2, end - 2), first };
}

/**
 * What is compared after rows were appended: the last rows before them, and of several, which are filled by several calls,
 * all or, if they are many, the last one.
 */
export function rowsAtEnd(before: readonly Row[], added: readonly Row[], nextRow: number): PlacedRows[] {
  const first = Math.max(0, before.length - TAIL);
  const tail = { rows: before.slice(first), first: first + 2 };
  if (added.length === 1) return [tail];
  const others = added.length - 1;
  if (others > FEW_ROWS || nextRow !== before.length + 2)
    return [{ rows: added.slice(others), first: nextRow + others }, tail];
  return [{ ...tail, rows: [...tail.rows, ...added] }];
}

/** The rows after an update. */
export function updatedRows({ rows }: SheetRead, updates: readonly RowUpdate[]): Row[] {
  const changed = new Map(updates.map(({ sheetRow, row }) => [sheetRow - 2, row]));
  return rows.map((row, index) => ({ ...row, ...changed.get(index) }));
}
