/** The reply to an import, in the seller's language. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportKind } from '../reports/kind.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { causesOf, noteText } from '../reports/receipt/receipt.ts';
import { columnsQuestion } from '../reports/recognise/columns-question.ts';
import { receiptProblems } from '../reports/recognise/unread-reply.ts';
import type { ImportReply, Receipt } from './replies.ts';

/** What happened to the rows in the sheet. */
export interface Written {
  readonly sheet: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Number of rows left out because the sheet has a newer snapshot. */
  readonly stale: number;
  /** Number of the import for undo. */
  readonly undo: number | undefined;
  /** Notes in addition to those of the report. */
  readonly notes: readonly string[];
  /** Headers whose columns the sheet does not have. */
  readonly notStored: readonly string[];
}

/** The receipt of an import. */
export function receiptOf(reading: ReportRead, written: Written, file: string, language: Language): Receipt {
  const { counts, kind } = reading;
  const columns = columnsQuestion(reading.assignable, language);
  const stale = written.stale > 0 ? [text(language, 'import.stale', { count: written.stale })] : [];
  return {
    file,
    kind: kind.id,
    kindTitle: text(language, kind.title),
    language: reading.language,
    marketplace: reading.marketplace,
    from: reading.from,
    to: reading.to,
    ...counts,
    rowsAdded: written.added,
    rowsUpdated: written.updated,
    rowsUnchanged: written.unchanged,
    sheet: written.sheet,
    problems: receiptProblems(reading.problems, language),
    causes: causesOf(reading.problems, language),
    notes: [...reading.notes.map((note) => noteText(note, language)), ...stale, ...written.notes],
    ...(written.undo === undefined ? {} : { undo: written.undo }),
    headersMissing: reading.headersMissing,
    headersIgnored: [...reading.headersIgnored, ...written.notStored],
    ...(columns ? { columns } : {}),
    summary: text(language, 'import.summary', {
      kept: counts.rowsKept,
      added: written.added,
      updated: written.updated,
      sheet: written.sheet,
    }),
  };
}

/** The question before an import of more rows than undo can store. */
export function asksNoUndo(kind: ReportKind, rows: number, source: string, language: Language): ImportReply {
  const message = text(language, 'import.asksNoUndo', { rows });
  const kindTitle = text(language, kind.title);
  const about = { source, kind: kind.id, kindTitle, sheet: kind.sheet };
  return { status: 'asks', ...about, missing: ['undo'], message, suggested: {} };
}

/** The reply for one of the add-on's own sheets, which is no report. */
export function ownSheetReply(source: string, language: Language): ImportReply {
  const message = text(language, 'import.ownSheet', { sheet: source });
  return { status: 'refused', source, code: 'own-sheet', message, problems: [], causes: [] };
}
