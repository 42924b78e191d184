/** The workbook port over Google Sheets: few calls, whole blocks, and no cell of the seller's is overwritten. */
import type { Language } from '../i18n/language.ts';
import type { Cell, Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import { type Block, runsOf } from '../workbook/runs.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import {
  Busy,
  type CellPlace,
  type ConditionalFormat,
  type Facts,
  type FormulaCell,
  Interrupted,
  type LineChart,
  type OpenSheet,
  type OwnSheet,
  type PastedCells,
  type RangeRead,
  RowsMixed,
  RowsMoved,
  type RowUpdate,
  type TableRead,
  type Workbook,
} from '../workbook/workbook.ts';
import { type CellReader, cellReader } from './cell-conversion.ts';
import { firstRows, formulaCells, readPasted, readRange, selectedCell, usedCells } from './sheets/any-sheet-cells.ts';
import { setConditionalFormats } from './sheets/conditional-formats.ts';
import { DocumentSettings } from './sheets/document-settings.ts';
import { renewChoices } from './sheets/format-columns.ts';
import type { FoundSheet } from './sheets/found-sheet.ts';
import { columnsUnchanged, setHeader, setHeaderNotes } from './sheets/header-row.ts';
import { ownTitles, setTitles } from './sheets/header-titles.ts';
import { drawLines } from './sheets/line-chart.ts';
import { otherWords } from './sheets/other-words.ts';
import { OwnSheets } from './sheets/own-sheets.ts';
import { PartRead, putRows, readColumns } from './sheets/plain-rows.ts';
import { blankTable, changedTable, grownTable, readEnd, readTable, type SheetRead } from './sheets/read-table.ts';
import { clearInterrupted, clearRows, removeRows, rowsBeside, touchedRows } from './sheets/remove-rows.ts';
import { readAgain, restoreAppended, restoreRemoved, restoreUpdated } from './sheets/restore-cells.ts';
import { Glance, type PlacedRows, rowsAtEnd, rowsOver, updatedRows } from './sheets/unchanged-since-read.ts';
import { setWholeAmounts } from './sheets/whole-amounts.ts';
import { writeRefusal } from './sheets/write-refusal.ts';
import { appendRows, makeRoom, updatedBlocks, updateRows } from './sheets/write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LOCK_WAIT_MS = 30_000;
/** So many of the last rows are looked at first, because the newest rows are most often the last ones; then ever more. */
const FIRST_LOOK = 2000;
const LOOK_GROWTH = 8;

/** Exists for one run of the script; a sheet is read again only after it was written. */
export class SheetsWorkbook implements Workbook {
  private readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  private zone: string | undefined;
  private reader: CellReader | undefined;
  private readonly settings = new DocumentSettings();
  /** The person's settings, read in one call. */
  private ofUser: Readonly<Record<string, string>> | undefined;
  private readonly sheets = new OwnSheets(this.spreadsheet, this.settings);
  private readonly reads = new Map<number, SheetRead>();
  /** What was read of some columns of a sheet, by columns and rows. */
  private readonly parts = new Map<number, Map<string, PartRead>>();
  /** What was read of a sheet by the last call to Google: it need not be compared before a write that follows at once. */
  private newest: TableRead | undefined;
  /** The generation after the last work of this run under the lock: while it stays, what was read is not read again. */
  private kept: string | undefined;
  /** Sheets changed by this run, the most recent last. */
  private readonly written = new Map<number, OwnSheet>();

  /** The sheet that this run brought to front, so that its name is not asked for again. */
  private shown: OpenSheet | undefined;

  private get timeZone(): string {
    this.zone ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.zone;
  }

  private get readCell(): CellReader {
    this.reader ??= cellReader(this.timeZone);
    return this.reader;
  }

