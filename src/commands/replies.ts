/** What commands answer to whoever called them: the sidebar, the menu, the command line. */
import type { Figures } from '../checklist/freshness.ts';
import type { ColumnHints } from '../reports/read/column-hints.ts';
import type { PlaceAnswer, UnknownPlaces } from '../reports/read/place-rows.ts';
import type { Cause } from '../reports/receipt/causes.ts';
import type { ColumnsQuestion } from '../reports/recognise/columns-question.ts';
import type { ColumnAnswer } from '../reports/recognise/identify-taught.ts';
import type { TaughtColumn } from '../reports/recognise/taught-column.ts';
import type { ReceiptProblem, UnreadReply } from '../reports/recognise/unread-reply.ts';
import type { Row } from '../values/row.ts';

export type { Cause, ColumnAnswer, ColumnsQuestion, PlaceAnswer, ReceiptProblem, UnknownPlaces };

/** What a person answers where the report does not say it; days as ISO text. */
export interface Answers {
  readonly marketplace?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asOf?: string | undefined;
  /** Name of the pasted sheet that was asked about; the open one where it is absent. */
  readonly sheet?: string | undefined;
  /** The person knows that so many rows cannot be taken back. */
  readonly withoutUndo?: boolean | undefined;
  /** Which header of the report is which field (by its id or title). */
  readonly columns?: readonly ColumnAnswer[] | undefined;
  /** Which marketplace each name is that the report has and we do not know; `''` leaves its rows out. */
  readonly places?: readonly PlaceAnswer[] | undefined;
}

/** One part of a file too large for one call. */
export interface FilePart {
  readonly index: number;
  readonly of: number;
  /** Rows of all parts together. */
  readonly fileRows?: number | undefined;
  /** Row numbers in the file, one a row of the part's table. */
  readonly rowNumbers: readonly number[];
  /** What the whole file showed of its columns. */
  readonly hints?: ColumnHints | undefined;
  /** Each row keeps its own days, because it does in the whole file. */
  readonly ownDays?: boolean | undefined;
}

export interface Tick {
  readonly task: string;
  readonly done: boolean;
  readonly reason?: string | undefined;
  readonly userName?: string | undefined;
}

export interface Receipt {
  readonly file: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly language: string;
  readonly marketplace: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** `rowsRead = rowsKept + rowsRefused`; added, updated and unchanged count rows of the sheet. */
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  readonly rowsAdded: number;
  readonly rowsUpdated: number;
  readonly rowsUnchanged: number;
  readonly rowsDuplicated: number;
  readonly rowsCombined: number;
  readonly sheet: string;
  readonly problems: readonly ReceiptProblem[];
  /** The same, one a column and cause. */
  readonly causes: readonly Cause[];
  readonly notes: readonly string[];
  /** Number by which this import can be taken back; absent where it cannot, or changed nothing. */
  readonly undo?: number;
  readonly headersMissing: readonly string[];
  readonly headersIgnored: readonly string[];
  /** What could still be told of the headers that were ignored. */
  readonly columns?: ColumnsQuestion;
  readonly summary: string;
}

export type ImportReply = { readonly status: 'imported'; readonly receipt: Receipt } | UnreadReply;

/** What became of the rows of an import that was taken back. */
export interface UndoReply {
  readonly message: string;
}

/** A sheet that looks like a pasted report. */
export interface ReportSheet {
  readonly name: string;
  /** `''` where it is nearly one. */
  readonly kindTitle: string;
  /** Whether the person looks at it. */
  readonly open: boolean;
}

/** A formula to write into the selected cell; the arguments as the person typed them. */
export interface Insertion {
  readonly name: string;
  readonly args: readonly string[];
  /** The person knows that cells are in the way. */
  readonly anyway?: boolean | undefined;
}

export type InsertReply =
  | {
      readonly status: 'inserted';
      readonly sheet: string;
      readonly a1: string;
      /** A sentence about too many such formulas; `''` while there are few. */
      readonly warning: string;
    }
  /** Nothing was written: so many cells of the range that the answer needs are not empty. */
  | { readonly status: 'would-overwrite'; readonly cells: number; readonly a1: string };

export interface Finding {
  readonly text: string;
  readonly sheet: string;
  readonly a1: string;
  readonly severity: 'act' | 'watch';
}

export interface TaskState {
  readonly id: string;
  readonly cadence: 'daily' | 'weekly';
  /** `TODO`: no data judge it, a person does. */
  readonly status: 'PASS' | 'ACT' | 'NO DATA' | 'TODO';
  /** `PASS`, `PASS (3 undecided)`, `ACT (4)`, `NO DATA`, `TODO`. */
  readonly statusText: string;
  readonly detail: string;
  readonly findings: readonly Finding[];
  /** What it is judged from; absent where a person judges. */
  readonly figures?: Figures;
  /** Whether it may be ticked without a written reason: its data are fresh. */
  readonly tickable: boolean;
  readonly done: boolean;
  readonly doneAt?: string;
  readonly doneBy?: string;
  readonly reason?: string;
}

export interface KeywordToTrack {
  readonly marketplace: string;
  readonly product: string;
  readonly keyword: string;
}

/** A keyword that sells and that nobody follows. */
export interface ProposalState {
  readonly marketplace: string;
  readonly keyword: string;
  /** Of ours, the one that a report names; absent where none does. */
  readonly product?: string;
  /** All of ours in the marketplace that are followed, and that one. */
  readonly products: readonly string[];
  /** Absent where no report tells it. */
  readonly purchases?: number;
  readonly adOrders?: number;
}

/** The weekly tracker as the sidebar shows it. */
export interface WeekState {
  /** `2026-W47 (11-16 – 11-22)`: this week. */
  readonly label: string;
  readonly started: boolean;
  /** The rows of the Week sheet, by column. */
  readonly lines: readonly Row[];
  readonly proposals: readonly ProposalState[];
  /** What the last step has to say; empty where nothing was done. */
  readonly said: readonly string[];
}

export interface Daybook {
  readonly language: 'en' | 'zh-CN' | 'ja';
  readonly today: string;
  readonly spreadsheetName: string;
  readonly tasks: readonly TaskState[];
  readonly week: WeekState;
  /** Rows of the Rules sheet that are ticked and cannot work, each with what to mend. */
  readonly brokenRules: readonly Omit<Finding, 'severity'>[];
  /** Imports that were not done, each as a sentence. */
  readonly unfinished: readonly string[];
  readonly activeSheet: { readonly name: string; readonly ours: boolean };
  readonly userName: string;
  /** What this spreadsheet was told of columns that are not known. */
  readonly taught: readonly TaughtColumn[];
  /** The marketplaces of the sales reports, that which sells most first. */
  readonly markets: readonly string[];
}
