/** Plans an import: which rows are updated, added, deleted and summed. */
import type { Language } from '../i18n/language.ts';
import { type MergePlan, planMerge } from '../reports/merge/merge.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { asImported } from '../sheets/as-imported.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { AS_IMPORTED, type DataSheet } from '../sheets/data-sheet.ts';
import { retentionOf } from '../sheets/retention.ts';
import type { Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isDigestDue, makeDue } from './due-sheets.ts';
import { type LogEntry, startEntry } from './import-log.ts';
import { blankColumns, type Replaced, replacedBy, typedCellsOf } from './kept-values.ts';
import { type OpenedSheet, openSheetFor } from './open-sheet.ts';
import { planSums, SUM_WEEKS, type WeekSums } from './plan-week-sums.ts';
import { type OldRows, oldRows } from './remove-old-rows.ts';
import { openToAdd } from './rows-below.ts';
import { type OpenRules, openRules } from './rule-book.ts';
import { type SupersededRows, supersededRows } from './superseded-rows.ts';
import { MOST_UNDO_ROWS } from './undo-records.ts';
import { type Standing, unlistedAfter } from './unlisted-rows.ts';
import { knownWeekOf, knownWeeks } from './week-sums-journal.ts';

/** The size of an import, and its part of a file. */
export interface Extent {
  /** Number of rows of the whole file. */
  readonly rows: number;
  readonly parts: number;
  readonly isLast: boolean;
}

/** The plan, and what it is based on. */
export interface WritingPlan {
  readonly sheet: DataSheet;
  readonly opened: OpenedSheet;
  readonly rules: OpenRules;
  readonly standing: Standing;
  readonly merge: MergePlan;
  readonly old: OldRows | undefined;
  /** Rows, by index, that are deleted because they are old, or because this report has their days in other columns. */
  readonly removed: readonly number[];
  readonly superseded: SupersededRows;
  readonly sums: WeekSums;
  /** Typed values that are replaced. */
  readonly replaced: readonly Replaced[];
  /** Columns without any value in the file. */
  readonly blank: ReadonlySet<string>;
  /** Unchanged rows, by index, that are not marked as imported yet. */
  readonly unmarked: MergePlan['updates'];
  /** Sheets with more rows are summed by week. */
  readonly limit: number | undefined;
  /** Number of rows left out because their week is summed. */
  readonly inSummedWeeks: number;
  readonly entry: LogEntry;
  /** True if its rows were written before, but not digested. */
  readonly wasDue: boolean;
}

/** Adds the import's row to the log; writes nothing else. */
export function planWriting(
  workbook: Workbook,
  reading: ReportRead,
  about: Row,
  extent: Extent,
  language: Language,
): WritingPlan {
  const { kind } = reading;
  const sheet = dataSheet(kind.sheet);
  const rules = openRules(workbook, language);
  const today = String(about.at).slice(0, 10);
  const retention = retentionOf(sheet, (rule) => settingIn(rules, rule), today);
  const known = knownWeeks(workbook, sheet.id);
  const adding = { reading, rules, retention, limit: settingIn(rules, SUM_WEEKS) || undefined };
  const end = extent.parts === 1 && known.size === 0 ? openToAdd(workbook, sheet, adding) : undefined;
  const found = end ?? openSheetFor(workbook, sheet, reading.rows);
  const standing = unlistedAfter(workbook, sheet, found, reading, extent.parts > 1);
  const { opened, rows } = standing;
  const old = oldRows(workbook, opened, sheet, retention);
  const incoming = rows.filter((row) => knownWeekOf(known, row) === undefined);
  const merge = planMerge(opened.read.rows, incoming, kind);
  const updated = new Set(merge.updates.map(({ index }) => index));
  const untouched = old ? old.sheetRows.filter((row) => !old.touched.has(row)).map((row) => row - 2) : [];
  // One part of a file does not contain the columns of the others.
  const superseded = supersededRows(workbook, opened, kind, extent.parts === 1 ? incoming : [], merge);
  // Nor does a part show which columns of the file are blank.
  const blank = extent.parts === 1 ? blankColumns(reading) : new Set<string>();
  const replaced = [
    ...replacedBy(sheet, opened.read.rows, merge, blank),
    ...typedCellsOf(sheet, opened.read.rows, superseded.indexes),
  ];
  const removed = [...new Set([...untouched.filter((index) => !updated.has(index)), ...superseded.indexes])];
  const entry = startEntry(workbook, { ...about, sheet: opened.own.name });
  const wasDue = isDigestDue(workbook, sheet.id);
  makeDue(workbook, sheet.id);
  const canUndo = extent.rows <= MOST_UNDO_ROWS;
  // Rows added by an earlier part of the same file cannot be recorded as deleted by a later one.
  const isWhole = extent.isLast && (extent.parts === 1 || !canUndo);
  const limit = isWhole ? adding.limit : undefined;
  const changed = merge.updates.length + standing.marks.length + merge.appends.length + removed.length;
  const room = canUndo ? MOST_UNDO_ROWS - changed : Number.POSITIVE_INFINITY;
  const asked = { today, known, entry: entry.entry, plan: merge, incoming: rows, removed, limit, room };
  const sums = planSums(workbook, opened, kind, asked);
  return {
    sheet,
    opened,
    rules,
    standing,
    merge,
    old,
    removed,
    superseded,
    sums,
    replaced,
    blank,
    unmarked: unmarkedRows(sheet, opened, merge),
    limit,
    inSummedWeeks: rows.length - incoming.length,
    entry,
    wasDue,
  };
}

/** Unchanged rows were typed over with the same value, or written by an earlier version. */
function unmarkedRows(sheet: DataSheet, { own, read }: OpenedSheet, { unchanged }: MergePlan): MergePlan['updates'] {
  if (!own.positions.has(AS_IMPORTED.id)) return [];
  const { markOf } = asImported(sheet);
  return unchanged.flatMap(({ index, row }) => {
    const before = read.rows[index]![AS_IMPORTED.id]!;
    const mark = markOf(row, before);
    return mark === before ? [] : [{ index, row: { [AS_IMPORTED.id]: mark } }];
  });
}

/** A number in a row of Rules that is ticked. */
function settingIn({ thresholds, off }: OpenRules, rule: string): number | undefined {
  return thresholds.has(rule) && !off.has(rule) ? Number(thresholds.get(rule)) || 0 : undefined;
}
