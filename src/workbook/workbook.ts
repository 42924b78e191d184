/**
 * The port: the few things the add-on asks of a spreadsheet. Whole blocks only; one cell is written only where a person
 * asks for it.
 */
import type { Cell } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** A sheet of ours that was found or made: its number, its present name and where its columns stand now. */
export interface OwnSheet {
  readonly id: number;
  readonly name: string;
  readonly spec: SheetSpec;
  /** Column id → 1-based position; a column the seller deleted is absent. */
  readonly positions: ReadonlyMap<string, number>;
  readonly maxRows: number;
}

/** Everything read from one of our sheets in one go; `rows[i]` stands in sheet row `i + 2`, blank rows included. */
export interface TableRead {
  readonly rows: readonly Row[];
  /** Sheet row after the last one with any content, ours or the seller's. */
  readonly nextRow: number;
  /** What the header cell of a formula column holds as a formula (`''` where it holds none); read when first asked for. */
  readonly headerFormula: (column: string) => string;
}

/** What the document says of itself. */
export interface Facts {
  readonly spreadsheetName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly userLocale: string;
  readonly today: Day;
  /** Local date and time of the spreadsheet's zone, `'2026-11-01T12:00:00'`. */
  readonly now: string;
}

/** A sheet of the seller's; a report reader takes its formulas by their text and its dates as ISO text. */
export interface OpenSheet {
  readonly id: number;
  readonly name: string;
}

/** A sheet's cells as a report reader takes them, each with its number format. */
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

