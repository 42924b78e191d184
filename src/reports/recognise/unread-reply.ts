/** The reply for a report that cannot be read yet: what is asked, or why it is refused. */
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/listed.ts';
import { reportText } from '../../i18n/report-text.ts';
import type { UnknownPlaces } from '../read/place-rows.ts';
import type { Asks, Missing } from '../read/read-report.ts';
import type { Cause } from '../receipt/causes.ts';
import type { Problem } from '../receipt/problem.ts';
import { causesOf, problemText, refusalText } from '../receipt/receipt.ts';
import type { Refused } from '../receipt/refusal.ts';
import { type ColumnsQuestion, columnsQuestion } from './columns-question.ts';

/** A problem of one cell or row with its sentence. */
export interface ReceiptProblem {
  /** 1-based row of the file or sheet. */
  readonly row: number;
  /** Header as in the report; `''` for the whole row. */
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

/** What is asked about a report, or why it is refused. */
export type UnreadReply =
  | {
      readonly status: 'asks';
      readonly source: string;
      readonly kind: string;
      readonly kindTitle: string;
      /** The sheet that stores such reports. */
      readonly sheet: string;
      readonly missing: readonly (Missing | 'undo')[];
      readonly message: string;
      readonly columns?: ColumnsQuestion | undefined;
      readonly places?: UnknownPlaces | undefined;
      /** The only date of its rows, if it is the reason to ask for the window. */
      readonly oneRow?: string | undefined;
      readonly suggested: Asks['suggested'];
    }
  | {
      readonly status: 'refused';
      readonly source: string;
      readonly code: string;
      readonly message: string;
      readonly problems: readonly ReceiptProblem[];
      readonly causes: readonly Cause[];
    };

/** The reply for a file or sheet named `source`. */
export function unreadReply(unread: Asks | Refused, source: string, language: Language): UnreadReply {
  if (unread.status === 'asks') return asks(unread, source, language);
  const problems = receiptProblems(unread.problems, language);
  const causes = causesOf(unread.problems, language);
  return { status: 'refused', source, code: unread.code, message: refusalText(unread, language), problems, causes };
}

/** Problems with their sentences. */
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
  const { kind, missing, suggested, places, oneRow } = unread;
  const columns = unread.columns && columnsQuestion(unread.columns, language);
  // The level of a unified report is unknown until its columns are.
  const isOpen = kind.level && missing.includes('columns');
  const kindTitle = reportText(language, isOpen ? 'report.kind.unified' : kind.title);
  const message = asksText(unread, kindTitle, language);
  const questions = { ...(columns && { columns }), ...(places && { places }), ...(oneRow && { oneRow }) };
  const about = { source, kind: kind.id, kindTitle, sheet: kind.sheet };
  return { status: 'asks', ...about, missing, message, suggested, ...questions };
}

/** `“EU” (12), “CZ” (3)` */
function placesText({ header, places }: UnknownPlaces, language: Language): string {
  const names = places.map(({ name, rows }) => reportText(language, 'import.placeRows', { name, rows }));
  return reportText(language, 'import.asksPlaces', { header, names: listed(names, language) });
}

/** All questions about a report, as sentences. */
function asksText({ kind, missing, suggested, places, oneRow }: Asks, report: string, language: Language): string {
  const rest = missing.filter((one) => one === 'marketplace' || (one === 'window' && !oneRow));
  const hasDays = kind.period === 'chosen' && suggested.from !== undefined;
  const window = hasDays ? 'import.asksPeriod' : 'import.asksWindow';
  const one = rest[0] === 'window' ? window : 'import.asksMarketplace';
  const columns = kind.level ? 'import.asksUnifiedColumns' : 'import.asksColumns';
  const sentences = [
    ...(missing.includes('columns') ? [reportText(language, columns, { report })] : []),
    ...(places ? [placesText(places, language)] : []),
    ...(rest.length > 0 ? [reportText(language, rest.length === 2 ? 'import.asksBoth' : one, { report })] : []),
    ...(oneRow ? [reportText(language, 'import.asksOneRow', { report, day: oneRow })] : []),
  ];
  return sentences.join(language === 'en' ? ' ' : '');
}
