/** Imports one table: recognises it, reads it, merges it into its sheet by key, refreshes, and writes the receipt. */
import type { Language } from '../i18n/language.ts';
import { planMerge } from '../reports/merge.ts';
import { type ReadRequest, type ReportRead, readReport } from '../reports/read-report.ts';
import { unreadReply } from '../reports/unread-reply.ts';
import { dataSheet, OWN_SHEETS } from '../sheets/catalog.ts';
import type { Cell } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { RowsMoved } from '../workbook/workbook.ts';
import { importedReply, ownSheetReply, type Written } from './import-reply.ts';
import { openOrCreateSheet } from './open-sheet.ts';
import { refreshSheets } from './refresh.ts';
import { Refused } from './refused.ts';
import type { Answers, FilePart, ImportReply } from './replies.ts';

export interface ImportSource {
  /** Name of the file or of the sheet. */
  readonly name: string;
  readonly table: readonly (readonly Cell[])[];
  readonly how: 'upload' | 'paste';
  readonly answers: Answers;
  readonly part?: FilePart | undefined;
}

/** The seller may be sorting or typing while we write: so often we begin anew. */
const MOST_TRIES = 3;

/** Imports a table; nothing is written unless the report could be read. */
export function importReport(workbook: Workbook, source: ImportSource, language: Language): ImportReply {
  const facts = workbook.facts();
  const reading = readReport(source.table, readRequest(source, facts.today));
  if (reading.status !== 'read') return unreadReply(reading, source.name, language);
  const written = workbook.exclusively(() => {
    const result = writeRows(workbook, reading, facts.now);
    refreshSheets(workbook, language);
    return result;
  });
  return importedReply(reading, written, source.name, language);
}

/** Imports the sheet that is open, or the one an earlier question was about; one of ours is no report. */
export function importOpenSheet(workbook: Workbook, answers: Answers, language: Language): ImportReply {
  const pasted = workbook.pastedSheet(answers.sheet);
  if (pasted === undefined) throw new Refused('import.sheetGone', { sheet: answers.sheet ?? '' });
  const { id, name } = pasted;
  if (OWN_SHEETS.some((spec) => workbook.find(spec)?.id === id)) return ownSheetReply(name, language);
  return importReport(workbook, { name, table: workbook.readPasted(pasted), how: 'paste', answers }, language);
}

function readRequest({ name, how, answers, part }: ImportSource, today: Day): ReadRequest {
  return {
    fileName: name,
    how,
    today,
    marketplace: answers.marketplace,
    from: dayOrNothing(answers.from),
    to: dayOrNothing(answers.to),
    asOf: dayOrNothing(answers.asOf),
    ...part,
  };
}

function dayOrNothing(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : dayFromIso(iso);
}

function writeRows(workbook: Workbook, reading: ReportRead, now: string): Written {
  for (let tries = 1; ; tries += 1) {
    try {
      return mergeInto(workbook, reading, now);
    } catch (error) {
      if (!(error instanceof RowsMoved) || tries === MOST_TRIES) throw error;
    }
  }
}

function mergeInto(workbook: Workbook, reading: ReportRead, now: string): Written {
  const { own, read } = openOrCreateSheet(workbook, dataSheet(reading.kind.sheet));
  const plan = planMerge(read.rows, reading.rows, reading.kind);
  const stamped = (row: Row): Row => ({ ...row, importedAt: now });
  const columns = writtenColumns(own);
  const updates = plan.updates.map(({ index, row }) => ({ sheetRow: index + 2, row: stamped(row) }));
  workbook.update(own, read, updates, columns);
  workbook.append(own, read, plan.appends.map(stamped), columns);
  return {
    sheet: own.name,
    added: plan.appends.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged,
    stale: plan.stale,
  };
}

/** What an import writes: the report's own columns and when. */
function writtenColumns(own: OwnSheet): string[] {
  const columns = own.spec.columns.filter((column) => column.origin === 'report' || column.id === 'importedAt');
  return columns.map((column) => column.id);
}
