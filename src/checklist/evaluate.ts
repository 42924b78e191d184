/**
 * Judges a task from the rows of its sheet: what the rules match in the newest figures, and whether those are recent
 * enough.
 */

import { keyOf, subjectIds } from '../reports/merge/row-key.ts';
import { stands } from '../reports/merge/standing.ts';
import { matches } from '../rules/matches.ts';
import type { BrokenRule } from '../rules/parse-rules.ts';
import { type ComparingRule, SEVERITIES } from '../rules/rule.ts';
import { type DataSheet, type DataSheetId, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import type { Freshness } from './freshness.ts';
import type { Task } from './task.ts';

/** A row with its computed columns filled, and its sheet row; a sum has none. */
export interface PlacedRow {
  readonly sheetRow?: number;
  /** The sheet that contains the row, if not the one whose rules judge it. */
  readonly sheet?: DataSheetId;
  readonly row: Row;
}

/** A rule of severity act or watch that matched a row. */
export interface Match extends PlacedRow {
  readonly rule: ComparingRule;
}

/** The result for a task. */
export interface Verdict {
  readonly status: 'PASS' | 'ACT' | 'NO DATA';
  readonly act: readonly Match[];
  readonly watch: readonly Match[];
  readonly undecided: number;
  /** Rules for these columns that cannot work. */
  readonly broken: readonly BrokenRule[];
  /** Newest figures by marketplace; empty if nothing was imported. */
  readonly freshness: readonly Freshness[];
}

/** What a task is judged from. */
export interface Judging {
  readonly sheet: DataSheet;
  readonly rows: readonly PlacedRow[];
  readonly rules: readonly ComparingRule[];
  readonly broken: readonly BrokenRule[];
  readonly today: Day;
  readonly maxAgeDays: number;
  /** Last days covered by reports of a marketplace, including reports without rows. */
  readonly reported?: readonly ReportedDay[];
}

/** ISO days. */
export interface ReportedDay {
  readonly marketplace: string;
  readonly lastDay: string;
  readonly importedOn: string;
}

/**
 * Missing or old figures give NO DATA, never PASS; old figures of one marketplace and rules that cannot work prevent PASS
 * for all.
 */
export function evaluate(
  task: Task,
  { sheet, rows: all, rules, broken: allBroken, today, maxAgeDays, reported = [] }: Judging,
): Verdict {
  const rows = task.field === undefined ? all : all.filter(({ row }) => typeof row[task.field!] === 'number');
  const imported = latest(
    daysIn(rows, IMPORTED_AT.id),
    reported.map(({ marketplace, importedOn }) => [marketplace, importedOn]),
  );
  const newest = task.eventDays
    ? imported
    : latest(
        daysIn(rows, sheet.lastDay),
        reported.map(({ marketplace, lastDay }) => [marketplace, lastDay]),
      );
  const isRecent = (row: Row) => {
    if (!task.eventDays) return row[sheet.lastDay] === newest.get(String(row.marketplace));
    return today - (dayFromIso(cellText(row[sheet.lastDay])) ?? Number.NEGATIVE_INFINITY) < task.eventDays;
  };
  const freshness = [...newest].map(([marketplace, lastDay]): Freshness => {
    const ageDays = today - dayFromIso(lastDay)!;
    return { marketplace, lastDay, ageDays, fresh: ageDays <= maxAgeDays };
  });
  const stale = new Set(freshness.filter((entry) => !entry.fresh).map((entry) => entry.marketplace));
  const judged = rows.filter(({ row }) => stands(row) && isRecent(row) && !stale.has(String(row.marketplace)));
  const { found, undecided } = decide(
    judged,
    rules.filter((rule) => rule.sheet === sheet.id && (task.field ?? rule.field) === rule.field),
    sheet,
    task.undecided,
  );
  const act = found.filter((match) => match.rule.severity === 'act');
  const watch = found.filter((match) => match.rule.severity === 'watch');
  const broken = allBroken.filter((one) => wouldJudge(one, task, sheet));
  const incomplete = freshness.length === 0 || stale.size > 0 || broken.length > 0;
  const status = act.length > 0 ? 'ACT' : incomplete ? 'NO DATA' : 'PASS';
  return { status, act, watch, undecided, broken, freshness };
}

function wouldJudge({ id, sheet, field, compares }: BrokenRule, task: Task, judging: DataSheet): boolean {
  if (sheet !== judging.id) return false;
  if (compares) return task.field === undefined || field === undefined || field === task.field;
  return judging.computed.some(({ thresholds }) => thresholds.includes(id));
}

/**
 * The most serious rule that matches each subject, in row order. Of windows of a subject that end on the same day the
 * shortest decides; if it is undecided, the next one.
 */
function decide(
  rows: readonly PlacedRow[],
  rules: readonly ComparingRule[],
  sheet: DataSheet,
  undecided: Task['undecided'],
): { found: Match[]; undecided: number } {
  const graveFirst = [...rules].sort((a, b) => SEVERITIES[a.severity].rank - SEVERITIES[b.severity].rank);
  const isOpen = ({ row }: PlacedRow) => undecided !== undefined && row[undecided.column] === undecided.answer;
  const found: Match[] = [];
  let open = 0;
  for (const windows of windowsByThing(rows, sheet)) {
    if (windows.every(isOpen)) open += 1;
    for (const placed of windows) {
      const rule = graveFirst.find((candidate) => matches(candidate, placed.row));
      if (rule !== undefined && rule.severity !== 'ok') found.push({ ...placed, rule });
      if (rule !== undefined || (undecided !== undefined && !isOpen(placed))) break;
    }
  }
  const order = new Map(rows.map(({ row }, i) => [row, i]));
  return { found: found.sort((a, b) => order.get(a.row)! - order.get(b.row)!), undecided: open };
}

/** Rows that end on the same day have the same subject if they differ only in days; shortest window first. */
function windowsByThing(rows: readonly PlacedRow[], sheet: DataSheet): PlacedRow[][] {
  const subject = subjectIds(sheet);
  const things = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const key = keyOf(subject, placed.row);
    const thing = things.get(key);
    if (thing === undefined) things.set(key, [placed]);
    else thing.push(placed);
  }
  const first = ({ row }: PlacedRow) => cellText(row.from);
  return [...things.values()].map((windows) => windows.sort((a, b) => (first(a) < first(b) ? 1 : -1)));
}

type PlaceDay = readonly [marketplace: string, day: string];

/** The days in a column with their marketplaces; times count as days. */
function daysIn(rows: readonly PlacedRow[], column: string): PlaceDay[] {
  return rows.map(({ row }) => [cellText(row.marketplace), cellText(row[column]).split('T')[0]!]);
}

/** The latest day of each marketplace. */
function latest(...days: readonly (readonly PlaceDay[])[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const list of days)
    for (const [marketplace, day] of list)
      if (dayFromIso(day) !== undefined && day > (newest.get(marketplace) || '')) newest.set(marketplace, day);
  return newest;
}

/** Groups like matches, in the order of the first of each. */
export function alike(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const { rule, row } = match;
    const key = JSON.stringify([rule.id, row.marketplace, row[rule.field]]);
    groups.set(key, [...(groups.get(key) || []), match]);
  }
  return [...groups.values()];
}
