/**
 * The port: what the add-on needs of a spreadsheet. It reads and writes whole blocks; single cells only when a person asks
 * for it.
 */
import type { Language } from '../i18n/language.ts';
import type { Cell, Row } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** A sheet of the add-on: its number, its present name and the present positions of its columns. */
export interface OwnSheet {
  readonly id: number;
  readonly name: string;
  readonly spec: SheetSpec;
  /** Column id → 1-based position; columns deleted by the seller are absent. */
  readonly positions: ReadonlyMap<string, number>;
  readonly maxRows: number;
}

/** The contents of one of the add-on's sheets; `rows[i]` is sheet row `i + 2`, blank rows included. */
export interface TableRead {
  readonly rows: readonly Row[];
  /** So many of the first rows were not read and are blank here. */
  readonly unread: number;
  /** The sheet row after the last one with any content, whether the add-on's or the seller's. */
  readonly nextRow: number;
  /** The formula in the header cell of a formula column, `''` if there is none; read at the first call. */
  readonly headerFormula: (column: string) => string;
}

/** Facts about the document. */
export interface Facts {
  readonly spreadsheetName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly userLocale: string;
  readonly today: Day;
  /** Local date and time in the spreadsheet's time zone, `'2026-11-01T12:00:00'`. */
  readonly now: string;
  /** The day in another time zone. */
  todayIn(timeZone: string): Day;
}

/** A sheet of the seller's, read with formulas as text and dates as ISO text. */
export interface OpenSheet {
  readonly id: number;
  readonly name: string;
}

/** The cells of a sheet as report readers take them, each with its number format. */
export interface PastedCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A cell: its sheet, its row and column from 1. */
export interface CellPlace {
  readonly sheet: OpenSheet;
  readonly row: number;
  readonly column: number;
}

/** A cell with its formula. */
export interface FormulaCell extends CellPlace {
  readonly formula: string;
}

