/** Rows of Digest and History, read without their long cells unless these are needed. */
import type { PackedRow } from '../digest/packed-row.ts';
import { digestSheet } from '../sheets/digest.ts';
import type { Row } from '../values/cell.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet, RowUpdate, Workbook } from '../workbook/workbook.ts';

/** Such a sheet with all its rows, blank ones included. */
export interface PackedSheet {
  readonly own: OwnSheet;
  readonly rows: readonly RowUpdate[];
}

const COLUMNS = digestSheet.columns.map(({ id }) => id);
const LONG = 'figures';
const SHORT = COLUMNS.filter((id) => id !== LONG);
const BLANK: Row = Object.fromEntries(COLUMNS.map((id) => [id, '']));

/** Reads without the long cells, which are most of the data; creates the sheet if it does not exist. */
export function openPacked(workbook: Workbook, spec: SheetSpec): PackedSheet {
  return read(workbook, spec, SHORT);
}

/** Reads with the long cells. */
export function readPacked(workbook: Workbook, spec: SheetSpec): PackedSheet {
  return read(workbook, spec, COLUMNS);
}

/** The sheet without its long cells, for a command that writes nothing; `undefined` if it does not exist. */
export function packedIn(workbook: Workbook, spec: SheetSpec): PackedSheet | undefined {
  const own = workbook.find(spec);
  return own && { own, rows: workbook.readColumns(own, SHORT) };
}

/** If more of its rows are needed, a sheet is read whole in one call. */
const MOST = 0.9;

/** Before `foresee` reads the rows that will be needed and returns them: all at once if they were most the last time. */
export function mostAtOnce(workbook: Workbook, spec: SheetSpec, foresee: () => readonly RowUpdate[]): void {
  const setting = `seen.needed.${spec.id}`;
  const own = workbook.find(spec);
  if (own === undefined) return;
  if (workbook.documentSetting(setting) === 'most') workbook.readColumns(own, COLUMNS);
  const needed = foresee().length;
  const all = packedIn(workbook, spec)!.rows.filter(({ row }) => !isBlank(row)).length;
  workbook.setDocumentSettingAtEnd(setting, needed > MOST * all ? 'most' : '');
}

function read(workbook: Workbook, spec: SheetSpec, columns: readonly string[]): PackedSheet {
  const own = workbook.find(spec) ?? workbook.create(spec);
  return { own, rows: workbook.readColumns(own, columns) };
}

/** Some of its rows with their long cells. */
export function withFigures(workbook: Workbook, { own }: PackedSheet, some: readonly RowUpdate[]): Row[] {
  if (some.length === 0) return [];
  const cells = workbook.readColumns(
    own,
    [LONG],
    some.map(({ sheetRow }) => sheetRow),
  );
  return some.map(({ row }, i) => ({ ...row, ...cells[i]!.row }));
}

/**
 * Replaces rows by `rows`: each in the position of its predecessor, else in a blank row. Unchanged rows are not written,
 * except `damaged` ones.
 */
export function putPacked(
  workbook: Workbook,
  { own, rows: all }: PackedSheet,
  standing: readonly RowUpdate[],
  rows: readonly PackedRow[],
  damaged: ReadonlySet<Row> = new Set(),
): void {
  const places = new Map<string, RowUpdate>();
  for (const place of standing) if (!places.has(nameOf(place.row))) places.set(nameOf(place.row), place);
  const used = new Set(rows.map((row) => places.get(nameOf(row))?.sheetRow));
  const left = standing.filter(({ sheetRow }) => !used.has(sheetRow));
  const free = [...left, ...all.filter(({ row }) => isBlank(row))].map(({ sheetRow }) => sheetRow);
  let next = all.length + 2;
  const written = rows.flatMap((row): RowUpdate[] => {
    const place = places.get(nameOf(row));
    if (place && !damaged.has(place.row) && isSame(place.row, row)) return [];
    return [{ sheetRow: place?.sheetRow ?? free.shift() ?? next++, row }];
  });
  const gone = left.filter(({ sheetRow }) => free.includes(sheetRow)).map(({ sheetRow }) => ({ sheetRow, row: BLANK }));
  writePacked(workbook, own, [...written, ...gone]);
}

/** Writes whole rows; a column that was deleted is created again, blank. */
export function writePacked(workbook: Workbook, own: OwnSheet, rows: readonly RowUpdate[]): OwnSheet {
  if (rows.length === 0) return own;
  const whole = workbook.addColumns(own, COLUMNS);
  workbook.putRows(whole, rows);
  return whole;
}

/** Columns that identify a row. */
const NAME = digestSheet.key;
/** Columns that change with the figures. */
const FIGURES = ['goesOn', 'until', 'rows', 'units', 'money', 'check'] as const;

function nameOf(row: Row): string {
  return NAME.map((id) => row[id]).join('\u0000');
}

function isSame(row: Row, other: PackedRow): boolean {
  return FIGURES.every((id) => row[id] === other[id]);
}

/** True for a row without content. */
export function isBlank(row: Row): boolean {
  return SHORT.every((id) => row[id] === '');
}
