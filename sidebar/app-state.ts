/** Everything the sidebar shows, as data. It is lost when the sidebar closes: nothing of it is stored. */
import type {
  Cause,
  Daybook,
  ImportReply,
  LanguageReply,
  Receipt,
  ReportSheet,
} from '../src/apps-script/server/messages.ts';
import type { Language } from '../src/i18n/language.ts';
import type { LeftOut } from './parse/worker-messages.ts';

export const views = ['today', 'import', 'functions'] as const;

export type View = (typeof views)[number];

export type Question = Extract<ImportReply, { status: 'asks' }>;

/** How far the import of one report has come. */
export type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'sending'; readonly part: number; readonly of: number }
  | { readonly at: 'asking'; readonly question: Question }
  | { readonly at: 'imported'; readonly receipt: Receipt }
  /** A zip that was unpacked: each of its files has its own card. */
  | { readonly at: 'unpacked'; readonly files: number; readonly leftOut: readonly LeftOut[] }
  | { readonly at: 'undone'; readonly message: string }
  | { readonly at: 'refused'; readonly code: string; readonly message: string; readonly causes: readonly Cause[] }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'cancelled'; readonly part: number; readonly of: number };

export interface ImportItem {
  readonly id: number;
  readonly name: string;
  /** The id of the first table of the same file. */
  readonly file: number;
  /** The same number for all imports that were added before the queue was empty again. */
  readonly batch: number;
  readonly stage: Stage;
}

/** How far undoing an import has come; `id` is the import on the list. */
export type Undoing =
  | { readonly id: number; readonly at: 'asking' }
  | { readonly id: number; readonly at: 'sending' }
  | { readonly id: number; readonly at: 'failed'; readonly message: string };

/** How far inserting a formula into the selected cell has come. */
export type InsertStage =
  | { readonly at: 'incomplete' }
  | { readonly at: 'sending' }
  | { readonly at: 'in-the-way'; readonly cells: number; readonly a1: string }
  | { readonly at: 'inserted'; readonly sheet: string; readonly a1: string; readonly warning: string }
  | { readonly at: 'failed'; readonly message: string };

export interface AppState {
  readonly language: Language;
  readonly view: View;
  readonly daybook: Daybook | undefined;
  readonly busy: boolean;
  /** True while Today is made anew after imports; the list before it stays. */
  readonly updating: boolean;
  /** What a change of the workbook's language would break, or what it did; `undefined` if none is asked for. */
  readonly newLanguage: LanguageReply | undefined;
  /** The sentence for the last call that failed; `''` if none did. */
  readonly failure: string;
  readonly imports: readonly ImportItem[];
  /** Sheets that look like reports; `undefined` until they are asked for. */
  readonly sheets: readonly ReportSheet[] | undefined;
  readonly undoing: Undoing | undefined;
  /** The task being saved, the task whose reason is asked for, and what is wrong with the reason. */
  readonly savingTask: string;
  readonly reasonFor: { readonly task: string; readonly error: boolean } | undefined;
  /** The search text in the list of functions. */
  readonly query: string;
  /** Function → what was typed for its arguments. */
  readonly drafts: Readonly<Record<string, readonly string[]>>;
  readonly insertion: { readonly name: string; readonly stage: InsertStage } | undefined;
}

/** The state before the first answer of the server. */
export function initialState(language: Language): AppState {
  return {
    language,
    view: 'today',
    daybook: undefined,
    busy: true,
    updating: false,
    newLanguage: undefined,
    failure: '',
    imports: [],
    sheets: undefined,
    undoing: undefined,
    savingTask: '',
    reasonFor: undefined,
    query: '',
    drafts: {},
    insertion: undefined,
  };
}

/** The state with one import at a new stage; unchanged if that import was removed. */
export function withStage(state: AppState, id: number, stage: Stage): AppState {
  return { ...state, imports: state.imports.map((item) => (item.id === id ? { ...item, stage } : item)) };
}

/** Waiting and reading stop at once; a large file stops before its next part is sent. */
export function canBeCancelled(stage: Stage): boolean {
  return stage.at === 'waiting' || stage.at === 'reading' || (stage.at === 'sending' && stage.part < stage.of);
}

/** Whether this person is new here: nothing was imported, and no task has data. */
export function isFirstRun({ daybook, imports }: AppState): boolean {
  if (!daybook || imports.some(({ stage }) => stage.at === 'imported')) return false;
  if (daybook.todayList !== null && daybook.todayList.reaches.length > 0) return false;
  return daybook.tasks.every(({ status }) => ['NO DATA', 'N/A', 'TODO'].includes(status));
}
