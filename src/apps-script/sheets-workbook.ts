/** The workbook port over Google Sheets: few calls, whole blocks, nothing of the seller's overwritten. */
import type { Cell } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import { columnName } from '../workbook/column-name.ts';
import { type ConditionalFormat, RULE_MARK } from '../workbook/conditional-format.ts';
import { headerNote, marksSheet, positionsOf } from '../workbook/header-note.ts';
import { fewRuns, type Run, runsOf } from '../workbook/runs.ts';
import { type ColumnSpec, type ColumnType, NUMBER_FORMATS, type SheetSpec } from '../workbook/sheet-spec.ts';
import {
  Busy,
  type CellPlace,
  type Facts,
  HeaderMoved,
  type OpenSheet,
  type OwnSheet,
  type RangeRead,
  RowsMoved,
  type RowUpdate,
  type TableRead,
  type Workbook,
} from '../workbook/workbook.ts';
import { asColumn, cellReader, toSheet } from './cell-conversion.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What `read` keeps beside the rows, to write unchanged cells back exactly as they were. */
interface Raw extends TableRead {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

const HEADER_BACKGROUND = '#f3f3f3';
const ANSWER_BACKGROUND = '#e8f0fe';
const HEADER_HEIGHT = 60;
const LOCK_WAIT_MS = 30_000;
const ROWS_PER_WRITE = 20_000;
/** More scattered rows than this are written as one block: calls cost more than cells. */
const MOST_ROW_RUNS = 10;

/** Document settings that hold the id of a sheet of ours begin so. */
const RECORDED = 'sheet.';

/** A sheet that no setting names, with the notes of its first row. */
interface MarkedSheet {
  readonly sheet: Sheet;
  readonly notes: readonly string[];
}

export class SheetsWorkbook implements Workbook {
  private readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  private readonly timeZone = this.spreadsheet.getSpreadsheetTimeZone();
  private readonly readCell = cellReader(this.timeZone);
  private readonly document = PropertiesService.getDocumentProperties();
  /** Known within one run of the script, which is all an instance lives for. */
  private settings: Readonly<Record<string, string>> | undefined;
  private readonly found = new Map<string, OwnSheet>();
  private strangers: readonly MarkedSheet[] | undefined;

