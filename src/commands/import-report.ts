/** Imports one table: recognises it, reads it, merges it into its sheet by key, refreshes, and writes the receipt. */
import { cutLines } from '../delimited/cut-lines.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { type MergePlan, planMerge } from '../reports/merge.ts';
import { type ReadRequest, type ReportRead, readReport } from '../reports/read-report.ts';
import { rowKey } from '../reports/row-key.ts';
import { unreadReply } from '../reports/unread-reply.ts';
import { dataSheet, OWN_SHEETS } from '../sheets/catalog.ts';
import type { Cell } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { RowsMoved } from '../workbook/workbook.ts';
import { finishEntry, startEntry } from './import-log.ts';
import { asksNoUndo, ownSheetReply, receiptOf, type Written } from './import-reply.ts';
import { openOrCreateSheet } from './open-sheet.ts';
import { refreshSheets } from './refresh.ts';
import { Refused } from './refused.ts';
import type { Answers, FilePart, ImportReply } from './replies.ts';
import { rememberColumns, taughtColumns } from './taught-columns.ts';
import { trackedIn } from './tracked-in.ts';
import { MOST_UNDO_ROWS, recordUndo, type UndoWhat } from './undo-records.ts';

export interface ImportSource {
  /** Name of the file or of the sheet. */
  readonly name: string;
  readonly table: readonly (readonly Cell[])[];
  readonly how: 'upload' | 'paste';
  readonly answers: Answers;
  readonly part?: FilePart | undefined;
  /** The table was cut out of text. */
  readonly delimited?: boolean | undefined;
  /** 1-based row of the sheet of each row of the table, where lines were cut. */
  readonly rowNumbers?: readonly number[] | undefined;
}

/** The seller may be sorting or typing while we write: so often we begin anew. */
const MOST_TRIES = 3;

/** Imports a table; nothing is written unless the report could be read. */
export function importReport(workbook: Workbook, source: ImportSource, language: Language): ImportReply {
  const facts = workbook.facts();
  const known = { taught: taughtColumns(workbook), tracked: () => trackedIn(workbook) };
  const reading = readReport(source.table, { ...readRequest(source, facts.today), ...known });
  if (reading.status !== 'read') return unreadReply(reading, source.name, language);
  const rows = source.part?.fileRows ?? reading.rows.length;
  if (rows > MOST_UNDO_ROWS && !source.answers.withoutUndo && (source.part?.index ?? 0) === 0)
    return asksNoUndo(reading.kind, rows, source.name, language);
  return workbook.exclusively(() => {
    const about = aboutImport(source, reading, facts.now, language);
    const { entry, written } = unlessMoved(() => mergeInto(workbook, reading, about));
    unlessMoved(() => rememberColumns(workbook, reading.taught, facts.now));
    refreshSheets(workbook, language);
    const receipt = receiptOf(reading, written, source.name, language);
    const { index, of } = source.part ?? { index: 0, of: 1 };
    finishEntry(workbook, entry, receipt, { isFirst: index === 0, isLast: index === of - 1 });
    return { status: 'imported', receipt };
  });
}

/** Imports the sheet that is open, or the one an earlier question was about; one of ours is no report. */
export function importOpenSheet(workbook: Workbook, answers: Answers, language: Language): ImportReply {
  const pasted = workbook.pastedSheet(answers.sheet);
  if (pasted === undefined) throw new Refused('import.sheetGone', { sheet: answers.sheet ?? '' });
  const { id, name } = pasted;
  if (OWN_SHEETS.some((spec) => workbook.find(spec)?.id === id)) return ownSheetReply(name, language);
  const table = workbook.readPasted(pasted);
  const lines = cutLines(table);
  return importReport(workbook, { name, table, how: 'paste', answers, ...lines, delimited: !!lines }, language);
}

function readRequest({ name, how, answers, part, delimited, rowNumbers }: ImportSource, today: Day): ReadRequest {
  return {
    fileName: name,
    how,
    today,
    delimited,
    rowNumbers,
    marketplace: answers.marketplace,
    from: dayOrNothing(answers.from),
    to: dayOrNothing(answers.to),
    asOf: dayOrNothing(answers.asOf),
    columns: answers.columns,
    ...part,
  };
}

function dayOrNothing(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : dayFromIso(iso);
}

interface Done {
  /** Number of the import in the log. */
  readonly entry: number;
  readonly written: Written;
}

function unlessMoved<T>(write: () => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof RowsMoved) || tries === MOST_TRIES) throw error;
    }
  }
}

/** What the log knows of an import before it is done. */
function aboutImport({ name, how }: ImportSource, { kind, from, to }: ReportRead, at: string, language: Language): Row {
  return { at, file: name, how, report: text(language, kind.title), from, to };
}

function mergeInto(workbook: Workbook, reading: ReportRead, about: Row): Done {
  const sheet = dataSheet(reading.kind.sheet);
  const { own, read } = openOrCreateSheet(workbook, sheet);
  const plan = planMerge(read.rows, reading.rows, reading.kind);
  const entry = startEntry(workbook, { ...about, sheet: own.name });
  const recorded = recordUndo(workbook, entry, sheet, read.rows, plan);
  const stamped = (row: Row): Row => ({ ...row, importedAt: about.at! });
  const columns = writtenColumns(own);
  const updates = plan.updates.map(({ index, row }) => ({ sheetRow: index + 2, row: stamped(row) }));
  workbook.update(own, read, updates, columns);
  workbook.append(own, read, plan.appends.map(stamped), columns);
  const written = {
    ...countRows(reading, plan, recorded.before),
    sheet: own.name,
    undo: recorded.canUndo ? entry.entry : undefined,
    notes: recorded.tooMuch ? (['import.noUndo'] as const) : [],
  };
  return { entry: entry.entry, written };
}

/** What became of the rows; what this import did before it was cut off counts as done by it. */
function countRows(
  { rows, kind }: ReportRead,
  { updates, appends, unchanged, stale }: MergePlan,
  before: ReadonlyMap<string, UndoWhat>,
): Pick<Written, 'added' | 'updated' | 'unchanged' | 'stale'> {
  const counts = { added: appends.length, updated: updates.length, unchanged, stale };
  if (before.size === 0) return counts;
  const now = new Map<string, 'added' | 'updated'>([
    ...updates.map(({ row }) => [rowKey(kind, row), 'updated'] as const),
    ...appends.map((row) => [rowKey(kind, row), 'added'] as const),
  ]);
  for (const row of rows) {
    const was = before.get(rowKey(kind, row));
    if (was === undefined) continue;
    counts[now.get(rowKey(kind, row)) ?? 'unchanged'] -= 1;
    counts[was === 'added' ? 'added' : 'updated'] += 1;
  }
  return counts;
}

/** What an import writes: the report's own columns and when. */
function writtenColumns(own: OwnSheet): string[] {
  const columns = own.spec.columns.filter((column) => column.origin === 'report' || column.id === 'importedAt');
  return columns.map((column) => column.id);
}
