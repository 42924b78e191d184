/** What imports cover: how far each report reaches, which days it lacks, and which reports are overdue. */
import { cellText } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Coverage } from '../views/facts.ts';
import type { Said } from '../views/said.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Finding } from './item.ts';
import { findingId } from './stored.ts';

type LogRow = RowOf<'import-log'>;

/** An import, from its row in the log. */
interface LoggedImport {
  readonly report: string;
  readonly marketplace: string;
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly at: string;
  /** False for a report of nothing, which needs no sheet. */
  readonly hasRows: boolean;
}

/** Older gaps are no news. */
const GAP_DAYS = 21;
/** A report that was imported less often has no habit yet. */
const HABIT = 4;
/** Habits are those of the last imports. */
const RECENT = 10;
/** A report that nobody imports for so long was given up. */
const GIVEN_UP_DAYS = 45;

/** The imports that stand; `reportOf` finds the id of the sheet that a row of the log is about. */
export function loggedImports(rows: readonly LogRow[], reportOf: (row: LogRow) => string | undefined): LoggedImport[] {
  return rows.flatMap((row) => {
    const report = reportOf(row);
    const [from, to] = [dayFromIso(cellText(row.from)), dayFromIso(cellText(row.to))];
    const on = dayFromIso(cellText(row.at).slice(0, 10));
    if (row.state !== 'Imported' || report === undefined || from === undefined || to === undefined || on === undefined)
      return [];
    const known = { report, from, to, on, at: cellText(row.at), hasRows: Number(row.rowsKept) > 0 };
    return marketplacesIn(cellText(row.marketplace)).map((marketplace) => ({ ...known, marketplace }));
  });
}

function marketplacesIn(text: string): string[] {
  return text.split(/[,、]\s*/).filter((one) => one !== '');
}

/** Reports that must have rows somewhere, except those that were given up. */
export function reportsInUse(imports: readonly LoggedImport[], today: Day): ReadonlySet<string> {
  const used = imports.filter(({ on, hasRows }) => hasRows && today - on <= GIVEN_UP_DAYS);
  return new Set(used.map(({ report }) => report));
}

/** The same without days that were not over when they were imported; none if it has no others. */
export function withoutOpenDays(one: LoggedImport): LoggedImport[] {
  const to = Math.min(one.to, one.on - 1);
  return one.from <= to ? [{ ...one, to }] : [];
}

/** One for each report and marketplace. */
export function coverageOf(imports: readonly LoggedImport[]): Coverage[] {
  return [...byReport(imports).values()].map((own) => {
    const { report, marketplace } = own[0]!;
    const [last, on] = [Math.max(...own.map(({ to }) => to)), Math.max(...own.map((one) => one.on))];
    return { report, marketplace, missing: missingDays(own), last: isoOfDay(last), importedOn: isoOfDay(on) };
  });
}

function byReport(imports: readonly LoggedImport[]) {
  return groupedBy(imports, ({ report, marketplace }) => `${report} ${marketplace}`);
}

/** Reports of single days, of which each day is wanted; a snapshot of yesterday cannot be downloaded any more. */
function isDaily(own: readonly LoggedImport[]): boolean {
  const windows = own.filter(({ from, on }) => from < on);
  return windows.filter(({ from, to }) => from === to).length > windows.length / 2 && windows.length >= HABIT;
}

/** ISO days between the first and the last one that no import covers. */
function missingDays(own: readonly LoggedImport[]): string[] {
  if (!isDaily(own)) return [];
  const last = Math.max(...own.map(({ to }) => to));
  const first = Math.max(last - GAP_DAYS, Math.min(...own.map(({ from }) => from)));
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return days.filter((day) => !own.some(({ from, to }) => from <= day && day <= to)).map(isoOfDay);
}

