/** Performs the actions of a person in the page. */
import { guessSeparator, readDelimited } from '../../clipboard/delimited.ts';
import { type Area, cellArea } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { Action } from '../wire.ts';
import { ActionProblem } from './action-problem.ts';
import { copyArea } from './copy-area.ts';
import { writeTexts } from './write-texts.ts';

/** The separator; a single line with commas is taken for a sentence, not for a table. */
function separatorOf(text: string): string {
  const separator = guessSeparator(text);
  if (separator === '\t') return separator;
  const rows = readDelimited(text.slice(0, 100_000), separator).slice(0, 20);
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && width > 1 && rows.filter((row) => row.length === width).length > rows.length / 2;
  return isTable ? separator : '\t';
}

/** The rows of the text, all of the same width; at least one cell. */
function pastedTexts(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = readDelimited(plain, separatorOf(plain));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const squared = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return squared.length > 0 ? squared : [['']];
}

/** The result of an action: cells for the onEdit trigger, and where to move the selection. */
interface Outcome {
  edited?: { sheet: Sheet; area: Area };
  show?: { sheet: Sheet; selection: Area };
}

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;
/** All actions but undo and redo, which the history performs itself. */
export type WorkbookAction = Exclude<Action, { type: 'undo' | 'redo' }>;

function sheetOf(spreadsheet: Spreadsheet, id: number): Sheet {
  const sheet = spreadsheet.sheetById(id);
  if (!sheet) throw new ActionProblem('sheet-gone');
  return sheet;
}

function shownNext(spreadsheet: Spreadsheet, sheet: Sheet): Outcome {
  if (spreadsheet.activeSheet !== sheet || !sheet.hidden) return { show: shown(spreadsheet.activeSheet) };
  const next = spreadsheet.sheets.find((one) => !one.hidden)!;
  spreadsheet.activeSheet = next;
  return { show: shown(next) };
}

function shown(sheet: Sheet): { sheet: Sheet; selection: Area } {
  return { sheet, selection: cellArea(0, 0) };
}

function insert(sheet: Sheet, { axis, at, count, like }: Of<'insert'>): void {
  if (axis === 'row') sheet.insertRows(at, count, like);
  else sheet.insertColumns(at, count, like);
}

function remove(sheet: Sheet, { axis, at, count }: Of<'delete'>): void {
  if (axis === 'row') sheet.deleteRows(at, count);
  else sheet.deleteColumns(at, count);
}

function resize(sheet: Sheet, { axis, at, count, pixels }: Of<'size'>): void {
  if (axis === 'row') sheet.setRowHeight(at, count, pixels);
  else sheet.setColumnWidth(at, count, pixels);
}

function hideLines(sheet: Sheet, { axis, at, count, hidden }: Of<'hide'>): void {
  if (axis === 'row') sheet.setRowsHidden(at, count, hidden);
  else sheet.setColumnsHidden(at, count, hidden);
}

function freeze(sheet: Sheet, { rows, columns }: Of<'freeze'>): void {
  if (rows >= sheet.maxRows || columns >= sheet.maxColumns) throw new ActionProblem('freeze-everything');
  if (rows !== sheet.frozenRows) sheet.frozenRows = rows;
  if (columns !== sheet.frozenColumns) sheet.frozenColumns = columns;
}

function addCheckboxes(sheet: Sheet, area: Area): void {
  sheet.setValidation(area, { type: 'CHECKBOX', args: [], allowInvalid: false });
  const cells = sheet.inputs(area).map((row) => row.map((input) => input ?? { value: false }));
  sheet.setCells(area, cells);
}

function hideSheet(spreadsheet: Spreadsheet, sheet: Sheet): Outcome {
  const others = spreadsheet.sheets.filter((one) => one !== sheet && !one.hidden);
  if (others.length === 0) throw new ActionProblem('hide-last-sheet');
  sheet.hidden = true;
  return shownNext(spreadsheet, sheet);
}

