/** Converts one sheet of an .xlsx file into a saved sheet. */
import type { Worksheet } from 'exceljs';
import { type Area, parseA1 } from '../model/area.ts';
import type { CellFormat } from '../model/cell-format.ts';
import type { BlockFile, CellFile, CellRun, SheetFile } from '../model/daybook-file.ts';
import type { SheetFilter } from '../model/sheet-extras.ts';
import { columnBlocks } from './blocks.ts';
import { sheetsFormat } from './cell-style.ts';
import { sheetsColor } from './excel-color.ts';
import type { Reading } from './originals.ts';
import type { OwnSheet } from './own-sheet.ts';
import { readCell, readNote } from './read-cell.ts';
import { readRules } from './read-rules.ts';
import { readValidations } from './read-validations.ts';
import { pixelsOfCharacters } from './write-layout.ts';

/** What is known of a sheet before its cells are read. */
export interface SheetIdentity {
  readonly id: number;
  readonly name: string;
  readonly own: OwnSheet | undefined;
}

interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

const newGrid: GridSize = { maxRows: 1000, maxColumns: 26 };
const defaultColumnPixels = 100;

function gridSize(sheet: Worksheet, own: GridSize = newGrid): GridSize {
  return { maxRows: Math.max(own.maxRows, sheet.rowCount), maxColumns: Math.max(own.maxColumns, sheet.columnCount) };
}

function readCells(sheet: Worksheet, reading: Reading): CellRun[] {
  const runs: CellRun[] = [];
  sheet.eachRow((row, number) => {
    const cells: CellFile[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      // ExcelJS repeats the value of a merged cell in the cells it covers.
      cells.push(cell.isMerged && cell.master !== cell ? null : readCell(cell, reading));
    });
    if (cells.some((cell) => cell !== null)) runs.push([number - 1, 0, cells]);
  });
  return runs;
}

function readNotes(sheet: Worksheet): SheetFile['notes'] {
  const notes: SheetFile['notes'] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const note = readNote(cell);
      if (note) notes.push([number - 1, column - 1, note]);
    });
  });
  return notes;
}

/** Items of cells as blocks with an index into a table of distinct items. */
function blocksOf<T>(grid: readonly (readonly (T | null)[])[]): { blocks: BlockFile[]; table: T[] } {
  const table: T[] = [];
  const indexes = new Map<string, number>();
  const blocks = columnBlocks(grid).map(({ area, thing }): BlockFile => {
    const key = JSON.stringify(thing);
    const index = indexes.get(key) ?? table.push(thing) - 1;
    indexes.set(key, index);
    return [area.row, area.column, area.rows, area.columns, index];
  });
  return { blocks, table };
}

function formatOrNull(format: CellFormat): CellFormat | null {
  return Object.keys(format).length > 0 ? format : null;
}

function formatGrid(sheet: Worksheet, { maxRows, maxColumns }: GridSize): (CellFormat | null)[][] {
  const columns = Array.from({ length: maxColumns }, (_, column) => {
    return formatOrNull(sheetsFormat(sheet.getColumn(column + 1).style ?? {}));
  });
  return Array.from({ length: maxRows }, (_, index) => {
    const row = sheet.findRow(index + 1);
    return columns.map((look, column) => {
      const cell = row?.findCell(column + 1);
      return cell ? formatOrNull(sheetsFormat(cell.style)) : look;
    });
  });
}

function validationGrid(sheet: Worksheet, reading: Reading, { maxRows, maxColumns }: GridSize) {
  const grid = Array.from({ length: maxRows }, () => new Array(maxColumns).fill(null));
  for (const { row, column, validation } of readValidations(sheet, reading)) {
    const line = grid[row];
    if (line && column < maxColumns) line[column] = validation;
  }
  return grid;
}

function columnWidths(sheet: Worksheet, { maxColumns }: GridSize): SheetFile['columnWidths'] {
  return Array.from({ length: maxColumns }, (_, column): [number, number] => {
    const { width } = sheet.getColumn(column + 1);
    return [column, width === undefined ? defaultColumnPixels : pixelsOfCharacters(width)];
  }).filter(([, pixels]) => pixels !== defaultColumnPixels);
}

function rowsWith<T>(
  sheet: Worksheet,
  { maxRows }: GridSize,
  pick: (row: { height?: number; hidden?: boolean }, index: number) => T | undefined,
): T[] {
  return Array.from({ length: maxRows }, (_, index) => {
    const row = sheet.findRow(index + 1);
    return row === undefined ? undefined : pick(row, index);
  }).filter((thing) => thing !== undefined);
}

function rowHeights(sheet: Worksheet, grid: GridSize, own: OwnSheet | undefined): SheetFile['rowHeights'] {
  const estimated = new Map(own?.estimatedHeights);
  return rowsWith(sheet, grid, ({ height }, row) => {
    const isSet = height !== undefined && height !== estimated.get(row);
    return isSet ? [row, Math.round(height / 0.75)] : undefined;
  });
}

function hiddenColumns(sheet: Worksheet, { maxColumns }: GridSize): number[] {
  return Array.from({ length: maxColumns }, (_, column) => column).filter(
    (column) => sheet.getColumn(column + 1).hidden,
  );
}

function mergedAreas(sheet: Worksheet, grid: GridSize): Area[] {
  const merges = (sheet.model as unknown as { merges?: string[] }).merges ?? [];
  return merges.flatMap((text) => parseA1(text, grid) ?? []);
}

function readFilter(sheet: Worksheet, grid: GridSize, own: OwnSheet | undefined): SheetFilter | null {
  const area = typeof sheet.autoFilter === 'string' ? parseA1(sheet.autoFilter, grid) : undefined;
  return area ? { area, ...(own?.filterCriteria && { criteria: own.filterCriteria }) } : null;
}

function frozen(sheet: Worksheet): { frozenRows: number; frozenColumns: number } {
  const view = (sheet.views ?? []).find(({ state }) => state === 'frozen') as
    | { xSplit?: number; ySplit?: number }
    | undefined;
  return { frozenRows: view?.ySplit ?? 0, frozenColumns: view?.xSplit ?? 0 };
}

/** The saved sheet for this sheet of the file. */
export function readSheet(sheet: Worksheet, { id, name, own }: SheetIdentity, reading: Reading): SheetFile {
  const grid = gridSize(sheet, own);
  const formats = blocksOf(formatGrid(sheet, grid));
  const validations = blocksOf(validationGrid(sheet, reading, grid));
  return {
    id,
    name,
    ...grid,
    ...frozen(sheet),
    hidden: sheet.state !== 'visible',
    tabColor: sheetsColor(sheet.properties.tabColor) ?? null,
    cells: readCells(sheet, reading),
    formats: formats.blocks,
    formatTable: formats.table,
    validations: validations.blocks,
    validationTable: validations.table,
    notes: readNotes(sheet),
    columnWidths: columnWidths(sheet, grid),
    rowHeights: rowHeights(sheet, grid, own),
    hiddenRows: rowsWith(sheet, grid, ({ hidden }, index) => (hidden ? index : undefined)),
    hiddenColumns: hiddenColumns(sheet, grid),
    mergedAreas: mergedAreas(sheet, grid),
    filter: readFilter(sheet, grid, own),
    bandings: own?.bandings ?? [],
    protections: own?.protections ?? [],
    charts: own?.charts ?? [],
    conditionalFormats: readRules(sheet, reading, grid),
  };
}