/** What of it is to be told, as findings of the area `data`; `lateBy`: days after which a late report is told. */
export function dataFindings(imports: readonly LoggedImport[], today: Day, lateBy: number | undefined): Finding[] {
  if (lateBy === undefined) return [];
  const reports = [...byReport(imports).values()];
  return [
    ...reports.flatMap((own) => overdue(own, today, lateBy) ?? lackOf(own) ?? []),
    ...reports.flatMap((own) => unmet(own, imports) ?? []),
  ];
}

/** Report → another one without which it cannot be judged: returns are held against the units sold. */
const NEEDS: Readonly<Record<string, string>> = { 'fba-returns': 'sales-traffic' };

/** A report of a marketplace that waits for another one, which was never imported there. */
function unmet(own: readonly LoggedImport[], imports: readonly LoggedImport[]): Finding | undefined {
  const { report, marketplace } = own[0]!;
  const needed = NEEDS[report];
  if (needed === undefined || imports.some((one) => one.report === needed && one.marketplace === marketplace))
    return undefined;
  const params = { report: { sheet: report }, needed: { sheet: needed } };
  const since = isoOfDay(Math.min(...own.map(({ on }) => on)));
  return findingOf(own, { key: 'today.waitsFor', params }, [], since, needed);
}

/** The usual days from one import to the next; `undefined` without a habit. */
function habitOf(own: readonly LoggedImport[]): number | undefined {
  const days = [...new Set(own.map(({ on }) => on))].sort((a, b) => a - b).slice(-RECENT);
  if (days.length < HABIT) return undefined;
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

function overdue(own: readonly LoggedImport[], today: Day, lateBy: number): Finding | undefined {
  const habit = habitOf(own);
  const last = Math.max(...own.map(({ on }) => on));
  if (habit === undefined || today - last > GIVEN_UP_DAYS) return undefined;
  // A weekly report may come on another day of the week.
  if (today - last - habit < lateBy + Math.floor(habit / DAYS_PER_WEEK)) return undefined;
  const params = { report: { sheet: own[0]!.report }, day: { day: isoOfDay(last) } };
  const usual: Said = { key: 'today.usual', params: { days: habit } };
  return findingOf(own, { key: 'today.overdue', params }, [usual], isoOfDay(last + habit));
}

function lackOf(own: readonly LoggedImport[]): Finding | undefined {
  const missing = missingDays(own);
  if (missing.length === 0) return undefined;
  const list = { list: runs(missing) };
  const what: Said = { key: 'today.missing', params: { report: { sheet: own[0]!.report }, days: list } };
  return findingOf(own, what, [], missing[0]!);
}

/** Days one after the other as one part: `13 Nov to 14 Nov`. */
function runs(days: readonly string[]) {
  const parts: [string, string][] = [];
  for (const day of days) {
    const last = parts[parts.length - 1];
    if (last && dayFromIso(day)! - dayFromIso(last[1])! === 1) last[1] = day;
    else parts.push([day, day]);
  }
  return parts.map(([from, to]): Said | { day: string } =>
    from === to ? { day: from } : { key: 'today.days', params: { from: { day: from }, to: { day: to } } },
  );
}

/** The setting in Rules that says how late a report may be. */
export const OVERDUE_RULE = 'report-overdue';

/** `report` is the one to download. */
function findingOf(
  own: readonly LoggedImport[],
  what: Said,
  why: readonly Said[],
  since: string,
  report = own[0]!.report,
): Finding {
  const { marketplace } = own[0]!;
  const subject = { marketplace, report };
  const newest = own.reduce((a, b) => (b.at > a.at ? b : a));
  const source = { report: newest.report, from: isoOfDay(newest.from), to: isoOfDay(newest.to), importedAt: newest.at };
  return {
    ...{
      id: findingId(OVERDUE_RULE, subject),
      rule: OVERDUE_RULE,
      severity: 'watch',
      area: 'data',
      subject,
      name: '',
    },
    ...{ what, why, next: { key: 'today.download' }, since, causes: [], also: [], sources: [source] },
    place: { sheet: report, column: 'importedAt', key: [] },
  };
}
