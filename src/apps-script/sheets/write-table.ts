/** Writes rows of our sheets in whole blocks; cells between them are written back unchanged. */
import { orBlank, type Row } from '../../values/cell.ts';
import { type Block, fewRuns, joinNear, type Run, runsOf } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet, RowUpdate } from '../../workbook/workbook.ts';
import { toSheet } from '../cell-conversion.ts';
import { bareRows, formatColumns } from './format-columns.ts';
import type { FoundSheet } from './found-sheet.ts';
import type { SheetRead } from './read-table.ts';
import { splitBlock } from './same-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_PER_WRITE = 20_000;
/** More scattered rows than this are written as one block: calls cost more than cells. */
const MOST_ROW_RUNS = 10;

/** Positions of the named columns, in as few runs as possible. */
export function columnRuns(own: OwnSheet, columns: readonly string[]): Run[] {
  const positions = columns.map((id) => own.positions.get(id)).filter((p): p is number => p !== undefined);
  return runsOf(positions.sort((a, b) => a - b));
}

/** The same, with runs joined that have at most `most` columns between them. */
export function nearRuns(own: OwnSheet, columns: readonly string[], most: number): Run[] {
  return joinNear(columnRuns(own, columns), most);
}

/**
 * The blocks to write for an update: named columns that any row changes, and the columns between them. Unchanged key columns
 * are not written, because they show whether rows moved meanwhile. With `isAnew` all named columns are written.
 */
export function updatedBlocks(
  own: OwnSheet,
  read: SheetRead,
  updates: readonly RowUpdate[],
  columns: readonly string[],
  isAnew = false,
): Block[] {
  // An answer that was read may have spilled from a header formula: it disappears with the formula.
  const spills = new Set(own.spec.columns.filter(({ origin }) => origin === 'formula').map(({ id }) => id));
  const changes = (id: string) =>
    updates.some(
      ({ sheetRow, row }) => id in row && (isAnew || spills.has(id) || row[id] !== read.rows[sheetRow - 2]?.[id]),
    );
  const changed = new Set(columns.filter(changes));
  const positions = columnRuns(own, [...changed]).flatMap(({ start, length }) => [start, start + length - 1]);
  const free = columns.filter((id) => changed.has(id) || !own.spec.key.includes(id));
  const runs = columnRuns(own, free).flatMap(({ start, length }): Run[] => {
    const within = positions.filter((position) => position >= start && position < start + length);
    const [first, last] = [within[0], within[within.length - 1]];
    return first === undefined ? [] : [{ start: first, length: last! - first + 1 }];
  });
  const sheetRows = updates.map(({ sheetRow }) => sheetRow).sort((a, b) => a - b);
  if (runs.length === 0) return [];
  const most = Math.max(1, Math.floor(MOST_ROW_RUNS / runs.length));
  return fewRuns(sheetRows, most).flatMap((rows) => runs.map((run) => ({ rows, run })));
}

/** Writes the rows into these blocks. */
export function updateRows(
  sheet: Sheet,
  own: OwnSheet,
  read: SheetRead,
  updates: readonly RowUpdate[],
  blocks: readonly Block[],
): void {
  const changed = new Map(updates.map((update) => [update.sheetRow, update.row]));
  for (const { rows, run } of blocks) {
    const range = sheet.getRange(rows.start, run.start, rows.length, run.length);
    const specs = columnsOfRun(own, run) as ColumnSpec[];
    const stay = { read, run, rows, formulas: isWhole(changed, rows, specs) ? [] : range.getFormulas() };
    range.setValues(updatedBlock(changed, specs, stay));
  }
}

/** Makes the grid large enough for new rows, and formats them. */
export function makeRoom(sheet: Sheet, own: FoundSheet, firstRow: number, rowCount: number): void {
  const lastRow = firstRow + rowCount - 1;
  const bare = bareRows(sheet, own, firstRow, lastRow);
  growTo(sheet, own, lastRow);
  for (const { start, length } of bare) formatColumns(sheet, own, start, length);
}