/** A range as a formula reads it, with dates as ISO text. */
export interface RangeRead {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** A row to overwrite: its sheet row and the values of the columns to write. */
export interface RowUpdate {
  readonly sheetRow: number;
  readonly row: Row;
}

/** A line chart over columns of a sheet: the first column labels the points, every other one is a line. */
export interface LineChart {
  /** Tells apart the charts of one sheet. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly firstRow: number;
  readonly rows: number;
  /** Names of the lines; without them, the first row has them. */
  readonly names?: readonly string[];
  /** The last column is drawn as points without a line. */
  readonly marks?: boolean;
  readonly place?: ChartPlace;
}

/** From a row on, beside a column; without one, over its own columns. */
interface ChartPlace {
  readonly row: number;
  readonly column?: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Thrown if a command cannot continue; each subclass is a reason with a message of its own. */
export class Interrupted extends Error {}

/** Thrown if a person moved rows between our reading and our writing; the command starts again. */
export class RowsMoved extends Interrupted {}

/** Thrown if rows moved during a write and not all overwritten cells could be restored. */
export class RowsMixed extends Interrupted {
  readonly sheetName: string;
  readonly rows: readonly number[];
  constructor(sheetName: string, rows: readonly number[]) {
    super(`Rows of ${sheetName} moved while they were written`);
    this.sheetName = sheetName;
    this.rows = rows;
  }
}

/** Thrown if another run locks the document for too long. */
export class Busy extends Interrupted {}

/** Thrown if a sheet of the add-on was deleted during a command. */
export class SheetGone extends Interrupted {
  readonly sheetName: string;
  constructor(sheetName: string) {
    super(`${sheetName} was deleted`);
    this.sheetName = sheetName;
  }
}

/** Thrown if the spreadsheet does not allow writing into a sheet of the add-on. */
export class WriteRefused extends Interrupted {
  readonly sheetName: string;
  readonly by: 'protection' | 'validation';
  /** The name of the protection, or the cells it covers. */
  readonly what: string;
  /** Addresses of the people whom a protection allows to write; empty if unknown. */
  readonly editors: readonly string[];
  constructor(sheetName: string, by: WriteRefused['by'], what: string, editors: readonly string[] = []) {
    super(`${sheetName} refuses to be written: ${by}`);
    this.sheetName = sheetName;
    this.by = by;
    this.what = what;
    this.editors = editors;
  }
}

/** Thrown if row 1 of a sheet of the add-on no longer is its header. */
export class HeaderMoved extends Interrupted {
  readonly sheetName: string;
  constructor(sheetName: string) {
    super(`The header row of ${sheetName} moved`);
    this.sheetName = sheetName;
  }
}

/** The spreadsheet as commands use it. */
export interface Workbook {
  facts(): Facts;
  /** The language of its names, titles and words. */
  readonly language: Language;
  /** The language of sentences in cells and notes: the workbook's; in one of earlier versions, that of the person. */
  sentenceLanguage(person: Language): Language;
  /** Chooses the language; what the sheets show is changed by the next three. */
  chooseLanguage(language: Language): void;
  /** Gives a sheet its name in the language of the workbook, unless a person renamed it. */
  renameSheet(sheet: OwnSheet): void;
  /** The titles that the sheet shows, by column id; `''` for a formula. */
  titles(sheet: OwnSheet): ReadonlyMap<string, string>;
  /** Replaces titles, by column id; throws `RowsMoved` if columns moved. */
  setTitles(sheet: OwnSheet, titles: ReadonlyMap<string, string>): void;
  /** Offers the choices of this version and language in drop-downs of the add-on; a person's own remain. */
  renewChoices(sheet: OwnSheet): void;
  /** Rewrites words in cells and drop-downs that are those of another language. */
  reword(sheet: OwnSheet): void;
  openSheet(): OpenSheet;
  /** The sheet of that name, or the active one. */
  pastedSheet(name: string | undefined): OpenSheet | undefined;
  readPasted(sheet: OpenSheet): PastedCells;
  /** The visible sheets that do not belong to the add-on, with their first rows as report readers take them. */
  sellersSheets(rows: number): readonly { readonly sheet: OpenSheet; readonly rows: Cell[][] }[];
  /** Activates a sheet and selects a cell of it (A1 notation). */
  show(sheetName: string, a1: string): void;
  find(spec: SheetSpec): OwnSheet | undefined;
  /**
   * Creates the sheet; a seller's sheet of the same name remains and ours gets another name. `needed` are the columns
   * created as needed that it gets.
   */
  create(spec: SheetSpec, needed?: readonly string[]): OwnSheet;
  /** The sheet with these columns, created before its last one; a column that a person deleted is not created again. */
  addColumns(sheet: OwnSheet, needed: readonly string[]): OwnSheet;
  /** The sheet with columns of earlier versions replaced by today's; a sheet that is up to date is not changed. */
  bringForward(sheet: OwnSheet): OwnSheet;
  /** Sheets with the same marks under a name that the add-on gives: an earlier version created them twice by mistake. */
  doubles(spec: SheetSpec): OwnSheet[];
  /** Uses one of these as the add-on's sheet from now on. */
  adopt(sheet: OwnSheet): void;
  removeSheet(sheet: OwnSheet): void;
  read(sheet: OwnSheet): TableRead;
  /** The last rows alone, enough to append below; `undefined` unless the sheet is up to date and has that number of rows. */
  readEnd(sheet: OwnSheet, rows: number): TableRead | undefined;
  /** Writes the named columns of existing rows; throws `RowsMoved` unless the keys are still those of `read`. */
  update(sheet: OwnSheet, read: TableRead, updates: readonly RowUpdate[], columns: readonly string[]): void;
  /** Appends rows below all content of the sheet and grows its grid; throws `RowsMoved` as `update` does. */
  append(sheet: OwnSheet, read: TableRead, rows: readonly Row[], columns: readonly string[]): void;
  /** Replaces all rows; only for sheets in which no one types. */
  replaceRows(sheet: OwnSheet, rows: readonly Row[]): void;
  /** Reads these columns of all rows of the grid, or of ascending sheet rows. */
  readColumns(sheet: OwnSheet, columns: readonly string[], sheetRows?: readonly number[]): readonly RowUpdate[];
  /** The `count` rows whose cell in this column is wanted; only that column is read of others, and from below. */
  readWhere(sheet: OwnSheet, column: string, wanted: (cell: Cell) => boolean, count: number): readonly RowUpdate[];
  /** Writes whole rows at their sheet rows and grows the grid; only for sheets in which no one types. */
  putRows(sheet: OwnSheet, rows: readonly RowUpdate[]): void;
  /** Those of the ascending sheet rows that have content beside our columns, a note or a colour. */
  touchedRows(sheet: OwnSheet, read: TableRead, sheetRows: readonly number[]): ReadonlySet<number>;
  /** Rows with content outside of our columns (also row 1), or with a note or a colour below the header. */
  rowsBeside(sheet: OwnSheet, read: TableRead): ReadonlySet<number>;
  /** Deletes rows, or clears them if they are too scattered to delete in time; throws `RowsMoved` as `update` does. */
  removeRows(sheet: OwnSheet, read: TableRead, sheetRows: readonly number[]): void;
  /** Sorts whole rows, also what stands beside the add-on's columns, by one of these. */
  sortRows(sheet: OwnSheet, column: string): void;
  /** Formats cells of one column; sheet rows in ascending order. */
  setNumberFormat(sheet: OwnSheet, column: string, sheetRows: readonly number[], format: string): void;
  /**
   * Formats amounts without decimals in the rows of the grid for which `isWhole`, and as usual in the others, by what the
   * column `naming` their currency notes of earlier calls; formats that a person chose remain.
   */
  setWholeAmounts(sheet: OwnSheet, naming: string, isWhole: (sheetRow: number) => boolean): void;
  /** Writes a formula or a plain title into a header cell. */
  setHeader(sheet: OwnSheet, column: string, header: string): void;
  /** Writes formulas of the add-on's own into a column from row 2 on; `''` is a blank cell. */
  setFormulas(sheet: OwnSheet, column: string, formulas: readonly string[]): void;
  /** Clears one column of the add-on below its header. */
  clearColumn(sheet: OwnSheet, column: string): void;
  setHeaderNotes(sheet: OwnSheet, notes: ReadonlyMap<string, string>): void;
  /** Replaces the add-on's conditional formats; the seller's remain in their order and before ours. */
  setRules(sheet: OwnSheet, rules: readonly ConditionalFormat[]): void;
  /**
   * Draws a chart on this sheet: created once, changed if what it draws changed, not created again if it was deleted.
   */
  drawLines(sheet: OwnSheet, chart: LineChart): void;
  selectedCell(): CellPlace;
  /** The range of a reference typed on sheet `home`; `undefined` if there is no such range. */
  readRange(reference: string, home: OpenSheet): RangeRead | undefined;
  /** The number of filled cells of a block, formulas included; `undefined` if it is larger than the sheet. */
  usedCells(first: CellPlace, rows: number, columns: number): number | undefined;
  /** The cells of the whole document with a formula for which `is` is true. */
  formulaCells(is: (formula: string) => boolean): readonly FormulaCell[];
  setFormula(cell: CellPlace, formula: string): void;
  documentSetting(name: string): string;
  setDocumentSetting(name: string, value: string): void;
  /** The same when the work under the lock ends, all in one call; an interrupted work does not set it. */
  setDocumentSettingAtEnd(name: string, value: string): void;
  userSetting(name: string): string;
  setUserSetting(name: string, value: string): void;
  /**
   * Runs the work under the document lock and flushes before the lock is released. What was read `ahead`, before the
   * lock, is used in the work unless another run changed the document meanwhile: then `isAsRead` is false.
   */
  exclusively<T>(work: (isAsRead: boolean) => T, ahead?: () => void): T;
  /** The reason for an error thrown during the work, if the sheets that were written show one. */
  explained(error: unknown): unknown;
  /** A short message at the lower right of the window. */
  tell(message: string): void;
}

/** A conditional format of the add-on: one column, one formula, one style. */
export interface ConditionalFormat {
  /** Id of the column it colours, from row 2 to the end of the grid. */
  readonly column: string;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

/** Part of every formula of our conditional formats, so that they can be distinguished from the seller's. */
export const RULE_MARK = '"daybook:';
