/** Reverts one change with the model's own methods, which announce new changes, so that it can be redone. */
import type { Area } from '../../model/area.ts';
import { cellArea } from '../../model/area.ts';
import type { CellFormat } from '../../model/cell-format.ts';
import type { Change, RemovedCells, RewrittenFormula, SurroundingsBefore } from '../../model/change.ts';
import { fillSheet } from '../../model/fill-sheet.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import { restoreProperty } from './restore-property.ts';

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;
type Structural = 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';

function restoreFormats(sheet: Sheet, area: Area, before: CellFormat[][]): void {
  sheet.setFormat(area, null);
  sheet.setFormats(area, before);
}

type Place = Pick<RewrittenFormula, 'sheetId' | 'row' | 'column'>;

function restoreFormulas(
  spreadsheet: Spreadsheet,
  rewritten: readonly RewrittenFormula[],
  placeNow: (place: Place) => Place = (place) => place,
): void {
  for (const formula of rewritten) {
    const { sheetId, row, column } = placeNow(formula);
    spreadsheet.sheetById(sheetId)?.setCells(cellArea(row, column), [[{ formula: formula.before }]]);
  }
}

/** Where a formula was before a structural edit; the change records its place after it. */
function placeBefore({ type, sheetId, at, count }: Of<Structural>): (place: Place) => Place {
  const axis = type.startsWith('rows') ? 'row' : 'column';
  const isInsertion = type.endsWith('inserted');
  return (place) => {
    if (place.sheetId !== sheetId || place[axis] < at) return place;
    return { ...place, [axis]: place[axis] + (isInsertion ? -count : count) };
  };
}

function restoreCells(sheet: Sheet, area: Area, removed: RemovedCells): void {
  sheet.setCells(area, removed.cells);
  restoreFormats(sheet, area, removed.formats);
  sheet.setNotes(area, removed.notes);
  sheet.setValidations(area, removed.validations);
}

function restoreSurroundings(spreadsheet: Spreadsheet, sheet: Sheet, before: SurroundingsBefore): void {
  for (const rules of before.conditionalFormats) {
    spreadsheet.sheetById(rules.sheetId)?.setConditionalFormats(rules.before);
  }
  for (const { sheetId, before: charts } of before.charts) {
    const home = spreadsheet.sheetById(sheetId);
    if (home) home.charts = charts;
  }
  for (const [name, range] of before.namedRanges) spreadsheet.namedRanges.set(name, range);
  for (const [property, value] of Object.entries(before.properties)) restoreProperty(sheet, property, value);
}

function lineArea(sheet: Sheet, byRow: boolean, at: number, count: number): Area {
  return byRow
    ? { row: at, column: 0, rows: count, columns: sheet.maxColumns }
    : { row: 0, column: at, rows: sheet.maxRows, columns: count };
}

function putBack(sheet: Sheet, change: Of<'rows-deleted' | 'columns-deleted'>): void {
  const byRow = change.type === 'rows-deleted';
  if (byRow) sheet.insertRows(change.at, change.count);
  else sheet.insertColumns(change.at, change.count);
  restoreCells(sheet, lineArea(sheet, byRow, change.at, change.count), change.removed);
  restoreFormulas(sheet.spreadsheet, change.rewritten, placeBefore(change));
  restoreSurroundings(sheet.spreadsheet, sheet, change.surroundings);
}

function takeOut(sheet: Sheet, change: Of<'rows-inserted' | 'columns-inserted'>): void {
  if (change.type === 'rows-inserted') sheet.deleteRows(change.at, change.count);
  else sheet.deleteColumns(change.at, change.count);
  restoreFormulas(sheet.spreadsheet, change.rewritten, placeBefore(change));
}

function unsorted<Thing>(rows: readonly Thing[], order: readonly number[]): Thing[] {
  const back = [...rows];
  order.forEach((from, to) => {
    back[from] = rows[to]!;
  });
  return back;
}

function unsort(sheet: Sheet, { area, order, before }: Of<'rows-sorted'>): void {
  const formats = unsorted(sheet.storedFormats(area), order);
  const notes = unsorted(sheet.notes(area), order);
  const validations = unsorted(sheet.validations(area), order);
  restoreCells(sheet, area, { cells: before, formats, notes, validations });
}

function bringBack(spreadsheet: Spreadsheet, { index, before, rewritten }: Of<'sheet-deleted'>): void {
  const { id, name, maxRows, maxColumns } = before;
  const sheet = spreadsheet.addSheet({ id, name, index, rows: maxRows, columns: maxColumns });
  fillSheet(sheet, before);
  restoreFormulas(spreadsheet, rewritten);
}

type OnSheet = Exclude<Change, { type: 'calculated' | 'sheet-deleted' | 'spreadsheet-property' }>;
type Reverts = { [Type in OnSheet['type']]: (sheet: Sheet, change: Of<Type>) => void };

function renameBack(sheet: Sheet, { before, rewritten }: Of<'sheet-renamed'>): void {
  sheet.spreadsheet.renameSheet(sheet, before);
  restoreFormulas(sheet.spreadsheet, rewritten);
}

const reverts: Reverts = {
  cells: (sheet, { area, before }) => sheet.setCells(area, before),
  formats: (sheet, { area, before }) => restoreFormats(sheet, area, before),
  notes: (sheet, { area, before }) => sheet.setNotes(area, before),
  validations: (sheet, { area, before }) => sheet.setValidations(area, before),
  'conditional-formats': (sheet, { before }) => sheet.setConditionalFormats(before),
  'rows-inserted': takeOut,
  'columns-inserted': takeOut,
  'rows-deleted': putBack,
  'columns-deleted': putBack,
  'rows-sorted': unsort,
  'sheet-added': (sheet) => sheet.spreadsheet.deleteSheet(sheet),
  'sheet-moved': (sheet, { before }) => sheet.spreadsheet.moveSheet(sheet, before),
  'sheet-renamed': renameBack,
  'sheet-property': (sheet, { property, before }) => restoreProperty(sheet, property, before),
};

function revertOnSheet(sheet: Sheet | undefined, change: OnSheet): void {
  if (sheet) (reverts[change.type] as (sheet: Sheet, change: OnSheet) => void)(sheet, change);
}

/** Reverts the change; later changes must have been reverted before. */
export function revertChange(spreadsheet: Spreadsheet, change: Change): void {
  if (change.type === 'calculated') return;
  if (change.type === 'sheet-deleted') bringBack(spreadsheet, change);
  else if (change.type === 'spreadsheet-property') Object.assign(spreadsheet, { [change.property]: change.before });
  else revertOnSheet(spreadsheet.sheetById(change.sheetId), change);
}
