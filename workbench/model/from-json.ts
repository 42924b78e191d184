/** Reads a saved spreadsheet; a damaged file is refused with a sentence that tells the place. */
import * as z from 'zod/mini';
import type {
  CellFile,
  CellRun,
  CellsFile,
  CellsText,
  DaybookFile,
  SheetFile,
  SurroundingsFile,
} from './daybook-file.ts';
import { fillCells, fillSurroundings } from './fill-sheet.ts';
import { ModelError } from './model-error.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

const int = z.int();
const index = int.check(z.minimum(0));
const count = int.check(z.minimum(1));
const area = z.object({ row: index, column: index, rows: count, columns: count });
const anything = z.any();

function isCell(cell: unknown): cell is CellFile {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return true;
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell !== 'object') return false;
  return ('f' in cell && typeof cell.f === 'string') || ('e' in cell && typeof cell.e === 'string');
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRun(run: unknown): run is CellRun {
  if (!Array.isArray(run) || run.length !== 3 || !isIndex(run[0]) || !isIndex(run[1])) return false;
  const cells: unknown = run[2];
  return Array.isArray(cells) && cells.length > 0 && cells.every(isCell);
}

// By hand, because there may be a million cells.
const cells = z.custom<CellRun[]>((value) => Array.isArray(value) && value.every(isRun));
const filterCriteria = z.looseObject({ hiddenValues: z.array(z.string()) });
const block = z.tuple([index, index, count, count, index]);
const validation = z.object({
  type: z.string(),
  args: z.array(z.union([z.string(), z.number(), z.boolean()])),
  allowInvalid: z.boolean(),
  helpText: z.optional(z.string()),
  showDropdown: z.optional(z.boolean()),
});
const rule = z.object({
  ranges: z.array(area).check(z.minLength(1)),
  condition: z.nullable(z.object({ type: z.string(), values: z.array(z.string()) })),
  gradient: z.optional(anything),
  format: z.record(z.string(), anything),
});

const chart = z.object({
  id: int,
  type: z.string(),
  ranges: z.array(z.object({ sheetId: int, area })),
  options: z.record(z.string(), anything),
  row: index,
  column: index,
  offsetX: z.number(),
  offsetY: z.number(),
  headers: int,
  merge: z.string(),
  hidden: z.string(),
  transpose: z.boolean(),
});

const cellsShape = {
  cells,
  formats: z.array(block),
  formatTable: z.array(z.record(z.string(), anything)),
  validations: z.array(block),
  validationTable: z.array(validation),
  notes: z.array(z.tuple([index, index, z.string()])),
};

const surroundingsShape = {
  id: int,
  name: z.string().check(z.minLength(1)),
  maxRows: count,
  maxColumns: count,
  frozenRows: index,
  frozenColumns: index,
  hidden: z.boolean(),
  tabColor: z.nullable(z.string()),
  columnWidths: z.array(z.tuple([index, z.number()])),
  rowHeights: z.array(z.tuple([index, z.number()])),
  hiddenRows: z.array(index),
  hiddenColumns: z.array(index),
  mergedAreas: z.array(area),
  filter: z.nullable(z.looseObject({ area, criteria: z.optional(z.record(z.string(), filterCriteria)) })),
  bandings: z.array(z.looseObject({ area })),
  protections: z.array(z.looseObject({ area: z.nullable(area) })),
  charts: z.array(chart),
  conditionalFormats: z.array(rule),
};

