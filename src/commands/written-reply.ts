/** The part of a receipt about what an import wrote. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { MergePlan } from '../reports/merge/merge.ts';
import { newOverlap } from '../reports/merge/overlapping.ts';
import { keyOf, rowKey } from '../reports/merge/row-key.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import type { Row } from '../values/cell.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import type { Written } from './import-reply.ts';
import { keptBy, keptNotes } from './kept-values.ts';
import { sumsNotes } from './plan-week-sums.ts';
import type { WritingPlan } from './plan-writing.ts';
import { oldRowsNotes } from './remove-old-rows.ts';
import { supersededNotes } from './superseded-rows.ts';
import type { Changes, Recorded, UndoWhat } from './undo-records.ts';
import { notListedNotes } from './unlisted-rows.ts';
import { knownWeeks } from './week-sums-journal.ts';

/** `kept` are sheet rows that are old and remain. */
export function writtenReply(
  workbook: Workbook,
  reading: ReportRead,
  plan: WritingPlan,
  {
    changes,
    recorded,
    kept,
    isPart,
  }: { changes: Changes; recorded: Recorded; kept: readonly number[]; isPart: boolean },
  language: Language,
): Written {
  const { opened, merge, standing, sheet, entry, replaced, blank } = plan;
  const isAny = replaced.length > 0 || entry.goesOn;
  const typed = isAny ? keptBy(workbook, entry.entry, sheet, isPart ? standing.rows : undefined) : undefined;
  return {
    ...countRows(reading, merge, recorded.before),
    sheet: opened.own.name,
    undo: recorded.canUndo ? entry.entry : undefined,
    notes: [
      ...(typed ? keptNotes(sheet, typed, blank, language) : []),
      ...notListedNotes(standing, reading, sheet, language),
      ...notesOf(workbook, plan, changes, recorded, kept, language),
    ],
    notStored: notStored(reading, opened.own),
  };
}

function notesOf(
  workbook: Workbook,
  { sheet, opened, merge, old, superseded, sums, limit, inSummedWeeks, entry }: WritingPlan,
  { removed, summed }: Changes,
  { before, tooMuch }: Recorded,
  kept: readonly number[],
  language: Language,
): string[] {
  const rowsThat = (what: UndoWhat, indexes: readonly number[]): number => {
    const keys = new Set(indexes.map((index) => keyOf(sheet.key, opened.read.rows[index]!, sheet.namedBy)));
    for (const [key, was] of before) if (was === what) keys.add(key);
    return keys.size;
  };
  const weeks = [...knownWeeks(workbook, sheet.id).values()].filter((week) => week.import === entry.entry);
  return [
    ...(old ? oldRowsNotes(old, rowsThat('removed', removed) - superseded.indexes.length, kept, language) : []),
    ...supersededNotes(superseded.indexes.length, superseded, language),
    ...sumsNotes({ weeks, rows: rowsThat('summed', summed), limit }, sums.touched, language),
    ...(inSummedWeeks > 0 ? [text(language, 'import.inSummedWeeks', { count: inSummedWeeks })] : []),
    ...overlapNotes(opened.read.rows, merge.appends, sheet, language),
    ...(tooMuch ? [text(language, 'import.noUndo')] : []),
  ];
}

/** For rows with windows, one example of windows that now overlap. */
function overlapNotes(before: readonly Row[], added: readonly Row[], { key }: DataSheet, language: Language): string[] {
  const pair = key.includes('from') && key.includes('to') ? newOverlap(before, added) : undefined;
  if (pair === undefined) return [];
  const [{ marketplace, from, to }, other] = pair;
  return [text(language, 'import.windowsOverlap', { marketplace, from, to, otherFrom: other.from, otherTo: other.to })];
}

/** Columns of the file that the sheet lacks because they follow from others. */
function notStored({ derived }: ReportRead, { positions }: OwnSheet): string[] {
  return derived.filter(({ field }) => !positions.has(field.id)).map(({ header }) => header);
}

/** Counts the rows by result; what this import did before it was interrupted is included. */
function countRows(
  { rows, kind }: ReportRead,
  { updates, appends, unchanged, stale }: MergePlan,
  before: ReadonlyMap<string, UndoWhat>,
): Pick<Written, 'added' | 'updated' | 'unchanged' | 'stale'> {
  const counts = { added: appends.length, updated: updates.length, unchanged: unchanged.length, stale };
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
