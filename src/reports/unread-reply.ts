/** What is answered where a report cannot be read yet: what it does not say, or why it is refused. */
import type { Language } from '../i18n/language.ts';
import { reportText } from '../i18n/report-text.ts';
import { type ColumnsQuestion, columnsQuestion } from './columns-question.ts';
import type { Problem } from './problem.ts';
import type { Asks, Missing } from './read-report.ts';
import { problemText, refusalText } from './receipt.ts';
import type { Refused } from './refusal.ts';

/** A problem of one cell or row with its sentence. */
export interface ReceiptProblem {
  /** 1-based row of the file or sheet. */
  readonly row: number;
  /** Header as it was read; `''` where the whole row is meant. */
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

export type UnreadReply =
  | {
      readonly status: 'asks';
      readonly source: string;
      readonly kind: string;
      readonly kindTitle: string;
      /** The sheet that keeps such reports. */
      readonly sheet: string;
      readonly missing: readonly (Missing | 'undo')[];
      readonly message: string;
      readonly columns?: ColumnsQuestion | undefined;
      readonly suggested: Asks['suggested'];
    }
  | {
      readonly status: 'refused';
      readonly source: string;
      readonly code: string;
      readonly message: string;
      readonly problems: readonly ReceiptProblem[];
    };

/** The reply for a file or sheet of the name `source`. */
export function unreadReply(unread: Asks | Refused, source: string, language: Language): UnreadReply {
  if (unread.status === 'asks') return asks(unread, source, language);
  const problems = receiptProblems(unread.problems, language);
  return { status: 'refused', source, code: unread.code, message: refusalText(unread, language), problems };
}

export function receiptProblems(problems: readonly Problem[], language: Language): ReceiptProblem[] {
  return problems.map((problem) => ({
    row: problem.row,
    column: problem.column,
    text: problem.text,
    code: problem.code,
    message: problemText(problem, language),
  }));
}

function asks(unread: Asks, source: string, language: Language): UnreadReply {
  const { kind, missing, suggested } = unread;
  const columns = unread.columns && columnsQuestion(unread.columns, language);
  const kindTitle = reportText(language, kind.title);
  const message = asksText(missing, kindTitle, language);
  const about = { source, kind: kind.id, kindTitle, sheet: kind.sheet };
  return { status: 'asks', ...about, missing, message, suggested, ...(columns && { columns }) };
}

/** All that is asked of a report, as sentences. */
function asksText(missing: readonly Missing[], report: string, language: Language): string {
  const rest = missing.filter((one) => one !== 'columns');
  const one = rest[0] === 'window' ? 'import.asksWindow' : 'import.asksMarketplace';
  const keys = [
    ...(rest.length < missing.length ? (['import.asksColumns'] as const) : []),
    ...(rest.length > 0 ? ([rest.length === 2 ? 'import.asksBoth' : one] as const) : []),
  ];
  return keys.map((key) => reportText(language, key, { report })).join(language === 'en' ? ' ' : '');
}