function isKnown(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

const texts = z.record(z.string(), z.string());
const daybookShape = {
  format: z.literal('daybook'),
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  locale: z.string().check(z.refine((locale) => isKnown(() => new Intl.NumberFormat(locale.replace('_', '-'))))),
  timeZone: z.string().check(z.refine((timeZone) => isKnown(() => new Intl.DateTimeFormat('en', { timeZone })))),
  activeSheetId: int,
  selection: area,
  sheetsMade: index,
  namedRanges: z.array(z.tuple([z.string(), int, area])),
  properties: z.object({ document: texts, script: texts, user: texts }),
};

function daybookOf<Shape extends z.core.$ZodShape>(sheet: Shape) {
  return z.object({ ...daybookShape, sheets: z.array(z.object(sheet)).check(z.minLength(1)) });
}

const wholeFile = daybookOf({ ...surroundingsShape, ...cellsShape });
const outlineFile = daybookOf(surroundingsShape);
const cellsFile = z.object(cellsShape);

/** The beginning of a formula in it: within a text of a cell its quotation marks are escaped. */
const FORMULA = '{"f":';

function damaged(sentence: string): ModelError {
  return new ModelError('damaged-file', sentence);
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function checkVersion(file: unknown): void {
  const head = z.safeParse(z.looseObject({ format: z.literal('daybook'), version: z.number() }), file);
  if (!head.success) throw damaged('This is not a daybook file: it does not say so at its beginning.');
  if (head.data.version > 1)
    throw damaged(`This daybook file is of version ${head.data.version}, which is newer than this program reads.`);
}

function check(schema: z.ZodMiniType, file: unknown): void {
  const read = z.safeParse(schema, file);
  if (!read.success) throw damaged(`The daybook file is damaged at "${placeOf(read.error.issues[0]!.path)}".`);
}

function checkTables(name: string, { formats, formatTable, validations, validationTable }: CellsFile): void {
  const wrong =
    formats.some((one) => one[4] >= formatTable.length) || validations.some((one) => one[4] >= validationTable.length);
  if (wrong)
    throw damaged(
      `The daybook file is damaged: on the sheet "${name}" a format or validation is missing from its table.`,
    );
}

/** Checks a parsed JSON file and returns it typed; its sheets have no cells if these are `apart`. */
export function readDaybookFile(file: unknown, apart: boolean): DaybookFile<SurroundingsFile> {
  checkVersion(file);
  check(apart ? outlineFile : wholeFile, file);
  return file as DaybookFile<SurroundingsFile>;
}

function cellsIn(text: CellsText): CellsFile {
  const file: unknown = JSON.parse(`{${new TextDecoder().decode(text)}}`);
  check(cellsFile, file);
  return file as CellsFile;
}

function fillChecked(sheet: Sheet, file: CellsFile): void {
  checkTables(sheet.name, file);
  fillCells(sheet, file);
}

function fillLater(sheet: Sheet, text: CellsText): void {
  // Formulas are calculated though nobody looks at their sheet.
  if (text.includes(FORMULA)) fillChecked(sheet, cellsIn(text));
  else sheet.store.fillLater({ text, fill: () => fillChecked(sheet, cellsIn(text)) });
}

function fillAll(
  spreadsheet: Spreadsheet,
  file: DaybookFile<SurroundingsFile>,
  apart: readonly CellsText[] | undefined,
): void {
  for (const one of file.sheets)
    spreadsheet.addSheet({ name: one.name, rows: one.maxRows, columns: one.maxColumns, id: one.id });
  file.sheets.forEach((one, at) => {
    const sheet = spreadsheet.sheets[at]!;
    if (apart) fillLater(sheet, apart[at]!);
    else fillChecked(sheet, one as SheetFile);
    fillSurroundings(sheet, one);
  });
  for (const [name, sheetId, named] of file.namedRanges) spreadsheet.namedRanges.set(name, { sheetId, area: named });
  for (const scope of ['document', 'script', 'user'] as const) {
    for (const [key, value] of Object.entries(file.properties[scope])) spreadsheet.properties[scope].set(key, value);
  }
  spreadsheet.activeSheet = spreadsheet.sheetById(file.activeSheetId) ?? spreadsheet.sheets[0]!;
  spreadsheet.selection = file.selection;
  spreadsheet.sheetsMade = file.sheetsMade;
}

/** Fills a spreadsheet without sheets from a checked file, whose cells may be `apart`. */
export function fillSpreadsheet(
  spreadsheet: Spreadsheet,
  file: DaybookFile<SurroundingsFile>,
  apart?: readonly CellsText[],
): void {
  const ids = new Set(file.sheets.map((one) => one.id));
  if (ids.size < file.sheets.length) throw damaged('The daybook file is damaged: two sheets have the same id.');
  try {
    fillAll(spreadsheet, file, apart);
  } catch (error) {
    if (error instanceof ModelError) throw damaged(`The daybook file is damaged: ${error.message}`);
    throw error;
  }
}
