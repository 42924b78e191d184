/** The messages between the workbench's server and its page, as plain data. */
import type { PredictedSeconds } from '../google/cost.ts';
import type { Area } from '../model/area.ts';
import type { CellFormat } from '../model/cell-format.ts';
import type { Chart } from '../model/chart.ts';
import type { SheetFile } from '../model/daybook-file.ts';
import type { SheetFilter } from '../model/sheet-extras.ts';
import type { DialogShown, MenuShown, PageShown } from '../runner/ui-state.ts';

/** The result of a formula: a plain value, or an error with its message. */
export type AnswerWire = number | string | boolean | { e: string; m?: string };

/** Results in a row from a column on. */
export type AnswerRun = [row: number, column: number, answers: AnswerWire[]];

/** A chart as the page draws it: names of points, and series with a value for each point. */
export interface ChartView extends Pick<Chart, 'id' | 'type' | 'options' | 'row' | 'column' | 'offsetX' | 'offsetY'> {
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
  /** The number format of the values. */
  numberFormat?: string;
}

/** A sheet as the page draws it: what is stored, and the results of formulas. */
export interface SheetView extends Omit<SheetFile, 'conditionalFormats' | 'charts' | 'protections' | 'bandings'> {
  answers: AnswerRun[];
  /** Number formats of formula results. */
  answerFormats: [row: number, column: number, numberFormat: string][];
  /** Choices of validations that refer to a range, by index in the table of validations. */
  lists: Record<number, string[]>;
  hasRules: boolean;
  /** What conditional formats paint in the first rows. */
  painted: PaintedCells;
  charts: ChartView[];
}

/** The cells conditional formats paint, by A1 name. */
export type PaintedCells = [name: string, look: object][];

/** The number of rows per request for conditional formats. */
export const paintedBlock = 60;
/** The number of rows that are sent with conditional formats at first: whole blocks. */
export const paintedAtFirst = 3 * paintedBlock;

/** A place that a link leads to; `name` is `Stock!D5`. */
export interface LinkTarget {
  sheetId: number;
  name: string;
  area: Area;
}

/** One cell of a block that changed. */
export interface CellWire {
  /** The value; absent for a blank. */
  v?: AnswerWire;
  /** The formula. */
  f?: string;
  /** Index of the format in the block's table. */
  s?: number;
  /** The note. */
  n?: string;
}

/** A block of changed cells of one sheet. */
export interface BlockView {
  sheetId: number;
  area: Area;
  cells: CellWire[][];
  formatTable: CellFormat[];
}

/** A sheet's tab. */
export interface TabView {
  id: number;
  name: string;
  hidden: boolean;
  color: string | null;
}

/** The help of a custom function, read from the pushed script. */
export interface FunctionHelp {
  name: string;
  summary: string;
  parameters: { name: string; text: string; optional: boolean }[];
}

/** The service calls of an action. */
export interface CallsView {
  action: string;
  total: number;
  byMethod: Record<string, number>;
  seconds: PredictedSeconds;
}

/** A day that is played instead of the real one, `2026-11-01`. */
export interface PlayedDay {
  day: string;
  /** Whether it is the day of the samples, not one given by `--today`. */
  ofSamples: boolean;
}

/** The workbook without its cells. */
export interface BookView {
  name: string;
  locale: string;
  language: string;
  timeZone: string;
  tabs: TabView[];
  activeSheetId: number;
  selection: Area;
  canUndo: boolean;
  canRedo: boolean;
  /** The file of the workbook; null if it is only kept for this run. */
  file: string | null;
  /** The day that is played, if it is not the real one. */
  day: PlayedDay | null;
  /** The title of the add-on, as the Extensions menu lists it. */
  addOn: string;
  menus: MenuShown[];
  calls: CallsView | null;
}

/** A page of the add-on; for the browser, its HTML is replaced by an address. */
export type FrameShown = PageShown & { address?: string };

/** A message that the server sends to the page by itself. */
export type Push =
  | { type: 'book'; book: BookView }
  | { type: 'block'; block: BlockView }
  | { type: 'charts'; sheetId: number; charts: ChartView[] }
  /** The sheet changed so much that the page must load it again. */
  | { type: 'sheet'; sheetId: number }
  /** The active sheet or the selection was changed by the script or an action. */
  | { type: 'show'; sheetId: number; selection: Area }
  | { type: 'sidebar'; page: FrameShown | null }
  | { type: 'dialog'; page: (FrameShown & DialogShown) | null }
  | { type: 'toast'; title: string; message: string }
  | { type: 'ask'; ask: Ask | null }
  | { type: 'trouble'; message: string }
  /** Another workbook is open now. */
  | { type: 'reload' };

/** An alert or prompt the script waits for. */
export interface Ask {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Google's name of the set of buttons: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  buttons: string;
}

/** The button that was pressed, and the typed text. */
export interface AskAnswer {
  button: string;
  text: string;
}

/** What a person does in the page. */
export type Action =
  | { type: 'type'; sheetId: number; row: number; column: number; text: string }
  | { type: 'fill'; sheetId: number; area: Area; text: string }
  | { type: 'paste'; sheetId: number; row: number; column: number; text: string }
  | { type: 'copy'; sheetId: number; from: { sheetId: number; area: Area }; row: number; column: number; cut: boolean }
  | { type: 'clear'; sheetId: number; area: Area }
  | { type: 'format'; sheetId: number; area: Area; patch: { [Key in keyof CellFormat]?: CellFormat[Key] | null } }
  | { type: 'clear-format'; sheetId: number; area: Area }
  | { type: 'note'; sheetId: number; row: number; column: number; text: string }
  | { type: 'checkboxes'; sheetId: number; area: Area }
  | { type: 'insert'; sheetId: number; axis: 'row' | 'column'; at: number; count: number; like: 'before' | 'after' }
  | { type: 'delete'; sheetId: number; axis: 'row' | 'column'; at: number; count: number }
  | { type: 'size'; sheetId: number; axis: 'row' | 'column'; at: number; count: number; pixels: number }
  | { type: 'hide'; sheetId: number; axis: 'row' | 'column'; at: number; count: number; hidden: boolean }
  | { type: 'freeze'; sheetId: number; rows: number; columns: number }
  /** The sheet's one filter, or none. */
  | { type: 'filter'; sheetId: number; filter: SheetFilter | null }
  | { type: 'sort'; sheetId: number; area: Area; column: number; ascending: boolean }
  | { type: 'add-sheet'; rows?: number }
  | { type: 'rename-sheet'; sheetId: number; name: string }
  | { type: 'delete-sheet' | 'copy-sheet' | 'hide-sheet' | 'show-sheet'; sheetId: number }
  | { type: 'move-sheet'; sheetId: number; index: number }
  | { type: 'name'; name: string }
  | { type: 'locale'; locale: string }
  | { type: 'undo' }
  | { type: 'redo' };

/** What a page starts with: the workbook, the shown sheet, and what the add-on shows beside it. */
export interface SessionState {
  book: BookView;
  sheet: SheetView;
  functions: FunctionHelp[];
  pushes: Push[];
}
