/** Replies of commands to their callers: the sidebar, the menu, the command line. */
import type { HeldReport, MarketShare } from '../downloads/held-report.ts';
import type { Language } from '../i18n/language.ts';
import type { ColumnHints } from '../reports/read/column-hints.ts';
import type { PlaceAnswer, UnknownPlaces } from '../reports/read/place-rows.ts';
import type { Cause } from '../reports/receipt/causes.ts';
import type { ColumnsQuestion } from '../reports/recognise/columns-question.ts';
import type { ColumnAnswer } from '../reports/recognise/identify-taught.ts';
import type { TaughtColumn } from '../reports/recognise/taught-column.ts';
import type { ReceiptProblem, UnreadReply } from '../reports/recognise/unread-reply.ts';
import type { Row } from '../values/cell.ts';
import type { TodayList } from './today-reply.ts';

export type { Cause, ColumnAnswer, ColumnsQuestion, PlaceAnswer, ReceiptProblem, UnknownPlaces };

/** Answers of a person to questions about a report; days as ISO text. */
export interface Answers {
  readonly marketplace?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asOf?: string | undefined;
  /** Name of the pasted sheet that the question was about; the active one if absent. */
  readonly sheet?: string | undefined;
  /** True if the person accepts that so many rows cannot be undone. */
  readonly withoutUndo?: boolean | undefined;
  /** Header of the report → field (by its id or title). */
  readonly columns?: readonly ColumnAnswer[] | undefined;
  /** Marketplaces of unknown names in the report; `''` leaves the rows out. */
  readonly places?: readonly PlaceAnswer[] | undefined;
}

/** One part of a file that is too large for one call. */
export interface FilePart {
  readonly index: number;
  readonly of: number;
  /** Number of rows of all parts together. */
  readonly fileRows?: number | undefined;
  /** File row of each row of the part's table. */
  readonly rowNumbers: readonly number[];
  /** What the whole file shows about its columns. */
  readonly hints?: ColumnHints | undefined;
  /** True if each row keeps its own days, because it does so in the whole file. */
  readonly ownDays?: boolean | undefined;
}

/** The request to tick a task. */
export interface Tick {
  readonly task: string;
  readonly done: boolean;
  readonly reason?: string | undefined;
  readonly userName?: string | undefined;
}

/** The receipt of an import. */
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
  /** The same, joined by column and cause. */
  readonly causes: readonly Cause[];
  readonly notes: readonly string[];
  /** Number of the import for undo; absent if it cannot be undone or changed nothing. */
  readonly undo?: number;
  readonly headersMissing: readonly string[];
  readonly headersIgnored: readonly string[];
  /** Fields that could be assigned to the ignored headers. */
  readonly columns?: ColumnsQuestion;
  readonly summary: string;
}

/** The reply to an import. */
export type ImportReply = { readonly status: 'imported'; readonly receipt: Receipt } | UnreadReply;

/** What happened to the rows of an import that was undone. */
export interface UndoReply {
  readonly message: string;
}

/** A sheet that looks like a pasted report. */
export interface ReportSheet {
  readonly name: string;
  /** `''` if it is nearly a report. */
  readonly kindTitle: string;
  /** True for the active sheet. */
  readonly open: boolean;
}

/** A formula to write into the selected cell; the arguments as the person typed them. */
export interface Insertion {
  readonly name: string;
  readonly args: readonly string[];
  /** True if the person accepts that cells are in the way. */
  readonly anyway?: boolean | undefined;
}

/** The reply to the insertion of a formula. */
export type InsertReply =
  | {
      readonly status: 'inserted';
      readonly sheet: string;
      readonly a1: string;
      /** A warning about too many such formulas; `''` while there are few. */
      readonly warning: string;
    }
  /** Nothing was written: this many cells of the answer's range are not empty. */
  | { readonly status: 'would-overwrite'; readonly cells: number; readonly a1: string };

/** A finding of a task. */
export interface Finding {
  readonly text: string;
  readonly sheet: string;
  readonly a1: string;
  readonly severity: 'act' | 'watch';
}

/** A formula that names a sheet, a title or a word between quotation marks. */
export interface QuotingFormula {
  readonly sheet: string;
  readonly a1: string;
  readonly formula: string;
}

/** The reply to a change of the workbook's language; `count` formulas quote names, of which the first are listed. */
export type LanguageReply = {
  readonly language: Language;
  readonly formulas: readonly QuotingFormula[];
  readonly count: number;
} & ({ readonly status: 'asks' } | { readonly status: 'changed'; readonly messages: readonly string[] });

/** A task as the sidebar shows it. */
export interface TaskState {
  readonly id: string;
  readonly cadence: 'daily' | 'weekly';
  /** `TODO`: a person judges it, without data. `N/A`: every rule that would judge it is switched off. */
  readonly status: 'PASS' | 'ACT' | 'NO DATA' | 'N/A' | 'TODO';
  /** `PASS`, `PASS (3 undecided)`, `ACT (4)`, `NO DATA`, `N/A`, `TODO`. */
  readonly statusText: string;
  readonly detail: string;
  readonly findings: readonly Finding[];
  /** True if it may be ticked without a written reason: its data are fresh and no item of Today is open. */
  readonly tickable: boolean;
  readonly done: boolean;
  readonly doneAt?: string;
  readonly doneBy?: string;
  readonly reason?: string;
}

/** The request to follow a keyword. */
export interface KeywordToTrack {
  readonly marketplace: string;
  readonly product: string;
  readonly keyword: string;
}

/** A keyword that sells and is not followed. */
export interface ProposalState {
  readonly marketplace: string;
  readonly keyword: string;
  /** Our product that a report names; absent if none does. */
  readonly product?: string;
  /** All our followed products in the marketplace, and that one. */
  readonly products: readonly string[];
  /** Absent if no report contains it. */
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
  /** Messages of the last command; empty if it changed nothing. */
  readonly messages: readonly string[];
}

/** Everything the sidebar shows. */
export interface Daybook {
  /** The language of the sheets. */
  readonly workbookLanguage: Language;
  readonly language: 'en' | 'zh-CN' | 'ja';
  readonly today: string;
  readonly spreadsheetName: string;
  readonly tasks: readonly TaskState[];
  readonly week: WeekState;
  /** Null before Today was made. */
  readonly todayList: TodayList | null;
  /** True if figures or rules changed since Today was made. */
  readonly isTodayDue: boolean;
  /** Whose items this person last chose to see; `''`: all. */
  readonly todayOwner: string;
  /** Rows of the Rules sheet that are ticked and cannot work, each with what to correct. */
  readonly brokenRules: readonly Omit<Finding, 'severity'>[];
  /** Unfinished imports, each as a sentence. */
  readonly unfinished: readonly string[];
  readonly activeSheet: { readonly name: string; readonly ours: boolean };
  readonly userName: string;
  /** Taught columns of this spreadsheet. */
  readonly taught: readonly TaughtColumn[];
  /** The marketplaces of the sales reports, the largest first. */
  readonly markets: readonly MarketShare[];
  /** What is stored of the reports that *Download now* plans. */
  readonly reports: readonly HeldReport[];
}
