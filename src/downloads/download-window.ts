/**
 * The days to choose when downloading a report, for *Download now* and as a suggestion in imports that ask for the days.
 */
import type { Figures } from '../checklist/freshness.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { DOWNLOAD_REPORTS, type DownloadReport, OTHER_REPORT } from './reports.ts';

/** ISO days, both included. */
export interface DownloadWindow {
  readonly from: string;
  readonly to: string;
}

/** `sheet` stores the report and `figures` describe each sheet; a marketplace without figures gets the usual window. */
export function downloadWindow(
  sheet: string,
  marketplace: string,
  figures: readonly Figures[],
  today: Day,
): DownloadWindow {
  const guided = DOWNLOAD_REPORTS.find((one) => [one.sheet, ...(one.also || [])].some((id) => id === sheet));
  const report = guided ?? OTHER_REPORT;
  const held = figures
    .find((one) => one.sheet === (guided?.sheet ?? sheet))
    ?.marketplaces.find((one) => one.marketplace === marketplace);
  return windowOf(report, held && dayFromIso(held.lastDay), today);
}

/** The usual window, longer if it would leave a gap after the last import or miss days that have changed since. */
function windowOf(
  { lagDays, windowDays, changingDays, reachDays }: Omit<DownloadReport, 'sheet'>,
  lastDay: Day | undefined,
  today: Day,
): DownloadWindow {
  const to = today - lagDays;
  const usual = to - windowDays + 1;
  const sinceImport = lastDay === undefined ? usual : lastDay + 1 - changingDays;
  const from = Math.max(Math.min(usual, sinceImport), today - reachDays + 1);
  return { from: isoOfDay(from), to: isoOfDay(to) };
}
