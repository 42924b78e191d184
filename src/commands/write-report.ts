/** Writes a report that was read into its sheet: what it overwrites is noted first, what is too old or summed goes last. */
import type { Language } from '../i18n/language.ts';
import type { ReportKind } from '../reports/kind.ts';
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { asImported } from '../sheets/as-imported.ts';
import { AS_IMPORTED, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { isOld } from '../sheets/retention.ts';
import { withAnswers } from '../sheets/worked-out.ts';
import type { Cell } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { type EmptyImport, noteEmpty } from './empty-imports.ts';
import { planFilling } from './fill-products.ts';
import type { Written } from './import-reply.ts';
import { keepValues } from './kept-values.ts';
import { freshSums, sumRows } from './plan-week-sums.ts';
import { type Extent, planWriting, type WritingPlan } from './plan-writing.ts';
import { removeRowsThat } from './remove-old-rows.ts';
import { recordUndo } from './undo-records.ts';
import { isSummedDay, knownWeeks, markWeeks } from './week-sums-journal.ts';
import { columnsOfValues } from './write-answers.ts';
import { writtenReply } from './written-reply.ts';

interface Done {
  /** Number of the import in the log. */
  readonly entry: number;
  readonly written: Written;
}

/** Rows of the same key are updated, new ones added; `about` is what the log says of the import. */
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
  writeRows(workbook, plan, reading.kind, about.at!);
  const kept = takeOut(workbook, plan);
  const told = { changes, recorded, kept, isPart: extent.parts > 1 };
  const written = writtenReply(workbook, reading, plan, told, language);
  const filled = filling ? filling.write(recorded.beside) : [];
  return { entry: entry.entry, written: { ...written, notes: [...written.notes, ...filled] } };
}

/** Adds what is new before anything is taken out: cut off, a day may stand beside its week, and then the day counts. */
function writeRows(workbook: Workbook, plan: WritingPlan, kind: ReportKind, at: Cell): void {
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
  workbook.append(
    own,
    read,
    merge.appends.map((row) => answered(stamped(row))),
    written,
  );
  if (sums.weeks.length === 0) return;
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
}

/** Sheet rows that are old and stay. */
function takeOut(workbook: Workbook, { sheet, opened, old, superseded, sums }: WritingPlan): readonly number[] {
  const some = (old?.sheetRows.length ?? 0) + superseded.indexes.length + sums.weeks.length + sums.left.length;
  if (some === 0) return [];
  const known = knownWeeks(workbook, sheet.id);
  // A person may have written in what was left since it was cut off.
  const touched = new Set([...(old ? old.touched : []), ...workbook.touchedRows(opened.own, opened.read, sums.left)]);
  const isTooOld = (row: Row) => old !== undefined && isOld(row, sheet, old.retention);
  const isGone = (row: Row) => isTooOld(row) || superseded.isOne(row) || isSummedDay(known, row);
  const kept = removeRowsThat(workbook, sheet, touched, isGone);
  return old ? kept : [];
}

function emptyImport({ marketplace, from, to }: ReportRead, { at }: Row, entry: number): EmptyImport {
  return { marketplace, from, to, importedAt: String(at), import: entry };
}

/** What an import writes: the report's own columns, whether a row is still listed, what was written, and when. */
function writtenColumns(own: OwnSheet): string[] {
  const besides = [NOT_LISTED_SINCE, AS_IMPORTED.id, IMPORTED_AT.id];
  return own.spec.columns.filter(({ id, origin }) => origin === 'report' || besides.includes(id)).map(({ id }) => id);
}
