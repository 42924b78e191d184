/** Writes the spreadsheet as compact JSON. */
import { FormulaCell } from '../calc/formula-cell.ts';
import type {
  BlockFile,
  CellFile,
  CellRun,
  CellsFile,
  DaybookFile,
  SheetFile,
  SurroundingsFile,
} from './daybook-file.ts';
import type { Grid } from './grid.ts';
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

/** The cells of a sheet as plain data; values of formulas are not saved, they are calculated again. */
export function cellsFile(sheet: Sheet): CellsFile {
  const formats = new Blocks(sheet.store.formats, (id: number) => sheet.spreadsheet.formatTable.format(id));
  const validations = new Blocks(
    sheet.store.validations,
    (validation: SheetFile['validationTable'][number]) => validation,
  );
  return {
    cells: cellRuns(sheet.store.content),
    formats: formats.blocks,
    formatTable: structuredClone(formats.table),
    validations: validations.blocks,
    validationTable: structuredClone(validations.table),
    notes: noteRows(sheet),
  };
}

/** A sheet without its cells as plain data. */
export function surroundingsFile(sheet: Sheet): SurroundingsFile {
  const { id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor } = sheet;
  const { mergedAreas, filter, bandings, protections, charts, conditionalFormats } = sheet;
  return {
    ...{ id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor },
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

/** A sheet as plain data. */
export function sheetFile(sheet: Sheet): SheetFile {
  return { ...surroundingsFile(sheet), ...cellsFile(sheet) };
}

/** A spreadsheet as plain data, its sheets as `fileOf` has them. */
export function spreadsheetFile<File>(spreadsheet: Spreadsheet, fileOf: (sheet: Sheet) => File): DaybookFile<File> {
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
    sheets: spreadsheet.sheets.map(fileOf),
  };
}
