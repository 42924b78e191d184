/** Which windows of a sales table say how fast things sell now: finest first, none counted twice. */
import { type Day, dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';

export interface SalesWindow {
  readonly from: string;
  readonly to: string;
  readonly first: Day;
  readonly last: Day;
}

/** The pace is that of about the last month. */
const HORIZON_DAYS = 30;
/** Windows that cover fewer days than this give way to one longer window. */
const ENOUGH_DAYS = 28;

/** Days of a window, both ends included. */
export function daysOf(window: SalesWindow): number {
  return window.last - window.first + 1;
}

/** Different windows of the rows, of one marketplace. */
export function windowsOf(rows: readonly Row[]): SalesWindow[] {
  const windows = new Map<string, SalesWindow>();
  for (const row of rows) {
    const [from, to] = [String(row.from), String(row.to)];
    const [first, last] = [dayFromIso(from), dayFromIso(to)];
    if (first !== undefined && last !== undefined) windows.set(`${from} ${to}`, { from, to, first, last });
  }
  return [...windows.values()];
}

/** Windows that do not overlap and together tell the present pace; none where there is nothing. */
export function paceWindows(windows: readonly SalesWindow[]): SalesWindow[] {
  const end = Math.max(...windows.map((window) => window.last));
  const recent = windows.filter((window) => end - window.last < HORIZON_DAYS).sort(finestFirst);
  const finest = apart(recent);
  const covered = finest.reduce((days, window) => days + daysOf(window), 0);
  const most = Math.max(...recent.map(daysOf));
  if (covered >= ENOUGH_DAYS || most <= covered) return finest;
  return apart([...recent.filter((window) => daysOf(window) === most), ...recent]);
}

/** Those that no earlier one overlaps. */
function apart(windows: readonly SalesWindow[]): SalesWindow[] {
  const chosen: SalesWindow[] = [];
  for (const window of windows) if (!chosen.some((other) => overlap(window, other))) chosen.push(window);
  return chosen;
}

function finestFirst(a: SalesWindow, b: SalesWindow): number {
  return daysOf(a) - daysOf(b) || b.last - a.last;
}

function overlap(a: SalesWindow, b: SalesWindow): boolean {
  return a.first <= b.last && b.first <= a.last;
}
