/** SpreadsheetApp.Spreadsheet: the document. */
import type { Spreadsheet as SpreadsheetModel } from '../model/spreadsheet.ts';
import type { Execution } from '../runner/execution.ts';
import { placeOfText } from './coordinates.ts';
import { checkRoomForCells } from './grid-edits.ts';
import { NamedRange } from './named-range.ts';
import { Range } from './range.ts';
import { Selection } from './selection.ts';
import { Sheet } from './sheet.ts';

type NewSheet = { name?: string; index?: number; template?: Sheet };

/** The document the script is bound to. */
export class Spreadsheet {
  readonly inside: { execution: Execution; spreadsheet: SpreadsheetModel };

  constructor(execution: Execution) {
    this.inside = { execution, spreadsheet: execution.spreadsheet };
  }

  getId() {
    return this.model.id;
  }

  getName() {
    return this.model.name;
  }

  rename(name: string) {
    this.model.name = name;
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.model.id}/edit`;
  }

  getSpreadsheetLocale() {
    return this.model.locale;
  }

  setSpreadsheetLocale(locale: string) {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) this.inside.execution.fail('invalid-argument', { name: locale });
    this.model.locale = locale;
  }

  getSpreadsheetTimeZone() {
    return this.model.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string) {
    if (!isTimeZone(timeZone)) this.inside.execution.fail('invalid-argument', { name: timeZone });
    this.model.timeZone = timeZone;
  }

  // Sheets

  getSheets() {
    return this.model.sheets.map((sheet) => this.sheet(sheet));
  }

  getNumSheets() {
    return this.model.sheets.length;
  }

  getSheetByName(name: string) {
    const sheet = this.model.sheetByName(name);
    return sheet ? this.sheet(sheet) : null;
  }

  getSheetById(id: number) {
    const sheet = this.model.sheetById(id);
    return sheet ? this.sheet(sheet) : null;
  }

  getActiveSheet() {
    return this.sheet(this.model.activeSheet);
  }

  setActiveSheet(sheet: Sheet, _restoreSelection = false) {
    this.model.activeSheet = sheet.inside.sheet;
    this.model.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    return sheet;
  }

  insertSheet(...args: unknown[]) {
    const sheet = this.makeSheet(newSheet(args));
    return this.setActiveSheet(this.sheet(sheet));
  }

  deleteSheet(sheet: Sheet) {
    if (this.model.sheets.length === 1) this.inside.execution.fail('last-sheet');
    this.model.deleteSheet(sheet.inside.sheet);
  }

  deleteActiveSheet() {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet() {
    const copy = this.model.copySheet(this.model.activeSheet);
    this.model.moveSheet(copy, this.model.sheets.indexOf(this.model.activeSheet) + 1);
    return this.setActiveSheet(this.sheet(copy));
  }

  moveActiveSheet(position: number) {
    this.model.moveSheet(this.model.activeSheet, position - 1);
  }

  renameActiveSheet(name: string) {
    this.getActiveSheet().setName(name);
  }

  // Ranges

  getRange(a1Notation: string) {
    const { execution } = this.inside;
    const { sheet, area } = placeOfText(execution, a1Notation, this.model.activeSheet);
    return new Range(execution, sheet, area);
  }

  getActiveRange() {
    return this.getSelection().getActiveRange();
  }

  getActiveCell() {
    return this.getCurrentCell();
  }

  getCurrentCell() {
    return this.getSelection().getCurrentCell();
  }

  getSelection() {
    return new Selection(this.inside.execution);
  }

  setActiveRange(range: Range) {
    return range.activate();
  }

  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow() {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn() {
    return this.getActiveSheet().getLastColumn();
  }

  getRangeByName(name: string) {
    const isKnown = this.model.namedRanges.has(name);
    return isKnown ? new NamedRange(this.inside.execution, name).getRange() : null;
  }

  getNamedRanges() {
    return [...this.model.namedRanges.keys()].map((name) => new NamedRange(this.inside.execution, name));
  }

  setNamedRange(name: string, range: Range) {
    new NamedRange(this.inside.execution, name).setRange(range);
  }

  removeNamedRange(name: string) {
    new NamedRange(this.inside.execution, name).remove();
  }

  toast(message: string, title = '', _timeoutSeconds?: number | null) {
    this.inside.execution.host.ui.toasts.push({ message, title });
  }

  private get model(): SpreadsheetModel {
    return this.inside.spreadsheet;
  }

  private sheet(sheet: SpreadsheetModel['sheets'][number]): Sheet {
    return new Sheet(this.inside.execution, sheet);
  }

  private makeSheet({ name, index, template }: NewSheet) {
    const { execution } = this.inside;
    if (name !== undefined && this.model.sheetForFormula(name)) execution.fail('sheet-name-taken', { name });
    if (template) return this.copyOf(template, name, index);
    checkRoomForCells(execution, { maxRows: 0, maxColumns: 26 } as never, 'row', 1000);
    return this.model.addSheet({ ...(name === undefined ? {} : { name }), ...(index === undefined ? {} : { index }) });
  }

  private copyOf(template: Sheet, name: string | undefined, index: number | undefined) {
    const copy = this.model.copySheet(template.inside.sheet);
    if (name !== undefined) this.model.renameSheet(copy, name);
    if (index !== undefined) this.model.moveSheet(copy, index);
    return copy;
  }
}

function newSheet(args: unknown[]): NewSheet {
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as { template?: Sheet } | undefined;
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  return { ...options, ...(name === undefined ? {} : { name }), ...(index === undefined ? {} : { index }) };
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
