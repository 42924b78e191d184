/** Writes the spreadsheet as compact JSON, and fills a sheet from it. */
import { FormulaCell } from '../calc/formula-cell.ts';
import { cellArea } from './area.ts';
import type { BlockFile, CellFile, CellRun, DaybookFile, SheetFile } from './daybook-file.ts';
import type { Grid } from './grid.ts';
import { type CellInput, type ErrorCode, ErrorValue } from './scalar.ts';
import type { Sheet } from './sheet.ts';
import type { Stored } from './sheet-store.ts';
import type { Spreadsheet } from './spreadsheet.ts';

function cellFile(stored: Stored | undefined): CellFile {
  if (typeof stored !== 'object') return stored ?? null;
  if (stored instanceof FormulaCell) return { f: stored.text };
  return stored.message === '' ? { e: stored.code } : { e: stored.code, m: stored.message };
}

// Up to a million cells are saved after every edit: plain loops take half the time of map and flat.
function runOf(row: number, cells: readonly (Stored | undefined)[]): CellRun | undefined {
  let [first, last] = [0, cells.length - 1];
  while (first <= last && cells[first] === undefined) first++;
  while (last >= first && cells[last] === undefined) last--;
  if (last < first) return undefined;
  const run: unknown[] = cells.slice(first, last + 1);
  for (let at = 0; at < run.length; at++) {
    const stored = run[at] as Stored | undefined;
    if (stored === undefined || typeof stored === 'object') run[at] = cellFile(stored);
  }
  return [row, first, run as CellFile[]];
}

function cellRuns(grid: Grid<Stored>): CellRun[] {
  const runs: CellRun[] = [];
  for (let row = 0; row < grid.height; row++) {
    const run = runOf(row, grid.peekRow(row) ?? []);
    if (run) runs.push(run);
  }
  return runs;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let column = 0; column < length; column++) if (one[column] !== other[column]) return false;
  return true;
}

type Run = [column: number, columns: number, index: number];

class Blocks<Thing> {
  readonly table: Thing[] = [];
  readonly blocks: BlockFile[] = [];
  private readonly indexes = new Map<unknown, number>();
  private open: BlockFile[] = [];

  constructor(grid: Grid<unknown>, thingOf: (stored: never) => Thing) {
    let above: readonly unknown[] | undefined;
    for (let row = 0; row < grid.height; row++) {
      const cells = grid.peekRow(row) ?? [];
      if (above && areSame(cells, above)) for (const block of this.open) block[2]++;
      else this.addRow(row, this.runsOf(cells, thingOf));
      above = cells;
    }
  }

  private indexOf(stored: unknown, thingOf: (stored: never) => Thing): number {
    const known = this.indexes.get(stored);
    if (known !== undefined) return known;
    this.indexes.set(stored, this.table.length);
    this.table.push(thingOf(stored as never));
    return this.table.length - 1;
  }

  private runsOf(cells: readonly unknown[], thingOf: (stored: never) => Thing): Run[] {
    const runs: Run[] = [];
    let last: Run | undefined;
    cells.forEach((stored, column) => {
      if (stored === undefined) return;
      const index = this.indexOf(stored, thingOf);
      if (last && last[2] === index && last[0] + last[1] === column) last[1]++;
      else {
        last = [column, 1, index];
        runs.push(last);
      }
    });
    return runs;
  }

  private addRow(row: number, runs: Run[]): void {
    this.open = runs.map(([column, columns, index]) => [row, column, 1, columns, index]);
    this.blocks.push(...this.open);
  }
}

function noteRows(sheet: Sheet): SheetFile['notes'] {
  const notes: SheetFile['notes'] = [];
  sheet.store.notes.visitAll((note, row, column) => notes.push([row, column, note]));
  return notes;
}

/** A sheet as plain data; values of formulas are not saved, they are calculated again. */
export function sheetFile(sheet: Sheet): SheetFile {
  const formats = new Blocks(sheet.store.formats, (id: number) => sheet.spreadsheet.formatTable.format(id));
  const validations = new Blocks(
    sheet.store.validations,
    (validation: SheetFile['validationTable'][number]) => validation,
  );
  const { id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor } = sheet;
  const { mergedAreas, filter, bandings, protections, charts, conditionalFormats } = sheet;
  return {
    ...{ id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor },
    cells: cellRuns(sheet.store.content),
    formats: formats.blocks,
    formatTable: structuredClone(formats.table),
    validations: validations.blocks,
    validationTable: structuredClone(validations.table),
    notes: noteRows(sheet),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    ...structuredClone({
      mergedAreas: [...mergedAreas],
      filter,
      bandings: [...bandings],
      protections: [...protections],
      charts: [...charts],
      conditionalFormats: [...conditionalFormats],
    }),
  };
}

/** A spreadsheet as plain data. */
export function spreadsheetFile(spreadsheet: Spreadsheet): DaybookFile {
  const { id, name, locale, timeZone, activeSheet, selection, sheetsMade, properties } = spreadsheet;
  return {
    format: 'daybook',
    version: 1,
    id,
    name,
    locale,
    timeZone,
    activeSheetId: activeSheet.id,
    selection: { ...selection },
    sheetsMade,
    namedRanges: [...spreadsheet.namedRanges].map(([rangeName, { sheetId, area }]) => [
      rangeName,
      sheetId,
      { ...area },
    ]),
    properties: {
      document: Object.fromEntries(properties.document),
      script: Object.fromEntries(properties.script),
      user: Object.fromEntries(properties.user),
    },
    sheets: spreadsheet.sheets.map(sheetFile),
  };
}

function inputOf(cell: CellFile & object): CellInput {
  return 'f' in cell ? { formula: cell.f } : { value: new ErrorValue(cell.e as ErrorCode, cell.m) };
}

function areaOf([row, column, rows, columns]: BlockFile) {
  return { row, column, rows, columns };
}

/** Puts the data of a saved sheet into an empty one of the same size. */
export function fillSheet(sheet: Sheet, file: SheetFile): void {
  sheet.fill(file.cells, inputOf);
  for (const block of file.formats) sheet.setFormat(areaOf(block), file.formatTable[block[4]]!);
  for (const block of file.validations)
    sheet.setValidation(areaOf(block), structuredClone(file.validationTable[block[4]]!));
  for (const [row, column, note] of file.notes) sheet.setNotes(cellArea(row, column), [[note]]);
  for (const [column, pixels] of file.columnWidths) sheet.columnWidths.set(column, pixels);
  for (const [row, pixels] of file.rowHeights) sheet.rowHeights.set(row, pixels);
  for (const row of file.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of file.hiddenColumns) sheet.hiddenColumns.add(column);
  const { frozenRows, frozenColumns, hidden, tabColor, mergedAreas } = file;
  // Without the cells, to avoid copying a million of them.
  const { cells: _, ...around } = file;
  const { filter, bandings, protections, charts, conditionalFormats } = structuredClone(around) as never as Sheet;
  sheet.restoreSurroundings([...conditionalFormats], {
    frozenRows,
    frozenColumns,
    hidden,
    tabColor,
    mergedAreas,
    filter,
    bandings,
    protections,
    charts,
  });
}
