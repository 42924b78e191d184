/** Writes a report that was read into its sheet: what it overwrites is noted first, what is too old goes after. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { type MergePlan, planMerge } from '../reports/merge.ts';
import type { ReportRead } from '../reports/read-report.ts';
import { keyOf, rowKey } from '../reports/row-key.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { retentionOf } from '../sheets/retention.ts';
import { withAnswers } from '../sheets/with-answers.ts';
import type { Row } from '../values/row.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { startEntry } from './import-log.ts';
import type { Written } from './import-reply.ts';
import { openOrCreateSheet } from './open-sheet.ts';
import { makeDue } from './refresh.ts';
import { oldRows, oldRowsNotes, removeOldRows } from './remove-old-rows.ts';
import { type OpenRules, openRules } from './rule-book.ts';
import { recordUndo, type UndoWhat } from './undo-records.ts';
import { columnsOfValues } from './write-answers.ts';

export interface Done {
  /** Number of the import in the log. */
  readonly entry: number;
  readonly written: Written;
}

/** Rows of the same key are updated, new ones added; `about` is what the log says of the import. */
export function writeReport(workbook: Workbook, reading: ReportRead, about: Row, language: Language): Done {
  const sheet = dataSheet(reading.kind.sheet);
  const opened = openOrCreateSheet(workbook, sheet);
  const { own, read } = opened;
  const rules = openRules(workbook, language);
  const retention = retentionOf(sheet, monthsIn(rules), String(about.at).slice(0, 10));
  const old = oldRows(workbook, opened, sheet, retention);
  const plan = planMerge(read.rows, reading.rows, reading.kind);
  const updated = new Set(plan.updates.map(({ index }) => index));
  const untouched = old ? old.sheetRows.filter((row) => !old.touched.has(row)).map((row) => row - 2) : [];
  const removed = untouched.filter((index) => !updated.has(index));
  const entry = startEntry(workbook, { ...about, sheet: own.name });
  makeDue(workbook, sheet.id);
  const recorded = recordUndo(workbook, entry, sheet, read.rows, plan, removed);
  const stamped = (row: Row): Row => ({ ...row, importedAt: about.at! });
  const columns = writtenColumns(own);
  const updates = plan.updates.map(({ index, row }) => ({ sheetRow: index + 2, row: stamped(row) }));
  workbook.update(own, read, updates, columns);
  const values = columnsOfValues(workbook, sheet, opened, plan.appends.length, rules);
  const answered = (row: Row): Row => withAnswers(stamped(row), values, rules.thresholdOf);
  workbook.append(own, read, plan.appends.map(answered), [...columns, ...values.map(({ id }) => id)]);
  const gone = new Set(removed.map((index) => keyOf(sheet.key, read.rows[index]!)));
  for (const [key, what] of recorded.before) if (what === 'removed') gone.add(key);
  const kept = old && old.sheetRows.length > 0 ? removeOldRows(workbook, sheet, old) : [];
  const said = old ? oldRowsNotes(old, gone.size, kept, language) : [];
  const written = {
    ...countRows(reading, plan, recorded.before),
    sheet: own.name,
    undo: recorded.canUndo ? entry.entry : undefined,
    notes: recorded.tooMuch ? [...said, text(language, 'import.noUndo')] : said,
  };
  return { entry: entry.entry, written };
}

/** Months of a setting that stands in Rules and is ticked. */
function monthsIn({ thresholds, off }: OpenRules): (rule: string) => number | undefined {
  return (rule) => (thresholds.has(rule) && !off.has(rule) ? Number(thresholds.get(rule)) || 0 : undefined);
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
