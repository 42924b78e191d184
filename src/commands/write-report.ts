/** Writes a report that was read into its sheet: what it overwrites is noted first, what is too old or summed goes last. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportKind } from '../reports/kind.ts';
import { type MergePlan, planMerge } from '../reports/merge.ts';
import type { ReportRead } from '../reports/read-report.ts';
import { keyOf, rowKey } from '../reports/row-key.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { isOld, retentionOf } from '../sheets/retention.ts';
import { withAnswers } from '../sheets/with-answers.ts';
import type { Cell } from '../values/cell.ts';
import type { Row } from '../values/row.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { type Entry, startEntry } from './import-log.ts';
import type { Written } from './import-reply.ts';
import { type OpenedSheet, openOrCreateSheet } from './open-sheet.ts';
import { makeDue } from './refresh.ts';
import { type OldRows, oldRows, oldRowsNotes, removeRowsThat } from './remove-old-rows.ts';
import { type OpenRules, openRules } from './rule-book.ts';
import { freshSums, planSums, SUM_WEEKS, sumRows, sumsNotes, type WeekSums } from './sum-weeks.ts';
import { knownWeekOf, knownWeeks, markWeeks } from './summed-weeks.ts';
import { type Changes, MOST_UNDO_ROWS, type Recorded, recordUndo, type UndoWhat } from './undo-records.ts';
import { columnsOfValues } from './write-answers.ts';

export interface Done {
  /** Number of the import in the log. */
  readonly entry: number;
  readonly written: Written;
}

/** How much of an import this is. */
export interface Extent {
  /** Rows of the whole file. */
  readonly rows: number;
  readonly parts: number;
  readonly isLast: boolean;
}

/** What is going to be done to a sheet, and what it stands on. */
interface Plan {
  readonly sheet: DataSheet;
  readonly opened: OpenedSheet;
  readonly rules: OpenRules;
  readonly merge: MergePlan;
  readonly old: OldRows | undefined;
  /** Rows, by index, that are taken out because they are old. */
  readonly removed: readonly number[];
  readonly sums: WeekSums;
  /** More rows than this are summed by week. */
  readonly limit: number | undefined;
  /** Rows of days whose week is summed: they are left out. */
  readonly inSummedWeeks: number;
  readonly entry: Entry;
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
  const changes = { plan: merge, removed, summed: sums.weeks.flatMap(({ days }) => days), sums: sumRows(sums.weeks) };
  const recorded = recordUndo(workbook, entry, sheet, opened.read.rows, changes);
  writeRows(workbook, plan, reading.kind, about.at!);
  const kept = takeOut(workbook, plan);
  const written = {
    ...countRows(reading, merge, recorded.before),
    sheet: opened.own.name,
    undo: recorded.canUndo ? entry.entry : undefined,
    notes: notesOf(workbook, plan, changes, recorded, kept, language),
    notStored: notStored(reading, opened.own),
  };
  return { entry: entry.entry, written };
}

function planWriting(
  workbook: Workbook,
  { kind, rows }: ReportRead,
  about: Row,
  extent: Extent,
  language: Language,
): Plan {
  const sheet = dataSheet(kind.sheet);
  const opened = openOrCreateSheet(workbook, sheet);
  const rules = openRules(workbook, language);
  const today = String(about.at).slice(0, 10);
  const old = oldRows(
    workbook,
    opened,
    sheet,
    retentionOf(sheet, (rule) => settingIn(rules, rule), today),
  );
  const known = knownWeeks(workbook, sheet.id);
  const incoming = rows.filter((row) => knownWeekOf(known, row) === undefined);
  const merge = planMerge(opened.read.rows, incoming, kind);
  const updated = new Set(merge.updates.map(({ index }) => index));
  const untouched = old ? old.sheetRows.filter((row) => !old.touched.has(row)).map((row) => row - 2) : [];
  const removed = untouched.filter((index) => !updated.has(index));
  const entry = startEntry(workbook, { ...about, sheet: opened.own.name });
  makeDue(workbook, sheet.id);
  const canUndo = extent.rows <= MOST_UNDO_ROWS;
  // What an earlier part of the same file added cannot be written down as taken out by a later one.
  const isWhole = extent.isLast && (extent.parts === 1 || !canUndo);
  const limit = (isWhole && settingIn(rules, SUM_WEEKS)) || undefined;
  const changed = merge.updates.length + merge.appends.length + removed.length;
  const room = canUndo ? MOST_UNDO_ROWS - changed : Number.POSITIVE_INFINITY;
  const asked = { today, known, entry: entry.entry, plan: merge, incoming: rows, removed, limit, room };
  const sums = planSums(workbook, opened, kind, asked);
  return {
    sheet,
    opened,
    rules,
    merge,
    old,
    removed,
    sums,
    limit,
    inSummedWeeks: rows.length - incoming.length,
    entry,
  };
}

