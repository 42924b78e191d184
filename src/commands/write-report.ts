/** Writes a report into its sheet: overwritten cells are recorded first, old and summed rows are deleted last. */
import type { Language } from '../i18n/language.ts';
import type { ReportKind } from '../reports/kind.ts';
import type { MergePlan } from '../reports/merge/merge.ts';
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { asImported } from '../sheets/as-imported.ts';
import { AS_IMPORTED, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { isOld } from '../sheets/retention.ts';
import { withAnswers } from '../sheets/worked-out.ts';
import type { Cell, Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { type EmptyImport, noteEmpty } from './empty-imports.ts';
import { planFilling } from './fill-products.ts';
import type { Written } from './import-reply.ts';
import { keepValues } from './kept-values.ts';
import { freshSums, sumRows } from './plan-week-sums.ts';
import { type Extent, planWriting, type WritingPlan } from './plan-writing.ts';
import { removeRowsThat } from './remove-old-rows.ts';
import { sheetRowAt } from './sheet-rows.ts';
import { showReportAmounts } from './show-amounts.ts';
import { recordUndo } from './undo-records.ts';
import { isSummedDay, knownWeeks, markWeeks } from './week-sums-journal.ts';
import { columnsOfValues } from './write-answers.ts';
import { addToDigest, keepFigures, writeDigest } from './write-digest.ts';
import { writeHistory } from './write-history.ts';
import { writtenReply } from './written-reply.ts';

interface Done {
  /** Number of the import in the log. */
  readonly entry: number;
  readonly written: Written;
  /** True if the new rows have their answers, and no other row changed. */
  readonly isAnswered: boolean;
}

/** Rows with the same key are updated, others added; `about` is the import's log row. */
export function writeReport(
  workbook: Workbook,
  reading: ReportRead,
  about: Row,
  extent: Extent,
  language: Language,
): Done {
  const plan = planWriting(workbook, reading, about, extent, language);
  const { sheet, opened, merge, removed, sums, entry } = plan;
  const { marks } = plan.standing;
  const isEmpty = reading.rows.length === 0;
  const changes = {
    plan: merge,
    marks,
    isEmpty,
    removed,
    summed: sums.weeks.flatMap(({ days }) => days),
    sums: sumRows(sums.weeks),
  };
  const filling = planFilling(workbook, plan, reading, dayFromIso(String(about.at).slice(0, 10))!, language);
  const recorded = recordUndo(workbook, entry, sheet, opened.read.rows, changes, filling?.undo ?? []);
  if (isEmpty) noteEmpty(workbook, sheet.id, emptyImport(reading, about, entry.entry));
  keepValues(workbook, sheet, plan.replaced, { import: entry.entry, at: about.at! });
  const rows = writeRows(workbook, plan, reading.kind, about.at!);
  const { kept, left } = takeOut(workbook, plan, rows);
  digestImport(workbook, plan, left, extent);
  const imported = { day: String(about.at).slice(0, 10), file: reading.rows, table: left };
  writeHistory(workbook, sheet.id, imported, entry.entry);
  showReportAmounts(workbook, opened.own, left, opened.read.unread);
  const outcome = { changes, recorded, kept, isPart: extent.parts > 1 };
  const written = writtenReply(workbook, reading, plan, outcome, language);
  const filled = filling ? filling.write(recorded.beside) : [];
  const isAnswered = opened.read.unread > 0;
  return { entry: entry.entry, written: { ...written, notes: [...written.notes, ...filled] }, isAnswered };
}

/**
 * Adds rows before any are deleted: after an interruption a day may exist beside its week's sum, and then the day counts.
 * Returns the rows of the sheet.
 */
function writeRows(workbook: Workbook, plan: WritingPlan, kind: ReportKind, at: Cell): Row[] {
  const { sheet, opened, rules, standing, merge, sums, entry } = plan;
  const { own, read } = opened;
  const { markOf } = asImported(sheet);
  const stamped = (row: Row, before?: Cell): Row => ({ ...row, asImported: markOf(row, before), importedAt: at });
  const columns = writtenColumns(own);
  const changed = merge.updates.map(({ index, row }) => ({ index, row: stamped(row, read.rows[index]!.asImported) }));
  const updates = [...standing.marks, ...plan.unmarked, ...changed];
  workbook.update(
    own,
    read,
    updates.map(({ index, row }) => ({ sheetRow: index + 2, row })),
    columns,
  );
  const values = columnsOfValues(workbook, sheet, opened, merge.appends.length, rules);
  const answered = (row: Row): Row => withAnswers(row, values, rules.thresholdOf);
  const written = [...columns, ...values.map(({ id }) => id)];
  const appends = merge.appends.map((row) => stamped(row));
  workbook.append(own, read, appends.map(answered), written);
  if (sums.weeks.length === 0) return rowsAfter(own, read.rows, updates, appends);
  const marked = { import: entry.entry };
  markWeeks(workbook, sheet.id, sums.weeks, { ...marked, state: 'Started' });
  const fresh = freshSums(read.rows, sums.weeks, kind);
  workbook.append(
    own,
    workbook.read(own),
    fresh.map((row) => answered({ ...row, asImported: markOf(row) })),
    written,
  );
  markWeeks(workbook, sheet.id, sums.weeks, { ...marked, state: 'Summed' });
  return rowsAfter(own, read.rows, updates, [...appends, ...fresh]);
}

/** The present values of the written columns. */
function rowsAfter(own: OwnSheet, before: readonly Row[], updates: MergePlan['updates'], added: readonly Row[]): Row[] {
  const columns = writtenColumns(own).filter((id) => own.positions.has(id));
  const cells = (row: Row): Row => Object.fromEntries(columns.flatMap((id) => (id in row ? [[id, row[id]!]] : [])));
  const rows = [...before];
  for (const { index, row } of updates) rows[index] = { ...rows[index], ...cells(row) };
  return [...rows, ...added.map(cells)];
}

interface TakenOut {
  /** Sheet rows that are old and remain. */
  readonly kept: readonly number[];
  /** The remaining rows. */
  readonly left: readonly Row[];
}

/** Deletes rows after their figures are stored in the digest, except those that this report has again. */
function takeOut(
  workbook: Workbook,
  { sheet, opened, old, superseded, sums, entry }: WritingPlan,
  rows: readonly Row[],
): TakenOut {
  const some = (old?.sheetRows.length ?? 0) + superseded.indexes.length + sums.weeks.length + sums.left.length;
  if (some === 0) return { kept: [], left: rows };
  const known = knownWeeks(workbook, sheet.id);
  // A person may have written into rows left by an interrupted import.
  const touched = new Set([...(old ? old.touched : []), ...workbook.touchedRows(opened.own, opened.read, sums.left)]);
  const isTooOld = (row: Row) => old !== undefined && isOld(row, sheet, old.retention);
  const isGone = (row: Row) => isTooOld(row) || superseded.isOne(row) || isSummedDay(known, row);
  const gone = new Set(rows.filter((row, index) => isGone(row) && !touched.has(sheetRowAt(index))));
  const lost = [...gone].filter((row) => !superseded.isOne(row));
  keepFigures(workbook, sheet.id, rows, lost, entry.entry);
  const kept = removeRowsThat(workbook, sheet, touched, isGone);
  return { kept: old ? kept : [], left: rows.filter((row) => !gone.has(row)) };
}

/** Digests a file in parts when all are there, and the whole sheet after an interrupted import. */
function digestImport(
  workbook: Workbook,
  { sheet, opened, wasDue }: WritingPlan,
  left: readonly Row[],
  { parts, isLast }: Extent,
): void {
  if (!isLast) return;
  const before = opened.read.rows;
  if (opened.read.unread > 0) {
    addToDigest(workbook, sheet.id, left.slice(before.length));
    return;
  }
  const [was, is] = [new Set(before), new Set(left)];
  const changed = [...before.filter((row) => !is.has(row)), ...left.filter((row) => !was.has(row))];
  writeDigest(workbook, sheet.id, left, wasDue || parts > 1 ? 'all' : changed);
}

function emptyImport({ marketplace, from, to }: ReportRead, { at }: Row, entry: number): EmptyImport {
  return { marketplace, from, to, importedAt: String(at), import: entry };
}

/** Columns that an import writes: the report's, whether a row is listed, the mark of its cells, and the time. */
function writtenColumns(own: OwnSheet): string[] {
  const besides = [NOT_LISTED_SINCE, AS_IMPORTED.id, IMPORTED_AT.id];
  return own.spec.columns.filter(({ id, origin }) => origin === 'report' || besides.includes(id)).map(({ id }) => id);
}