  facts(): Facts {
    const moment = new Date();
    const now = Utilities.formatDate(moment, this.timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    const { spreadsheet } = this;
    // Most commands need the day alone.
    return {
      get spreadsheetName() {
        return spreadsheet.getName();
      },
      get locale() {
        return spreadsheet.getSpreadsheetLocale();
      },
      timeZone: this.timeZone,
      get userLocale() {
        return Session.getActiveUserLocale();
      },
      today: dayFromIso(now.slice(0, 10))!,
      now,
      todayIn: (timeZone) => dayFromIso(Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd'))!,
    };
  }

  get language(): Language {
    return this.sheets.language;
  }

  sentenceLanguage(person: Language): Language {
    return this.sheets.isOfEarlierVersion ? person : this.language;
  }

  chooseLanguage(language: Language): void {
    this.settings.count();
    this.sheets.chooseLanguage(language);
    this.reads.clear();
    this.parts.clear();
  }

  renameSheet(own: OwnSheet): void {
    this.dress(own, () => this.sheets.rename(own));
  }

  titles(own: OwnSheet): ReadonlyMap<string, string> {
    return this.look(own, (sheet) => ownTitles(sheet, own));
  }

  setTitles(own: OwnSheet, titles: ReadonlyMap<string, string>): void {
    if (titles.size === 0) return;
    this.write(own, (sheet) => this.expect(setTitles(sheet, own as FoundSheet, titles)));
    this.sheets.forget();
  }

  renewChoices(own: OwnSheet): void {
    this.dress(own, (sheet) => renewChoices(sheet, own));
  }

  reword(own: OwnSheet): void {
    if (own.spec.columns.every(({ words, record }) => !words && !record)) return;
    this.renewChoices(own);
    const read = this.read(own) as SheetRead;
    const { updates, columns } = otherWords(own, read);
    this.updateBlocks(own, read, updates, updatedBlocks(own, read, updates, columns, true));
  }

  openSheet(): OpenSheet {
    if (this.shown) return this.shown;
    const sheet = this.spreadsheet.getActiveSheet();
    return {
      id: sheet.getSheetId(),
      get name() {
        return sheet.getName();
      },
    };
  }

  pastedSheet(name: string | undefined): OpenSheet | undefined {
    if (name === undefined) return this.openSheet();
    const sheet = this.spreadsheet.getSheetByName(name);
    return sheet === null ? undefined : { id: sheet.getSheetId(), name };
  }

  readPasted(sheet: OpenSheet): PastedCells {
    return readPasted(this.spreadsheet, sheet, this.readCell);
  }

  sellersSheets(rows: number): { sheet: OpenSheet; rows: Cell[][] }[] {
    return this.sheets.sellers().map((sheet) => {
      const open = { id: sheet.getSheetId(), name: sheet.getName() };
      return { sheet: open, rows: firstRows(this.spreadsheet, open, this.readCell, rows) };
    });
  }

  show(sheetName: string, a1: string): void {
    const sheet = this.spreadsheet.getSheetByName(sheetName);
    if (sheet === null) return;
    this.spreadsheet.setActiveSheet(sheet);
    sheet.getRange(a1).activate();
    this.shown = { id: sheet.getSheetId(), name: sheetName };
  }

  find(spec: SheetSpec): OwnSheet | undefined {
    return this.sheets.find(spec);
  }

  create(spec: SheetSpec, needed: readonly string[] = []): OwnSheet {
    const own = this.sheets.create(spec, needed);
    this.reads.set(own.id, blankTable(own));
    return own;
  }

  addColumns(own: OwnSheet, needed: readonly string[]): OwnSheet {
    const grown = this.sheets.addColumns(own, needed);
    if (grown === own) return own;
    this.reads.delete(own.id);
    this.parts.delete(own.id);
    return grown;
  }

  /** The former column is renamed last: after an interruption before that, the next run does all of it. */
  bringForward(own: OwnSheet): OwnSheet {
    const [first, ...others] = (own as FoundSheet).coming;
    if (first === undefined) return own;
    const ids = others.map(({ id }) => id);
    const grown = this.addColumns(own, ids);
    const read = this.read(grown);
    const updates = read.rows.flatMap((row, i) => {
      const blank = ids.filter((id) => row[id] === '' && dayFromIso(String(row[first.id])) !== undefined);
      const filled = Object.fromEntries(blank.map((id) => [id, row[first.id]!]));
      return blank.length > 0 ? [{ sheetRow: i + 2, row: { ...row, ...filled } }] : [];
    });
    this.update(grown, read, updates, ids);
    this.setHeader(grown, first.id, first.header);
    this.setHeaderNotes(grown, new Map([[first.id, '']]));
    return grown;
  }

  doubles(spec: SheetSpec): OwnSheet[] {
    return this.sheets.doubles(spec);
  }

  adopt(own: OwnSheet): void {
    this.sheets.adopt(own as FoundSheet);
  }

  removeSheet(own: OwnSheet): void {
    this.reads.delete(own.id);
    this.sheets.remove(own);
  }

  read(own: OwnSheet): TableRead {
    const known = this.reads.get(own.id);
    if (known) return known;
    const read = this.look(own, (sheet) => readTable(sheet, own as FoundSheet, this.readCell));
    this.reads.set(own.id, read);
    this.newest = read;
    return read;
  }

  readEnd(own: OwnSheet, rows: number): TableRead | undefined {
    return this.look(own, (sheet) => readEnd(sheet, own as FoundSheet, rows, this.readCell));
  }

  /** Reads something of a sheet. */
  private look<T>(own: OwnSheet, read: (sheet: Sheet) => T): T {
    this.newest = undefined;
    try {
      return read(this.sheets.sheetOf(own));
    } catch (error) {
      // It may have been deleted since it was found.
      if (!(error instanceof Interrupted)) this.sheets.expectThere(own);
      throw error;
    }
  }

  update(own: OwnSheet, read: TableRead, updates: readonly RowUpdate[], columns: readonly string[]): void {
    const known = read as SheetRead;
    this.updateBlocks(own, known, updates, updatedBlocks(own, known, updates, columns));
  }

  private updateBlocks(own: OwnSheet, known: SheetRead, updates: readonly RowUpdate[], blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    const isAllKnown = this.reads.get(own.id) === known;
    const isNewest = this.newest === known;
    this.write(own, (sheet) => {
      const before = new Glance(sheet, known);
      const over = rowsOver(blocks, known.rows);
      if (isNewest) this.expect(this.isInZone());
      else this.expect(this.endsUnchanged(before, own, known) && this.keysUnchanged(before, own, over));
      updateRows(sheet, own, known, updates, blocks);
      const after = new Glance(sheet, known);
      const written = rowsOver(blocks, updatedRows(known, updates));
      if (after.columnsUnchanged(own) && this.keysUnchanged(after, own, written)) return;
      this.mixed(sheet, restoreUpdated(this.readAgain(sheet, own, known), blocks));
    });
    const changed = changedTable(own, known, updates, blocks);
    if (isAllKnown && changed !== undefined) this.reads.set(own.id, changed);
  }

  append(own: OwnSheet, read: TableRead, rows: readonly Row[], columns: readonly string[]): void {
    if (rows.length === 0) return;
    const known = read as SheetRead;
    const isAllKnown = this.reads.get(own.id) === read;
    const isNewest = this.newest === read;
    this.write(own, (sheet) => {
      const isGrown = this.makeRoom(sheet, own, read.nextRow, rows.length);
      // The last read before the writes: Google then sends all writes together.
      if (isNewest && !isGrown) this.expect(this.isInZone());
      else this.expect(this.endsUnchanged(new Glance(sheet, known), own, known));
      clearInterrupted(sheet, own, known);
      const run = appendRows(sheet, own, read.nextRow, rows, columns);
      // If a line was inserted or deleted between the calls that fill them, the last row is incomplete.
      const after = new Glance(sheet, known, rows.length);
      const compared = rowsAtEnd(known.rows, rows, read.nextRow);
      if (after.columnsUnchanged(own) && compared.every((some) => this.keysUnchanged(after, own, some))) return;
      const added = { rows: { start: read.nextRow, length: rows.length }, run };
      this.mixed(sheet, restoreAppended(this.readAgain(sheet, own, known), added, rows));
    });
    const grown = grownTable(own, known, rows, columns);
    if (isAllKnown && grown !== undefined) this.reads.set(own.id, grown);
  }

  replaceRows(own: OwnSheet, rows: readonly Row[]): void {
    this.write(own, (sheet) => {
      clearRows(sheet, own as FoundSheet);
      const columns = own.spec.columns.map(({ id }) => id);
      if (rows.length === 0) return;
      if (!(own as FoundSheet).hasRow(rows.length + 1)) this.makeRoom(sheet, own, 2, rows.length);
      appendRows(sheet, own, 2, rows, columns);
    });
  }

  readColumns(own: OwnSheet, columns: readonly string[], sheetRows?: readonly number[]): readonly RowUpdate[] {
    const name = columns.join(' ');
    const parts = this.parts.get(own.id) ?? new Map<string, PartRead>();
    const part = parts.get(name) ?? new PartRead(columns);
    this.parts.set(own.id, parts.set(name, part));
    const wider = [...parts.values()].find((one) => one !== part && one.covers(columns));
    const read = (rows?: readonly number[]) =>
      wider?.of(columns, rows) ??
      this.look(own, (sheet) => readColumns(sheet, own as FoundSheet, columns, this.readCell, rows));
    return part.rows(read, sheetRows);
  }

  readWhere(own: OwnSheet, column: string, wanted: (cell: Cell) => boolean, count: number): readonly RowUpdate[] {
    const sheetRows: number[] = [];
    let end = this.look(own, (sheet) => sheet.getLastRow());
    for (let most = FIRST_LOOK; end > 1 && sheetRows.length < count; most *= LOOK_GROWTH) {
      const first = Math.max(2, end - most + 1);
      const block = Array.from({ length: end - first + 1 }, (_, i) => first + i);
      const found = this.readColumns(own, [column], block).filter(({ row }) => wanted(row[column]!));
      sheetRows.unshift(...found.map(({ sheetRow }) => sheetRow));
      end = first - 1;
    }
    const columns = own.spec.columns.map(({ id }) => id);
    return sheetRows.length === 0 ? [] : this.readColumns(own, columns, sheetRows);
  }

  putRows(own: OwnSheet, rows: readonly RowUpdate[]): void {
    if (rows.length === 0) return;
    const parts = this.parts.get(own.id) ?? new Map<string, PartRead>();
    this.write(own, (sheet) => putRows(sheet, own as FoundSheet, rows));
    for (const part of parts.values()) part.write(own as FoundSheet, rows);
    this.parts.set(own.id, parts);
  }

  touchedRows(own: OwnSheet, read: TableRead, sheetRows: readonly number[]): ReadonlySet<number> {
    return this.look(own, (sheet) => touchedRows(sheet, own, read as SheetRead, sheetRows));
  }

  rowsBeside(own: OwnSheet, read: TableRead): ReadonlySet<number> {
    return this.look(own, (sheet) => rowsBeside(sheet, own, read as SheetRead));
  }

  removeRows(own: OwnSheet, read: TableRead, sheetRows: readonly number[]): void {
    if (sheetRows.length === 0) return;
    const known = read as SheetRead;
    this.write(own, (sheet) => {
      const before = new Glance(sheet, known);
      this.expect(
        this.endsUnchanged(before, own, known) && this.keysUnchanged(before, own, { rows: known.rows, first: 2 }),
      );
      const left = removeRows(sheet, own, known, sheetRows);
      if (this.keysUnchanged(new Glance(sheet, known), own, { rows: left, first: 2 })) return;
      this.mixed(sheet, restoreRemoved(this.readAgain(sheet, own, known), sheetRows));
    });
    (own as FoundSheet).maxRows = 0;
  }

  sortRows(own: OwnSheet, column: string): void {
    const position = own.positions.get(column);
    const rows = this.sheets.sheetOf(own).getLastRow() - 1;
    if (position === undefined || rows < 2) return;
    this.write(own, (sheet) =>
      sheet.getRange(2, 1, rows, sheet.getMaxColumns()).sort({ column: position, ascending: true }),
    );
  }

  setNumberFormat(own: OwnSheet, column: string, sheetRows: readonly number[], format: string): void {
    const position = own.positions.get(column);
    if (position === undefined) return;
    this.dress(own, (sheet) => {
      for (const run of runsOf(sheetRows)) sheet.getRange(run.start, position, run.length, 1).setNumberFormat(format);
    });
  }

  setWholeAmounts(own: OwnSheet, naming: string, isWhole: (sheetRow: number) => boolean): void {
    this.newest = undefined;
    this.dress(own, (sheet) => setWholeAmounts(sheet, own, naming, isWhole));
  }

  setHeader(own: OwnSheet, column: string, header: string): void {
    const formula = header.startsWith('=') ? header : '';
    const read = this.reads.get(own.id);
    this.write(own, (sheet) => {
      const lost = setHeader(sheet, own, column, formula || `'${header}`);
      if (lost) this.mixed(sheet, lost);
    });
    if (read?.rows.length !== 0) return;
    // The formula has no rows to answer, so the sheet's content is still known.
    read.headerWritten(column, formula);
    this.reads.set(own.id, read);
  }

  setFormulas(own: OwnSheet, column: string, formulas: readonly string[]): void {
    const position = own.positions.get(column);
    if (position === undefined || formulas.length === 0) return;
    this.dress(own, (sheet) =>
      sheet.getRange(2, position, formulas.length, 1).setValues(formulas.map((formula) => [formula])),
    );
  }

  clearColumn(own: OwnSheet, column: string): void {
    const known = this.read(own) as SheetRead;
    const block = {
      rows: { start: 2, length: own.maxRows - 1 },
      run: { start: own.positions.get(column)!, length: 1 },
    };
    this.write(own, (sheet) => {
      this.expect(columnsUnchanged(sheet, own));
      sheet.getRange(block.rows.start, block.run.start, block.rows.length, 1).clearContent();
      if (!columnsUnchanged(sheet, own)) this.mixed(sheet, restoreUpdated(this.readAgain(sheet, own, known), [block]));
    });
  }

  setHeaderNotes(own: OwnSheet, notes: ReadonlyMap<string, string>): void {
    this.dress(own, (sheet) => this.expect(setHeaderNotes(sheet, own as FoundSheet, notes)));
  }

  setRules(own: OwnSheet, rules: readonly ConditionalFormat[]): void {
    this.dress(own, (sheet) => setConditionalFormats(sheet, own, rules));
  }

  drawLines(own: OwnSheet, chart: LineChart): void {
    this.dress(own, (sheet) => drawLines(sheet, own, this.settings, chart));
  }

  selectedCell(): CellPlace {
    return selectedCell(this.spreadsheet);
  }

  readRange(reference: string, home: OpenSheet): RangeRead | undefined {
    return readRange(this.spreadsheet, reference, home, this.readCell);
  }

  usedCells(first: CellPlace, rows: number, columns: number): number | undefined {
    return usedCells(this.spreadsheet, first, rows, columns);
  }

  formulaCells(is: (formula: string) => boolean): readonly FormulaCell[] {
    return formulaCells(this.spreadsheet, is);
  }

  setFormula({ sheet, row, column }: CellPlace, formula: string): void {
    this.settings.count();
    this.reads.clear();
    this.parts.clear();
    this.spreadsheet.getSheetById(sheet.id)!.getRange(row, column).setFormula(formula);
  }

  documentSetting(name: string): string {
    return this.settings.get(name);
  }

  setDocumentSetting(name: string, value: string): void {
    this.settings.set(name, value);
  }

  setDocumentSettingAtEnd(name: string, value: string): void {
    this.settings.setAtEnd(name, value);
  }

  userSetting(name: string): string {
    this.ofUser ??= PropertiesService.getUserProperties().getProperties();
    return this.ofUser[name] || '';
  }

  setUserSetting(name: string, value: string): void {
    PropertiesService.getUserProperties().setProperty(name, value);
    this.ofUser = undefined;
  }

  exclusively<T>(work: (isAsRead: boolean) => T, ahead?: () => void): T {
    const before = ahead && this.readAhead(ahead);
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) throw new Busy();
    this.newest = undefined;
    try {
      this.settings.forget();
      const isAsRead = before !== undefined && this.settings.generation === before;
      if (!isAsRead) this.forget();
      this.settings.hold();
      const result = work(isAsRead);
      // What nobody changed needs not be sent before the lock is released.
      if (this.settings.end()) SpreadsheetApp.flush();
      this.kept = this.settings.generation;
      return result;
    } catch (error) {
      throw this.explained(error);
    } finally {
      this.settings.letGo();
      lock.releaseLock();
    }
  }

  /** The generation of what was read; what goes wrong goes wrong again under the lock. */
  private readAhead(ahead: () => void): string | undefined {
    const { kept } = this;
    if (kept === undefined) this.forget();
    try {
      const generation = kept ?? this.settings.generation;
      ahead();
      return generation;
    } catch {
      return undefined;
    }
  }

  explained(error: unknown): unknown {
    if (error instanceof Interrupted) return error;
    try {
      this.sheets.expectAllThere();
      for (const own of [...this.written.values()].reverse()) {
        const sheet = this.sheets.sheetOf(own);
        const why = writeRefusal(sheet, own, String(error));
        if (why) return why;
      }
    } catch (reason) {
      // If that cannot be read either, the first error is reported.
      return reason instanceof Interrupted ? reason : error;
    }
    return error;
  }

  tell(message: string): void {
    this.spreadsheet.toast(message);
  }

  /** Forgets everything read before the lock: another run may have written meanwhile. */
  private forget(): void {
    [this.newest, this.kept] = [undefined, undefined];
    this.zone = undefined;
    this.reader = undefined;
    this.reads.clear();
    this.parts.clear();
    this.settings.forget();
    this.sheets.forget();
  }

  /** Returns `true` if the grid had to grow. */
  private makeRoom(sheet: Sheet, own: OwnSheet, firstRow: number, rows: number): boolean {
    const grows = firstRow + rows - 1 > own.maxRows;
    if (grows) this.settings.forgetWritten(own.spec.id, ['rules']);
    makeRoom(sheet, own as FoundSheet, firstRow, rows);
    return grows;
  }

  private write(own: OwnSheet, work: (sheet: Sheet) => void): void {
    this.newest = undefined;
    this.reads.delete(own.id);
    this.parts.delete(own.id);
    this.dress(own, work);
  }

  /** Changes a sheet; if Google refuses because a person changed the sheet's size, the command is repeated. */
  private dress(own: OwnSheet, work: (sheet: Sheet) => void): void {
    const sheet = this.sheets.sheetOf(own);
    this.settings.count();
    this.written.delete(own.id);
    this.written.set(own.id, own);
    try {
      work(sheet);
    } catch (error) {
      if (error instanceof Interrupted || this.hasItsShape(own)) throw error;
      this.expect(false);
    }
  }

  /** True also if that cannot be read: then the size is not the reason. */
  private hasItsShape(own: OwnSheet): boolean {
    try {
      this.sheets.expectThere(own);
      const sheet = this.sheets.sheetOf(own);
      return sheet.getMaxRows() >= own.maxRows && columnsUnchanged(sheet, own);
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      return true;
    }
  }

  /** True if a person added no rows, moved no columns, and did not change the time zone since the sheet was read. */
  private endsUnchanged(glance: Glance, own: OwnSheet, read: SheetRead): boolean {
    return glance.endsUnchanged(own, read) && this.isInZone();
  }

  private keysUnchanged(glance: Glance, own: OwnSheet, { rows, first }: PlacedRows): boolean {
    return glance.keysUnchanged(own, rows, this.readCell, first);
  }

  private isInZone(): boolean {
    return this.spreadsheet.getSpreadsheetTimeZone() === this.timeZone;
  }

  /** Not after a change of the time zone: days would be read as other days. */
  private readAgain(sheet: Sheet, own: OwnSheet, read: SheetRead): ReturnType<typeof readAgain> {
    this.expect(this.isInZone());
    return readAgain(sheet, own, read, this.readCell);
  }

  private expect(isAsRead: boolean): void {
    if (isAsRead) return;
    this.forget();
    throw new RowsMoved();
  }

  /** After cells were restored: the command is repeated if nothing was lost, else the rows are reported. */
  private mixed(sheet: Sheet, doubtful: readonly number[]): never {
    this.forget();
    if (doubtful.length > 0) throw new RowsMixed(sheet.getName(), doubtful);
    throw new RowsMoved();
  }
}
