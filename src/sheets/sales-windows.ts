/** Chooses the windows of a sales table that show the present sales: shortest first, no day twice. */

import { dayFromIso } from '../values/day.ts';
import { daysIn, overlaps, type Span } from '../values/span.ts';
import type { RowOf } from '../workbook/columns.ts';

/** Days of sales. */
export interface SalesWindow extends Span {
  readonly from: string;
  readonly to: string;
}

/** Present sales are those of about the last month. */
const HORIZON_DAYS = 30;
/** If short windows cover fewer days than this, one longer window is used. */
const ENOUGH_DAYS = 28;

/** The distinct windows of one marketplace's rows. */
export function windowsOf(rows: readonly RowOf<'sales-traffic'>[]): SalesWindow[] {
  const windows = new Map<string, SalesWindow>();
  for (const row of rows) {
    const [from, to] = [String(row.from), String(row.to)];
    const [first, last] = [dayFromIso(from), dayFromIso(to)];
    if (first !== undefined && last !== undefined) windows.set(`${from} ${to}`, { from, to, first, last });
  }
  return [...windows.values()];
}

/** Windows that do not overlap and together cover the present; none without sales. */
export function paceWindows(windows: readonly SalesWindow[]): SalesWindow[] {
  const end = Math.max(...windows.map((window) => window.last));
  const recent = windows.filter((window) => end - window.last < HORIZON_DAYS).sort(finestFirst);
  const finest = apart(recent);
  const covered = finest.reduce((days, window) => days + daysIn(window), 0);
  const most = Math.max(...recent.map(daysIn));
  if (covered >= ENOUGH_DAYS || most <= covered) return finest;
  return apart([...recent.filter((window) => daysIn(window) === most), ...recent]);
}

/** The windows that no earlier one overlaps. */
function apart(windows: readonly SalesWindow[]): SalesWindow[] {
  const chosen: SalesWindow[] = [];
  for (const window of windows) if (!chosen.some((other) => overlaps(window, other))) chosen.push(window);
  return chosen;
}

function finestFirst(a: SalesWindow, b: SalesWindow): number {
  return daysIn(a) - daysIn(b) || b.last - a.last;
}