  facts(): Facts {
    const now = Utilities.formatDate(new Date(), this.timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    return {
      spreadsheetName: this.spreadsheet.getName(),
      locale: this.spreadsheet.getSpreadsheetLocale(),
      timeZone: this.timeZone,
      userLocale: Session.getActiveUserLocale(),
      today: dayFromIso(now.slice(0, 10))!,
      now,
    };
  }

  openSheet(): OpenSheet {
    const sheet = this.spreadsheet.getActiveSheet();
    return { id: sheet.getSheetId(), name: sheet.getName() };
  }

  pastedSheet(name: string | undefined): OpenSheet | undefined {
    if (name === undefined) return this.openSheet();
    const sheet = this.spreadsheet.getSheetByName(name);
    return sheet === null ? undefined : { id: sheet.getSheetId(), name };
  }

  readPasted({ id }: OpenSheet): Cell[][] {
    const range = this.spreadsheet.getSheetById(id)!.getDataRange();
    const formulas = range.getFormulas();
    return range.getValues().map((row, r) => row.map((value, c) => formulas[r]![c] || this.readCell(value)));
  }

  show(sheetName: string, a1: string): void {
    const sheet = this.spreadsheet.getSheetByName(sheetName);
    if (sheet === null) return;
    this.spreadsheet.setActiveSheet(sheet);
    sheet.getRange(a1).activate();
  }

  find(spec: SheetSpec): OwnSheet | undefined {
    const found = this.found.get(spec.id) ?? this.lookUp(spec);
    if (found) this.found.set(spec.id, found);
    return found;
  }

  create(spec: SheetSpec): OwnSheet {
    const open = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(this.freeName(spec.name), this.spreadsheet.getSheets().length);
    this.spreadsheet.setActiveSheet(open);
    dressNewSheet(sheet, spec);
    this.record(spec, sheet);
    return this.describe(sheet, spec);
  }

  read(own: OwnSheet): TableRead {
    const sheet = this.sheetOf(own);
    const range = sheet.getDataRange();
    const values = range.getValues().map((row) => row.map(this.readCell));
    // After the values, by whose keys a write notices that rows moved since: no formula lands in another row.
    const formulas = range.getFormulas();
    const raw: Raw = {
      values,
      formulas,
      rows: values.slice(1).map((row) => rowOf(own, row)),
      nextRow: lastUsedRow(own, values) + 1,
      headerFormulas: new Map(
        formulaColumns(own).map((column) => [column.id, formulas[0]![own.positions.get(column.id)! - 1] ?? '']),
      ),
    };
    return raw;
  }

  update(own: OwnSheet, read: TableRead, updates: readonly RowUpdate[], columns: readonly string[]): void {
    if (updates.length === 0) return;
    this.expectUnmoved(own, read as Raw);
    const changed = new Map(updates.map((update) => [update.sheetRow, update.row]));
    const sheetRows = [...changed.keys()].sort((a, b) => a - b);
    for (const rows of fewRuns(sheetRows, MOST_ROW_RUNS))
      for (const run of this.columnRuns(own, columns)) this.writeBlock(own, read as Raw, changed, rows, run);
  }

  append(own: OwnSheet, read: TableRead, rows: readonly Row[], columns: readonly string[]): OwnSheet {
    if (rows.length === 0) return own;
    this.expectUnmoved(own, read as Raw);
    const sheet = this.sheetOf(own);
    this.growTo(own, sheet, read.nextRow + rows.length - 1);
    for (const run of this.columnRuns(own, columns)) {
      const specs = columnsOfRun(own, run);
      for (let first = 0; first < rows.length; first += ROWS_PER_WRITE) {
        const part = rows.slice(first, first + ROWS_PER_WRITE);
        const block = part.map((row) => specs.map((column) => toSheet(row[column.id] ?? '', column.type)));
        sheet.getRange(read.nextRow + first, run.start, part.length, run.length).setValues(block);
      }
    }
    const grown = { ...own, maxRows: sheet.getMaxRows() };
    this.found.set(own.spec.id, grown);
    return grown;
  }

  setNumberFormat(own: OwnSheet, column: string, sheetRows: readonly number[], format: string): void {
    const [sheet, position] = [this.sheetOf(own), own.positions.get(column)];
    if (position === undefined) return;
    for (const run of runsOf(sheetRows)) sheet.getRange(run.start, position, run.length, 1).setNumberFormat(format);
  }

  setHeader(own: OwnSheet, column: string, header: string): void {
    const value = header.startsWith('=') ? header : `'${header}`;
    this.sheetOf(own).getRange(1, own.positions.get(column)!).setValue(value);
  }

  clearColumn(own: OwnSheet, column: string): void {
    this.sheetOf(own)
      .getRange(2, own.positions.get(column)!, own.maxRows - 1, 1)
      .clearContent();
  }

  setHeaderNotes(own: OwnSheet, notes: ReadonlyMap<string, string>): void {
    const sheet = this.sheetOf(own);
    const present = headerNotes(sheet);
    const changed = new Map<number, string>();
    notes.forEach((explanation, column) => {
      const position = own.positions.get(column);
      const note = headerNote(own.spec.id, column, explanation);
      if (position !== undefined && present[position - 1] !== note) changed.set(position, note);
    });
    for (const run of runsOf([...changed.keys()].sort((a, b) => a - b))) {
      const block = Array.from({ length: run.length }, (_, i) => changed.get(run.start + i)!);
      sheet.getRange(1, run.start, 1, run.length).setNotes([block]);
    }
  }

  setRules(own: OwnSheet, rules: readonly ConditionalFormat[]): void {
    const sheet = this.sheetOf(own);
    const present = sheet.getConditionalFormatRules();
    const ours = present.filter(isOurs);
    const inPlace = present.slice(present.length - ours.length).every(isOurs);
    const same = ours.map(lookOf).join('\n') === rules.map((rule) => wantedLook(own, rule)).join('\n');
    if (inPlace && same) return;
    const foreign = present.filter((rule) => !isOurs(rule));
    sheet.setConditionalFormatRules([...foreign, ...rules.map((rule) => buildRule(sheet, own, rule))]);
  }

  selectedCell(): CellPlace {
    const cell = this.spreadsheet.getCurrentCell() ?? this.spreadsheet.getActiveSheet().getRange(1, 1);
    const sheet = cell.getSheet();
    return {
      sheet: { id: sheet.getSheetId(), name: sheet.getName() },
      row: cell.getRow(),
      column: cell.getColumn(),
    };
  }

  readRange(reference: string, home: OpenSheet): RangeRead | undefined {
    const range = this.rangeNamed(reference, home);
    return (
      range && {
        sheetId: range.getSheet().getSheetId(),
        row: range.getRow(),
        column: range.getColumn(),
        values: range.getValues().map((row) => row.map(this.readCell)),
      }
    );
  }

  usedCells({ sheet: { id }, row, column }: CellPlace, rows: number, columns: number): number | undefined {
    const sheet = this.spreadsheet.getSheetById(id)!;
    if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return undefined;
    const block = sheet.getRange(row, column, rows, columns);
    const formulas = block.getFormulas();
    return sumOf(block.getValues().map((line, r) => line.filter((value, c) => value !== '' || formulas[r]![c]).length));
  }

  formulaCells(counts: (formula: string) => boolean): number {
    const formulas = this.spreadsheet.getSheets().map((sheet) => sheet.getDataRange().getFormulas());
    return sumOf(formulas.map((rows) => sumOf(rows.map((row) => row.filter(counts).length))));
  }

  setFormula({ sheet, row, column }: CellPlace, formula: string): void {
    this.spreadsheet.getSheetById(sheet.id)!.getRange(row, column).setFormula(formula);
  }

  documentSetting(name: string): string {
    this.settings ??= this.document.getProperties();
    return this.settings[name] ?? '';
  }

  setDocumentSetting(name: string, value: string): void {
    if (this.documentSetting(name) === value) return;
    this.document.setProperty(name, value);
    this.settings = { ...this.settings, [name]: value };
  }

  userSetting(name: string): string {
    return PropertiesService.getUserProperties().getProperty(name) ?? '';
  }

  setUserSetting(name: string, value: string): void {
    PropertiesService.getUserProperties().setProperty(name, value);
  }

  exclusively<T>(work: () => T): T {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) throw new Busy();
    try {
      const result = work();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  }

  tell(message: string): void {
    this.spreadsheet.toast(message);
  }

  /** Google throws, in the person's language, where a range does not exist. */
  private rangeNamed(reference: string, home: OpenSheet): GoogleAppsScript.Spreadsheet.Range | undefined {
    try {
      if (reference.includes('!')) return this.spreadsheet.getRange(reference);
      return this.spreadsheet.getSheetById(home.id)!.getRange(reference);
    } catch {
      return undefined;
    }
  }

  private lookUp(spec: SheetSpec): OwnSheet | undefined {
    const recorded = this.documentSetting(RECORDED + spec.id);
    const known = recorded === '' ? null : this.spreadsheet.getSheetById(Number(recorded));
    const sheet = known ?? this.findMarked(spec);
    if (!sheet) return undefined;
    if (sheet !== known) this.record(spec, sheet);
    return this.describe(sheet, spec);
  }

  private record(spec: SheetSpec, sheet: Sheet): void {
    this.setDocumentSetting(RECORDED + spec.id, String(sheet.getSheetId()));
  }

  /** Reads each sheet's notes once, however many of our sheets were never made. */
  private findMarked(spec: SheetSpec): Sheet | undefined {
    this.strangers = this.strangers ?? this.unrecordedSheets();
    return this.strangers.find(({ notes }) => notes.some((note) => marksSheet(note, spec.id)))?.sheet;
  }

  private unrecordedSheets(): MarkedSheet[] {
    const recorded = new Set(this.recordedIds());
    const sheets = this.spreadsheet.getSheets().filter((sheet) => !recorded.has(String(sheet.getSheetId())));
    return sheets.map((sheet) => ({ sheet, notes: headerNotes(sheet) }));
  }

  private recordedIds(): string[] {
    this.settings ??= this.document.getProperties();
    return Object.entries(this.settings)
      .filter(([name]) => name.startsWith(RECORDED))
      .map(([, id]) => id);
  }

  private describe(sheet: Sheet, spec: SheetSpec): OwnSheet {
    const positions = positionsOf(headerNotes(sheet));
    if (positions.size === 0) throw new HeaderMoved(sheet.getName());
    return { id: sheet.getSheetId(), name: sheet.getName(), spec, positions, maxRows: sheet.getMaxRows() };
  }

  private sheetOf(own: OwnSheet): Sheet {
    const sheet = this.spreadsheet.getSheetById(own.id);
    if (sheet !== null) return sheet;
    this.found.clear();
    this.strangers = undefined;
    throw new RowsMoved();
  }

  private freeName(name: string): string {
    const candidate = (n: number) => (n === 0 ? name : `${name} (Daybook${n === 1 ? '' : ` ${n}`})`);
    let n = 0;
    while (this.spreadsheet.getSheetByName(candidate(n)) !== null) n += 1;
    return candidate(n);
  }

  private columnRuns(own: OwnSheet, columns: readonly string[]): Run[] {
    const positions = columns.map((id) => own.positions.get(id)).filter((p): p is number => p !== undefined);
    return runsOf(positions.sort((a, b) => a - b));
  }

  private writeBlock(own: OwnSheet, read: Raw, changed: Map<number, Row>, rows: Run, columns: Run): void {
    const specs = columnsOfRun(own, columns);
    const block: (string | number | boolean)[][] = [];
    for (let sheetRow = rows.start; sheetRow < rows.start + rows.length; sheetRow += 1) {
      const row = changed.get(sheetRow);
      block.push(
        specs.map((column, i) =>
          row === undefined || !(column.id in row)
            ? asItWas(read, sheetRow - 1, columns.start - 1 + i, column)
            : toSheet(row[column.id]!, column.type),
        ),
      );
    }
    this.sheetOf(own).getRange(rows.start, columns.start, rows.length, columns.length).setValues(block);
  }

  /** The document lock does not stop the seller's hand: what was read must still stand where it stood. */
  private expectUnmoved(own: OwnSheet, read: Raw): void {
    if (this.stands(own, read)) return;
    this.found.clear();
    throw new RowsMoved();
  }

  private stands(own: OwnSheet, read: Raw): boolean {
    const sheet = this.sheetOf(own);
    const now = positionsOf(headerNotes(sheet));
    if ([...own.positions].some(([column, position]) => now.get(column) !== position)) return false;
    const height = read.values.length - 1;
    if (sheet.getLastRow() > read.values.length) return false;
    return height === 0 || this.columnRuns(own, own.spec.key).every((run) => this.sameKeys(sheet, read, height, run));
  }

  private sameKeys(sheet: Sheet, read: Raw, height: number, run: Run): boolean {
    const keys = sheet.getRange(2, run.start, height, run.length).getValues();
    return keys.every((row, r) =>
      row.every((value, c) => this.readCell(value) === read.values[r + 1]![run.start - 1 + c]),
    );
  }

  private growTo(own: OwnSheet, sheet: Sheet, lastRow: number): void {
    const before = sheet.getMaxRows();
    if (lastRow <= before) return;
    sheet.insertRowsAfter(before, lastRow - before);
    formatColumns(sheet, own, before + 1, lastRow - before);
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function headerNotes(sheet: Sheet): string[] {
  return sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getNotes()[0]!;
}

function formulaColumns(own: OwnSheet): ColumnSpec[] {
  return own.spec.columns.filter((column) => column.origin === 'formula' && own.positions.has(column.id));
}

function columnsOfRun(own: OwnSheet, run: Run): ColumnSpec[] {
  const byPosition = new Map(own.spec.columns.map((column) => [own.positions.get(column.id), column]));
  return Array.from({ length: run.length }, (_, i) => byPosition.get(run.start + i)!);
}

function rowOf(own: OwnSheet, values: readonly Cell[]): Row {
  const row: Row = {};
  for (const column of own.spec.columns) {
    const position = own.positions.get(column.id);
    if (position !== undefined) row[column.id] = asColumn(values[position - 1] ?? '', column.type);
  }
  return row;
}

/** Answers that spilled from a header do not make a row used; anything else does, the seller's notes included. */
function lastUsedRow(own: OwnSheet, values: readonly (readonly Cell[])[]): number {
  const spills = new Set(formulaColumns(own).map((column) => own.positions.get(column.id)! - 1));
  for (let r = values.length - 1; r > 0; r -= 1) {
    if (values[r]!.some((cell, c) => cell !== '' && !spills.has(c))) return r + 1;
  }
  return 1;
}

/** A cell that must be written again only because its neighbours changed. */
function asItWas(read: Raw, r: number, c: number, column: ColumnSpec): string | number | boolean {
  const formula = read.formulas[r]?.[c] ?? '';
  const value = read.values[r]?.[c] ?? '';
  if (formula !== '') return formula;
  return typeof value === 'string' ? toSheet(value, column.type) : value;
}

function dressNewSheet(sheet: Sheet, spec: SheetSpec): void {
  const count = spec.columns.length;
  if (sheet.getMaxColumns() < count + 4)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), count + 4 - sheet.getMaxColumns());
  const header = sheet.getRange(1, 1, 1, count);
  header.setValues([spec.columns.map((column) => `'${column.header}`)]);
  header.setNotes([spec.columns.map((column) => headerNote(spec.id, column.id, ''))]);
  header.setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  header.setHorizontalAlignments([spec.columns.map((column) => alignment(column))]);
  sheet.setRowHeight(1, HEADER_HEIGHT);
  header.setBackgrounds([spec.columns.map((c) => (c.origin === 'report' ? HEADER_BACKGROUND : ANSWER_BACKGROUND))]);
  sheet.setFrozenRows(1);
  sheet.setTabColor(spec.tabColor);
  for (const { start, length } of widthRuns(spec)) sheet.setColumnWidths(start, length, spec.columns[start - 1]!.width);
  const positions = new Map(spec.columns.map((column, i) => [column.id, i + 1]));
  const own: OwnSheet = { id: 0, name: spec.name, spec, positions, maxRows: sheet.getMaxRows() };
  formatColumns(sheet, own, 2, sheet.getMaxRows() - 1);
}

/** Neighbouring columns of one width. */
function widthRuns({ columns }: SheetSpec): Run[] {
  const starts = columns.map((_, i) => i).filter((i) => columns[i - 1]?.width !== columns[i]!.width);
  return starts.map((start, i) => ({ start: start + 1, length: (starts[i + 1] ?? columns.length) - start }));
}

/** Number formats, alignment and validations of rows that are new; rows the seller may have dressed are left alone. */
function formatColumns(sheet: Sheet, own: OwnSheet, firstRow: number, rowCount: number): void {
  const placed = own.spec.columns.filter((column) => own.positions.has(column.id));
  if (placed.some((column) => column.wrap)) topAlign(sheet, own, firstRow, rowCount);
  const range = (column: ColumnSpec) => sheet.getRange(firstRow, own.positions.get(column.id)!, rowCount, 1);
  for (const column of placed) {
    const format = NUMBER_FORMATS[column.type];
    if (format !== 'General') range(column).setNumberFormat(format);
    if (alignment(column) !== naturalAlignment(column)) range(column).setHorizontalAlignment(alignment(column));
    if (column.wrap) range(column).setWrap(true);
    const validation = validationOf(column);
    if (validation) range(column).setDataValidation(validation);
  }
}

/** Beside text of several lines, a row is read from its top. */
function topAlign(sheet: Sheet, own: OwnSheet, firstRow: number, rowCount: number): void {
  const positions = [...own.positions.values()].sort((a, b) => a - b);
  for (const { start, length } of runsOf(positions)) {
    sheet.getRange(firstRow, start, rowCount, length).setVerticalAlignment('top');
  }
}

const RIGHT: readonly ColumnType[] = ['integer', 'number', 'money', 'ratio'];

/** Numbers end at one line, text begins at one, dates keep a distance to both; `∞` stands among the numbers. */
function alignment({ type }: ColumnSpec): 'left' | 'center' | 'right' {
  if (type === 'checkbox' || type === 'day' || type === 'time') return 'center';
  return RIGHT.includes(type) ? 'right' : 'left';
}

/** How Sheets would align it without being told. */
function naturalAlignment({ type, origin }: ColumnSpec): 'left' | 'center' | 'right' | undefined {
  if (type === 'text') return 'left';
  return RIGHT.includes(type) && origin !== 'formula' ? 'right' : undefined;
}

function validationOf({ type, choices }: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const builder = () => SpreadsheetApp.newDataValidation();
  if (type === 'checkbox') return builder().requireCheckbox().build();
  return (
    choices &&
    builder()
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .build()
  );
}

function buildRule(sheet: Sheet, own: OwnSheet, rule: ConditionalFormat): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(rule.background)
    .setFontColor(rule.fontColor)
    .setRanges([sheet.getRange(ruleRange(own, rule))])
    .build();
}

function ruleRange(own: OwnSheet, { column }: ConditionalFormat): string {
  const letters = columnName(own.positions.get(column)!);
  return `${letters}2:${letters}${own.maxRows}`;
}

function isOurs(rule: Rule): boolean {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0]).indexOf(RULE_MARK) !== -1;
}

/** What a rule of ours looks like in the sheet, to compare with what it should be. */
function lookOf(rule: Rule): string {
  const condition = rule.getBooleanCondition()!;
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return [condition.getCriteriaValues()[0], condition.getBackground(), condition.getFontColor(), ...ranges].join(' ');
}

function wantedLook(own: OwnSheet, rule: ConditionalFormat): string {
  return [rule.formula, rule.background, rule.fontColor, ruleRange(own, rule)].join(' ');
}
