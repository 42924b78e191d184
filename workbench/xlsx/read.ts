/** Reads an .xlsx file as a spreadsheet: our own with its ids, properties and formulas, a foreign one as a copy. */
import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { BookProblem } from '../book/book-problem.ts';
import { parseA1 } from '../model/area.ts';
import type { DaybookFile, SheetFile } from '../model/daybook-file.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import { type OwnData, ownSheetName, readOwnSheet } from './own-sheet.ts';
import { readSheet, type SheetIdentity } from './read-sheet.ts';
import { excelSheetNames } from './sheet-name.ts';

const parts: readonly [RegExp, string][] = [
  [/^xl\/charts\/chart[^/]*$/, 'charts'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
];

function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/** What of this file we cannot keep, in plain words. */
export function lostParts(bytes: Uint8Array): string[] {
  const names = entryNames(bytes);
  return parts.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, words]) => words);
}

/** The spreadsheet, whether the file was our own, and what of it could not be kept. */
export interface ReadWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly isOwn: boolean;
  readonly lost: string[];
}

type Own = { data: OwnData; ids: Map<string, number> };

/** Limit against zip bombs. */
const mostInflatedBytes = 300 * 1024 * 1024;

function inflatedBytes(bytes: Uint8Array): number {
  let sum = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      return false;
    },
  });
  return sum;
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    if (inflatedBytes(bytes) <= mostInflatedBytes) {
      await workbook.xlsx.load(bytes as never);
      return workbook;
    }
  } catch {
    throw new BookProblem('The file is a damaged or locked .xlsx file.');
  }
  throw new BookProblem('The file is too large to be opened here: it unpacks to more than 300 MB.');
}

/** Restores a name that Excel does not allow, unless the sheet was renamed in Excel. */
function originalName(fileName: string, own: OwnData['sheets'][number] | undefined, data: OwnData | undefined): string {
  if (!own || !data) return fileName;
  const written = excelSheetNames([ownSheetName, ...data.sheets.map(({ name }) => name)]).get(own.name);
  return written === fileName ? own.name : fileName;
}

function freeId(taken: Set<number>): number {
  let id = taken.size;
  while (taken.has(id)) id++;
  taken.add(id);
  return id;
}

function identities(sheets: readonly ExcelJS.Worksheet[], own: Own | null): SheetIdentity[] {
  const taken = new Set(own?.ids.values());
  return sheets.map((sheet) => {
    const id = own?.ids.get(sheet.name) ?? freeId(taken);
    const ours = own?.data.sheets.find((known) => known.id === id);
    return { id, name: originalName(sheet.name, ours, own?.data), own: ours };
  });
}

function namedRanges(workbook: ExcelJS.Workbook, ids: ReadonlyMap<string, number>): DaybookFile['namedRanges'] {
  const names = workbook.definedNames.model as { name: string; ranges: string[] }[];
  return names.flatMap(({ name, ranges: [range = ''] }) => {
    const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(range) ?? [];
    const id = ids.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    const area = parseA1(cells, { maxRows: 1_048_576, maxColumns: 16_384 });
    return id === undefined || !area || name.startsWith('_') ? [] : [[name, id, area]];
  });
}

function activeSheetId(workbook: ExcelJS.Workbook, known: readonly SheetIdentity[]): number {
  return (known[workbook.views?.[0]?.activeTab ?? 0] ?? known[0])?.id ?? 0;
}

function spreadsheetFile(
  workbook: ExcelJS.Workbook,
  own: Own | null,
  name: string,
  locale: string,
  timeZone: string,
): DaybookFile {
  const sheets = workbook.worksheets.filter((sheet) => !own || sheet.name !== ownSheetName);
  const known = identities(sheets, own);
  const reading = { originals: own?.data.originals ?? {}, locale: own?.data.locale ?? locale };
  const files: SheetFile[] = sheets.map((sheet, index) => readSheet(sheet, known[index] as SheetIdentity, reading));
  const idsByName = new Map(sheets.map((sheet, index) => [sheet.name, (known[index] as SheetIdentity).id]));
  return {
    format: 'daybook',
    version: 1,
    id: own?.data.id ?? randomUUID(),
    name: own?.data.name ?? name,
    locale: reading.locale,
    timeZone: own?.data.timeZone ?? timeZone,
    activeSheetId: activeSheetId(workbook, known),
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    sheetsMade: Math.max(own?.data.sheetsMade ?? 0, known.length),
    namedRanges: namedRanges(workbook, idsByName),
    properties: { document: own?.data.properties ?? {}, script: {}, user: {} },
    sheets: files,
  };
}

/** The workbook; name, locale and zone are for a file without its own. */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  locale: string,
  timeZone: string,
): Promise<ReadWorkbook> {
  const workbook = await loaded(bytes);
  const own = readOwnSheet(workbook);
  const file = spreadsheetFile(workbook, own, name, locale, timeZone);
  return { spreadsheet: Spreadsheet.fromJSON(file), isOwn: own !== null, lost: lostParts(bytes) };
}