/** A range as a formula reads it, dates as ISO text. */
export interface RangeRead {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** One row to overwrite: its sheet row and the values of the columns that are written. */
export interface RowUpdate {
  readonly sheetRow: number;
  readonly row: Row;
}

/** A line chart over columns of one of our sheets: the first names the points, the first row the lines. */
export interface LineChart {
  readonly title: string;
  readonly columns: readonly string[];
  readonly firstRow: number;
  readonly rows: number;
}

/** Thrown where a command cannot go on; it says by itself what happened. */
export class Interrupted extends Error {}

/** Thrown when the seller's hand moved rows between our reading and our writing; the command starts again. */
export class RowsMoved extends Interrupted {}

/** Thrown when that happened in the very moment of a write, and of what was written over not all could be put back. */
export class RowsMixed extends Interrupted {
  readonly sheetName: string;
  readonly rows: readonly number[];
  constructor(sheetName: string, rows: readonly number[]) {
    super(`Rows of ${sheetName} moved while they were written`);
    this.sheetName = sheetName;
    this.rows = rows;
  }
}

/** Thrown when another run holds the document for too long. */
export class Busy extends Interrupted {}

/** Thrown when a sheet of ours was deleted while we worked on it. */
export class SheetGone extends Interrupted {
  readonly sheetName: string;
  constructor(sheetName: string) {
    super(`${sheetName} was deleted`);
    this.sheetName = sheetName;
  }
}

/** Thrown when the spreadsheet does not let us write into a sheet of ours. */
export class WriteRefused extends Interrupted {
  readonly sheetName: string;
  readonly by: 'protection' | 'validation';
  /** How the protection is called, or which cells it is about. */
  readonly what: string;
  /** Addresses of those whom a protection lets write; empty where that is not told. */
  readonly editors: readonly string[];
  constructor(sheetName: string, by: WriteRefused['by'], what: string, editors: readonly string[] = []) {
    super(`${sheetName} refuses to be written: ${by}`);
    this.sheetName = sheetName;
    this.by = by;
    this.what = what;
    this.editors = editors;
  }
}

/** Thrown when row 1 of a sheet of ours no longer is its header. */
export class HeaderMoved extends Interrupted {
  readonly sheetName: string;
  constructor(sheetName: string) {
    super(`The header row of ${sheetName} moved`);
    this.sheetName = sheetName;
  }
}

export interface Workbook {
  facts(): Facts;
  openSheet(): OpenSheet;
  /** The sheet of that name, or the open one. */
  pastedSheet(name: string | undefined): OpenSheet | undefined;
  readPasted(sheet: OpenSheet): PastedCells;
  /** The visible sheets that are not ours, with their first rows as a report reader takes them. */
  sellersSheets(rows: number): readonly { readonly sheet: OpenSheet; readonly rows: Cell[][] }[];
  /** Brings a sheet to front and selects a cell of it (A1 notation). */
  show(sheetName: string, a1: string): void;
  find(spec: SheetSpec): OwnSheet | undefined;
  /**
   * Makes the sheet; a seller's sheet of the same name stays and ours gets another one. `needed` are columns made as
   * needed that it gets.
   */
  create(spec: SheetSpec, needed?: readonly string[]): OwnSheet;
  /** The sheet with these columns, made before its last; one that it had and a person deleted stays away. */
  addColumns(sheet: OwnSheet, needed: readonly string[]): OwnSheet;
  /**
   * The sheet with what it had as one column in earlier versions in the columns of now; one that is as it should be
   * stays so.
   */
  bringForward(sheet: OwnSheet): OwnSheet;
  /**
   * Sheets that bear the same marks under a name that the add-on gives: made a second time by a version that did not
   * notice.
   */
  doubles(spec: SheetSpec): OwnSheet[];
  /** Takes that one of them for the add-on's from now on. */
  adopt(sheet: OwnSheet): void;
  removeSheet(sheet: OwnSheet): void;
  read(sheet: OwnSheet): TableRead;
  /** Writes the named columns of existing rows; throws `RowsMoved` unless the keys still are those of `read`. */
  update(sheet: OwnSheet, read: TableRead, updates: readonly RowUpdate[], columns: readonly string[]): void;
  /** Adds rows below everything on the sheet, growing its grid; throws `RowsMoved` as `update` does. */
  append(sheet: OwnSheet, read: TableRead, rows: readonly Row[], columns: readonly string[]): void;
  /** Writes these rows in place of all that stand there; for sheets in which a person types nothing. */
  replaceRows(sheet: OwnSheet, rows: readonly Row[]): void;
  /** Of these ascending sheet rows those in which stands anything beside our columns, a note or a colour. */
  touchedRows(sheet: OwnSheet, read: TableRead, sheetRows: readonly number[]): ReadonlySet<number>;
  /**
   * Rows, the header among them, in which anything stands outside of our columns, or below the header a note or a
   * colour.
   */
  rowsBeside(sheet: OwnSheet, read: TableRead): ReadonlySet<number>;
  /** Takes rows out; so scattered that this would take too long, they are emptied. Throws `RowsMoved` as `update` does. */
  removeRows(sheet: OwnSheet, read: TableRead, sheetRows: readonly number[]): void;
  /** Formats cells of one column; ascending sheet rows. */
  setNumberFormat(sheet: OwnSheet, column: string, sheetRows: readonly number[], format: string): void;
  /** Puts a formula, or a plain title, into a header cell. */
  setHeader(sheet: OwnSheet, column: string, header: string): void;
  /** Empties one column of ours below its header. */
  clearColumn(sheet: OwnSheet, column: string): void;
  setHeaderNotes(sheet: OwnSheet, notes: ReadonlyMap<string, string>): void;
  /** Ours are replaced, the seller's stay in their order and before ours. */
  setRules(sheet: OwnSheet, rules: readonly ConditionalFormat[]): void;
  /**
   * The one chart of ours on this sheet: made once, drawn over another block where that changed, left alone where it
   * was deleted.
   */
  drawLines(sheet: OwnSheet, chart: LineChart): void;
  selectedCell(): CellPlace;
  /** What a reference typed on sheet `home` names; `undefined` where there is no such range. */
  readRange(reference: string, home: OpenSheet): RangeRead | undefined;
  /** How many cells of a block hold anything, formulas included; `undefined` where it goes beyond the sheet. */
  usedCells(first: CellPlace, rows: number, columns: number): number | undefined;
  /** How many cells of the whole document hold a formula that `counts`. */
  formulaCells(counts: (formula: string) => boolean): number;
  setFormula(cell: CellPlace, formula: string): void;
  documentSetting(name: string): string;
  setDocumentSetting(name: string, value: string): void;
  userSetting(name: string): string;
  setUserSetting(name: string, value: string): void;
  /** Runs the work under the document lock and flushes before the lock is released. */
  exclusively<T>(work: () => T): T;
  /** What an error that came out of the work means, as far as the sheets that were written tell. */
  explained(error: unknown): unknown;
  /** A short message at the lower right of the window. */
  tell(message: string): void;
}

/** A conditional format of ours, as data: one column, one formula, one look. */
export interface ConditionalFormat {
  /** Column it colours, by id; it covers that column from row 2 to the end of the grid. */
  readonly column: string;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

/** Stands in every formula of ours, so that our formats are told from the seller's. */
export const RULE_MARK = '"daybook:';