function deleteSheet(spreadsheet: Spreadsheet, sheet: Sheet): Outcome {
  const others = spreadsheet.sheets.filter((one) => one !== sheet && !one.hidden);
  if (others.length === 0) throw new ActionProblem('delete-last-sheet');
  spreadsheet.deleteSheet(sheet);
  return shownNext(spreadsheet, spreadsheet.activeSheet);
}

function open(spreadsheet: Spreadsheet, sheet: Sheet): Outcome {
  spreadsheet.activeSheet = sheet;
  return { show: shown(sheet) };
}

function edit(sheet: Sheet, area: Area): Outcome {
  return { edited: { sheet, area } };
}

function editAndShow(sheet: Sheet, area: Area): Outcome {
  return { edited: { sheet, area }, show: { sheet, selection: area } };
}

function filled(area: Area, text: string): string[][] {
  return Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(text));
}

function onSheet(spreadsheet: Spreadsheet, action: Extract<WorkbookAction, { sheetId: number }>, now: number): Outcome {
  const sheet = sheetOf(spreadsheet, action.sheetId);
  switch (action.type) {
    case 'type':
      return edit(sheet, writeTexts(sheet, action.row, action.column, [[action.text]], now));
    case 'fill':
      return edit(sheet, writeTexts(sheet, action.area.row, action.area.column, filled(action.area, action.text), now));
    case 'paste':
      return editAndShow(sheet, writeTexts(sheet, action.row, action.column, pastedTexts(action.text), now));
    case 'copy': {
      const source = sheetOf(spreadsheet, action.from.sheetId);
      return editAndShow(sheet, copyArea(source, action.from.area, sheet, action.row, action.column, action.cut));
    }
    case 'clear':
      sheet.clear(action.area, { contents: true });
      return edit(sheet, action.area);
    case 'format':
      sheet.setFormat(action.area, action.patch);
      return {};
    case 'clear-format':
      sheet.setFormat(action.area, null);
      return {};
    case 'note':
      sheet.setNotes(cellArea(action.row, action.column), [[action.text]]);
      return {};
    case 'checkboxes':
      addCheckboxes(sheet, action.area);
      return edit(sheet, action.area);
    case 'insert':
      insert(sheet, action);
      return {};
    case 'delete':
      remove(sheet, action);
      return {};
    case 'size':
      resize(sheet, action);
      return {};
    case 'hide':
      hideLines(sheet, action);
      return {};
    case 'freeze':
      freeze(sheet, action);
      return {};
    case 'filter':
      sheet.filter = action.filter;
      return {};
    case 'sort':
      sheet.sortRows(action.area, [{ column: action.column, ascending: action.ascending }]);
      return {};
    case 'rename-sheet':
      if (action.name !== sheet.name) spreadsheet.renameSheet(sheet, action.name.trim());
      return {};
    case 'delete-sheet':
      return deleteSheet(spreadsheet, sheet);
    case 'copy-sheet':
      return open(spreadsheet, spreadsheet.copySheet(sheet));
    case 'hide-sheet':
      return hideSheet(spreadsheet, sheet);
    case 'show-sheet':
      sheet.hidden = false;
      return open(spreadsheet, sheet);
    case 'move-sheet':
      spreadsheet.moveSheet(sheet, action.index);
      return {};
  }
}

/** Performs an action. Throws an ActionProblem or ModelError if it is refused. */
export function performAction(spreadsheet: Spreadsheet, action: WorkbookAction, now: number): Outcome {
  if ('sheetId' in action) return onSheet(spreadsheet, action, now);
  if (action.type === 'add-sheet')
    return open(spreadsheet, spreadsheet.addSheet({ index: spreadsheet.activeSheet.index + 1 }));
  if (action.type === 'name') spreadsheet.name = action.name.trim() || spreadsheet.name;
  else spreadsheet.locale = action.locale;
  return {};
}