/** Writes rows from `firstRow` on, where there is room; returns the columns it wrote. */
export function appendRows(
  sheet: Sheet,
  own: OwnSheet,
  firstRow: number,
  rows: readonly Row[],
  columns: readonly string[],
): Run {
  const written = new Set(columns);
  const runs = columnRuns(own, columns);
  const [start, last] = [runs[0]!.start, runs[runs.length - 1]!];
  const whole = { start, length: last.start + last.length - start };
  const all = columnsOfRun(own, whole).map((column) => (column && written.has(column.id) ? column : undefined));
  // One block across columns that are not ours, blank in these rows: after an interruption a row is complete or absent.
  for (let first = 0; first < rows.length; first += ROWS_PER_WRITE) {
    const part = rows.slice(first, first + ROWS_PER_WRITE);
    const { filled, run } = splitBlock(start, all, part);
    for (const { column, position } of filled)
      sheet.getRange(firstRow + first, position, part.length, 1).setValue(toSheet(part[0]![column.id]!, column));
    const specs = all.slice(run.start - start, run.start - start + run.length);
    const waiting = prefilledFormulas(sheet, own, firstRow + first, part.length, run);
    const block = part.map((row, r) =>
      specs.map((column, c) => (column ? toSheet(orBlank(row[column.id]), column) : waiting(r, run.start + c))),
    );
    sheet.getRange(firstRow + first, run.start, part.length, run.length).setValues(block);
  }
  return whole;
}

/** Formulas that a seller filled down in columns among ours, for rows that are not written yet. */
function prefilledFormulas(
  sheet: Sheet,
  own: OwnSheet,
  firstRow: number,
  rowCount: number,
  run: Run,
): (row: number, position: number) => string {
  const ours = new Set(own.positions.values());
  const all = Array.from({ length: run.length }, (_, i) => run.start + i);
  const sellers = all.filter((position) => !ours.has(position));
  if (sellers.length === 0) return () => '';
  const [first, last] = [sellers[0]!, sellers[sellers.length - 1]!];
  const formulas = sheet.getRange(firstRow, first, rowCount, last - first + 1).getFormulas();
  return (row, position) => (ours.has(position) ? '' : (formulas[row]![position - first] ?? ''));
}

/** A block and its present cells. */
interface Standing extends Block {
  readonly read: SheetRead;
  /** Read only if a cell stays unchanged. */
  readonly formulas: readonly (readonly string[])[];
}

/** True if every cell of a block gets a new value. */
function isWhole(changed: ReadonlyMap<number, Row>, rows: Run, specs: readonly ColumnSpec[]): boolean {
  return Array.from({ length: rows.length }, (_, i) => changed.get(rows.start + i)).every(
    (row) => row !== undefined && specs.every((column) => column.id in row),
  );
}

function updatedBlock(
  changed: ReadonlyMap<number, Row>,
  specs: readonly ColumnSpec[],
  standing: Standing,
): (string | number | boolean)[][] {
  return Array.from({ length: standing.rows.length }, (_, i) => {
    const row = changed.get(standing.rows.start + i);
    return specs.map((column, c) =>
      row === undefined || !(column.id in row)
        ? unchangedCell(standing, i, c, column)
        : toSheet(row[column.id]!, column),
    );
  });
}

/** The columns of a run; `undefined` for one that is not ours. */
export function columnsOfRun(own: OwnSheet, run: Run): (ColumnSpec | undefined)[] {
  const byPosition = new Map(own.spec.columns.map((column) => [own.positions.get(column.id), column]));
  return Array.from({ length: run.length }, (_, i) => byPosition.get(run.start + i));
}

/** A cell that is written again only because its neighbours changed. */
function unchangedCell(
  { read, rows, run, formulas }: Standing,
  r: number,
  c: number,
  column: ColumnSpec,
): string | number | boolean {
  const formula = formulas[r]?.[c] ?? '';
  const value = read.values[rows.start - 1 + r]?.[run.start - 1 + c] ?? '';
  if (formula !== '') return formula;
  return typeof value === 'string' ? toSheet(value, column) : value;
}

/** A sheet with more rows has no formulas that would spill into spare ones. */
const LONG = 5_000;
/** Of a long sheet so many rows are spare: growing at each import costs calls, also for its colours. */
const SPARE = 1 / 20;

function growTo(sheet: Sheet, own: FoundSheet, lastRow: number): void {
  const before = own.maxRows;
  if (lastRow <= before) return;
  const rows = lastRow + (lastRow > LONG ? Math.ceil(lastRow * SPARE) : 0);
  sheet.insertRowsAfter(before, rows - before);
  own.maxRows = rows;
}
