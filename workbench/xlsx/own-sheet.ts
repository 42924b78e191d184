/** The very hidden sheet `_daybook` with data that .xlsx cannot express and that we need when reading. */
import { readFileSync } from 'node:fs';
import type { Workbook, Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { columnName } from '../model/area.ts';
import type { Chart } from '../model/chart.ts';
import type { SheetFilter } from '../model/sheet-extras.ts';
import { excelText } from './excel-text.ts';
import type { Originals } from './originals.ts';

/** The name of the sheet; Excel shows very hidden sheets in no menu. */
export const ownSheetName = '_daybook';

const mark = 'Seller Daybook workbook';
/** Characters per cell, with room for the escapes of excelText. */
const chunk = 16000;
const firstListColumn = 6;
const firstSheetRow = 2;

/** The data besides the table of sheets. */
export interface OwnData {
  version: 1;
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  properties: Record<string, string>;
  sheetsMade: number;
  originals: Originals;
  sheets: OwnSheet[];
}

/** What .xlsx cannot express of one sheet. */
export interface OwnSheet {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  bandings: unknown[];
  protections: unknown[];
  charts: Chart[];
  filterCriteria?: SheetFilter['criteria'];
  /** Rows whose height is our estimate, with the points written. */
  estimatedHeights: [row: number, points: number][];
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += chunk) pieces.push(text.slice(at, at + chunk));
  return pieces;
}

/** Long lists of validations, each in a column of its own. */
export class OwnLists {
  readonly #columns: string[][] = [];

  #place(options: readonly string[]): number {
    const known = this.#columns.findIndex((column) => JSON.stringify(column) === JSON.stringify(options));
    return known >= 0 ? known : this.#columns.push([...options]) - 1;
  }

  /** Adds a list and returns its absolute address. */
  keep(options: readonly string[]): string {
    const name = columnName(firstListColumn - 1 + this.#place(options));
    return `${ownSheetName}!$${name}$1:$${name}$${options.length}`;
  }

  /** Writes all lists. */
  write(sheet: Worksheet): void {
    this.#columns.forEach((options, list) => {
      options.forEach((option, row) => {
        sheet.getCell(row + 1, firstListColumn + list).value = option;
      });
    });
  }
}

function pointAtSheet(sheet: Worksheet, row: number, id: number, fileName: string): void {
  sheet.getCell(row, 3).value = id;
  sheet.getCell(row, 4).value = { formula: `'${fileName.replaceAll("'", "''")}'!$A$1`, result: '' };
}

/** Adds the sheet: data, lists, and beside each sheet's id a formula that refers to it, which survives renaming. */
export function writeOwnSheet(
  workbook: Workbook,
  data: OwnData,
  lists: OwnLists,
  fileNames: ReadonlyMap<string, string>,
): void {
  const sheet = workbook.addWorksheet(ownSheetName, { state: 'veryHidden' });
  sheet.getCell('A1').value = mark;
  cut(JSON.stringify(data)).forEach((piece, index) => {
    sheet.getCell(index + 1, 2).value = excelText(piece);
  });
  data.sheets.forEach(({ id, name }, index) => {
    pointAtSheet(sheet, firstSheetRow + index, id, fileNames.get(name) ?? name);
  });
  lists.write(sheet);
}

function piecesOf(sheet: Worksheet): string {
  let text = '';
  for (let row = 1; sheet.getCell(row, 2).value; row++) text += String(sheet.getCell(row, 2).value);
  return text;
}

function pointedName(formula: string | undefined): string | null {
  const quoted = /^'((?:[^']|'')*)'!/.exec(formula ?? '')?.[1];
  return quoted?.replaceAll("''", "'") ?? /^([^'!#]+)!/.exec(formula ?? '')?.[1] ?? null;
}

/** The ids of our sheets by their current names in the file. */
function idsByName(sheet: Worksheet): Map<string, number> {
  const ids = new Map<string, number>();
  for (let row = firstSheetRow; typeof sheet.getCell(row, 3).value === 'number'; row++) {
    const name = pointedName(sheet.getCell(row, 4).formula);
    if (name !== null) ids.set(name, Number(sheet.getCell(row, 3).value));
  }
  return ids;
}

/** The data of the very hidden sheet, or null for a file that is not ours. */
export function readOwnSheet(workbook: Workbook): { data: OwnData; ids: Map<string, number> } | null {
  const sheet = workbook.getWorksheet(ownSheetName);
  if (sheet?.getCell('A1').value !== mark) return null;
  try {
    return { data: JSON.parse(piecesOf(sheet)) as OwnData, ids: idsByName(sheet) };
  } catch {
    return null;
  }
}

const workbookPath = 'xl/workbook.xml';

/** Whether the file has our very hidden sheet, that is, whether we wrote it. */
export function isOwnXlsx(path: string): boolean {
  try {
    const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name === workbookPath });
    return strFromU8(parts[workbookPath] ?? new Uint8Array()).includes(`name="${ownSheetName}"`);
  } catch {
    return false;
  }
}
