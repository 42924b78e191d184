/** Reads a saved spreadsheet; a damaged file is refused with a sentence that says where. */
import * as v from 'valibot';
import type { CellFile, DaybookFile } from './daybook-file.ts';
import { ModelError } from './model-error.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { fillSheet } from './to-json.ts';

const int = v.pipe(v.number(), v.safeInteger());
const index = v.pipe(int, v.minValue(0));
const count = v.pipe(int, v.minValue(1));
const area = v.object({ row: index, column: index, rows: count, columns: count });
const anything = v.any();

function isCell(cell: unknown): cell is CellFile {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return true;
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell !== 'object') return false;
  return ('f' in cell && typeof cell.f === 'string') || ('e' in cell && typeof cell.e === 'string');
}

// A million cells are checked one by one with as little ado as possible.
const cells = v.custom<CellFile[]>(
  (value) => Array.isArray(value) && value.length > 0 && value.every(isCell),
  'is not a list of cells',
);
const filterCriteria = v.looseObject({ hiddenValues: v.array(v.string()) });
const block = v.strictTuple([index, index, count, count, index]);
const validation = v.object({
  type: v.string(),
  args: v.array(v.union([v.string(), v.number(), v.boolean()])),
  allowInvalid: v.boolean(),
  helpText: v.optional(v.string()),
  showDropdown: v.optional(v.boolean()),
});
const rule = v.object({
  ranges: v.pipe(v.array(area), v.minLength(1)),
  condition: v.nullable(v.object({ type: v.string(), values: v.array(v.string()) })),
  gradient: v.optional(anything),
  format: v.record(v.string(), anything),
});

const chart = v.object({
  id: int,
  type: v.string(),
  ranges: v.array(v.object({ sheetId: int, area })),
  options: v.record(v.string(), anything),
  row: index,
  column: index,
  offsetX: v.number(),
  offsetY: v.number(),
  headers: int,
  merge: v.string(),
  hidden: v.string(),
  transpose: v.boolean(),
});

const sheet = v.object({
  id: int,
  name: v.pipe(v.string(), v.minLength(1)),
  maxRows: count,
  maxColumns: count,
  frozenRows: index,
  frozenColumns: index,
  hidden: v.boolean(),
  tabColor: v.nullable(v.string()),
  cells: v.array(v.strictTuple([index, index, cells])),
  formats: v.array(block),
  formatTable: v.array(v.record(v.string(), anything)),
  validations: v.array(block),
  validationTable: v.array(validation),
  notes: v.array(v.strictTuple([index, index, v.string()])),
  columnWidths: v.array(v.strictTuple([index, v.number()])),
  rowHeights: v.array(v.strictTuple([index, v.number()])),
  hiddenRows: v.array(index),
  hiddenColumns: v.array(index),
  mergedAreas: v.array(area),
  filter: v.nullable(v.looseObject({ area, criteria: v.optional(v.record(v.string(), filterCriteria)) })),
  bandings: v.array(v.looseObject({ area })),
  protections: v.array(v.looseObject({ area: v.nullable(area) })),
  charts: v.array(chart),
  conditionalFormats: v.array(rule),
});

function isKnown(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

const texts = v.record(v.string(), v.string());
const daybook = v.object({
  format: v.literal('daybook'),
  version: v.literal(1),
  id: v.string(),
  name: v.string(),
  locale: v.pipe(
    v.string(),
    v.check((locale) => isKnown(() => new Intl.NumberFormat(locale.replace('_', '-')))),
  ),
  timeZone: v.pipe(
    v.string(),
    v.check((timeZone) => isKnown(() => new Intl.DateTimeFormat('en', { timeZone }))),
  ),
  activeSheetId: int,
  selection: area,
  sheetsMade: index,
  namedRanges: v.array(v.strictTuple([v.string(), int, area])),
  properties: v.object({ document: texts, script: texts, user: texts }),
  sheets: v.pipe(v.array(sheet), v.minLength(1)),
});

function damaged(sentence: string): ModelError {
  return new ModelError('damaged-file', sentence);
}

function placeOf(path: readonly { readonly key: unknown }[] = []): string {
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function checkVersion(file: unknown): void {
  const head = v.safeParse(v.looseObject({ format: v.literal('daybook'), version: v.number() }), file);
  if (!head.success) throw damaged('This is not a daybook file: it does not say so at its beginning.');
  if (head.output.version > 1)
    throw damaged(`This daybook file is of version ${head.output.version}, which is newer than this program reads.`);
}

function checkTables(file: DaybookFile): void {
  for (const { name, formats, formatTable, validations, validationTable } of file.sheets) {
    const wrong =
      formats.some((one) => one[4] >= formatTable.length) ||
      validations.some((one) => one[4] >= validationTable.length);
    if (wrong)
      throw damaged(
        `The daybook file is damaged: on the sheet "${name}" a format or validation is missing from its table.`,
      );
  }
}

/** Checks a parsed JSON file and returns it typed. */
export function readDaybookFile(file: unknown): DaybookFile {
  checkVersion(file);
  const read = v.safeParse(daybook, file, { abortEarly: true });
  if (!read.success) throw damaged(`The daybook file is damaged at "${placeOf(read.issues[0].path)}".`);
  checkTables(file as DaybookFile);
  return file as DaybookFile;
}

function fillAll(spreadsheet: Spreadsheet, file: DaybookFile): void {
  for (const one of file.sheets)
    spreadsheet.addSheet({ name: one.name, rows: one.maxRows, columns: one.maxColumns, id: one.id });
  file.sheets.forEach((one, at) => {
    fillSheet(spreadsheet.sheets[at]!, one);
  });
  for (const [name, sheetId, named] of file.namedRanges) spreadsheet.namedRanges.set(name, { sheetId, area: named });
  for (const scope of ['document', 'script', 'user'] as const) {
    for (const [key, value] of Object.entries(file.properties[scope])) spreadsheet.properties[scope].set(key, value);
  }
  spreadsheet.activeSheet = spreadsheet.sheetById(file.activeSheetId) ?? spreadsheet.sheets[0]!;
  spreadsheet.selection = file.selection;
  spreadsheet.sheetsMade = file.sheetsMade;
}

/** Fills a spreadsheet without sheets from a checked file. */
export function fillSpreadsheet(spreadsheet: Spreadsheet, file: DaybookFile): void {
  const ids = new Set(file.sheets.map((one) => one.id));
  if (ids.size < file.sheets.length) throw damaged('The daybook file is damaged: two sheets have the same id.');
  try {
    fillAll(spreadsheet, file);
  } catch (fault) {
    if (fault instanceof ModelError) throw damaged(`The daybook file is damaged: ${fault.message}`);
    throw fault;
  }
}