/** Adds what is new before anything is taken out: cut off, a day may stand beside its week, and then the day counts. */
function writeRows(workbook: Workbook, plan: Plan, kind: ReportKind, at: Cell): void {
  const { sheet, opened, rules, merge, sums, entry } = plan;
  const { own, read } = opened;
  const stamped = (row: Row): Row => ({ ...row, importedAt: at });
  const columns = writtenColumns(own);
  const updates = merge.updates.map(({ index, row }) => ({ sheetRow: index + 2, row: stamped(row) }));
  workbook.update(own, read, updates, columns);
  const values = columnsOfValues(workbook, sheet, opened, merge.appends.length, rules);
  const answered = (row: Row): Row => withAnswers(row, values, rules.thresholdOf);
  const written = [...columns, ...values.map(({ id }) => id)];
  workbook.append(own, read, merge.appends.map(stamped).map(answered), written);
  if (sums.weeks.length === 0) return;
  const marked = { import: entry.entry };
  markWeeks(workbook, sheet.id, sums.weeks, { ...marked, state: 'Started' });
  const fresh = freshSums(read.rows, sums.weeks, kind);
  workbook.append(own, workbook.read(own), fresh.map(answered), written);
  markWeeks(workbook, sheet.id, sums.weeks, { ...marked, state: 'Summed' });
}

/** Sheet rows that are old and stay. */
function takeOut(workbook: Workbook, { sheet, old, sums }: Plan): readonly number[] {
  if ((old?.sheetRows.length ?? 0) + sums.weeks.length + sums.left.length === 0) return [];
  const known = knownWeeks(workbook, sheet.id);
  const touched = new Set([...(old ? old.touched : []), ...sums.touched]);
  const isTooOld = (row: Row) => old !== undefined && isOld(row, sheet, old.retention);
  const isSummed = (row: Row) => knownWeekOf(known, row)?.state === 'Summed';
  const kept = removeRowsThat(workbook, sheet, touched, (row) => isTooOld(row) || isSummed(row));
  return old ? kept : [];
}

function notesOf(
  workbook: Workbook,
  { sheet, opened, old, sums, limit, inSummedWeeks, entry }: Plan,
  { removed, summed }: Changes,
  { before, tooMuch }: Recorded,
  kept: readonly number[],
  language: Language,
): string[] {
  const rowsThat = (what: UndoWhat, indexes: readonly number[]): number => {
    const keys = new Set(indexes.map((index) => keyOf(sheet.key, opened.read.rows[index]!)));
    for (const [key, was] of before) if (was === what) keys.add(key);
    return keys.size;
  };
  const weeks = [...knownWeeks(workbook, sheet.id).values()].filter((week) => week.import === entry.entry);
  return [
    ...(old ? oldRowsNotes(old, rowsThat('removed', removed), kept, language) : []),
    ...sumsNotes({ weeks, rows: rowsThat('summed', summed), limit }, sums.touched, language),
    ...(inSummedWeeks > 0 ? [text(language, 'import.inSummedWeeks', { count: inSummedWeeks })] : []),
    ...(tooMuch ? [text(language, 'import.noUndo')] : []),
  ];
}

/** Columns of the file for which the sheet has none, because others say them. */
function notStored({ derived }: ReportRead, { positions }: OwnSheet): string[] {
  return derived.filter(({ field }) => !positions.has(field.id)).map(({ header }) => header);
}

/** A number that stands in Rules and is ticked. */
function settingIn({ thresholds, off }: OpenRules, rule: string): number | undefined {
  return thresholds.has(rule) && !off.has(rule) ? Number(thresholds.get(rule)) || 0 : undefined;
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
