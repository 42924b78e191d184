/**
 * The days to choose when downloading a report, for *Download now* and as a suggestion in imports that ask for the days.
 */
import { type Day, dayFromIso } from '../values/day.ts';
import { type DownloadWindow, type HeldReport, type MarketShare, windowBetween } from './held-report.ts';
import { DOWNLOAD_REPORTS, type DownloadReport, OTHER_REPORT } from './reports.ts';
import { salesSpans } from './sales-windows.ts';

/** What the days depend on. */
export interface DownloadState {
  readonly reports: readonly HeldReport[];
  /** The largest first. */
  readonly markets: readonly MarketShare[];
  readonly today: Day;
}

/** The files of a report, the oldest first; `sheet` stores it. A marketplace without figures gets the usual ones. */
export function downloadWindows(sheet: string, marketplace: string, state: DownloadState): DownloadWindow[] {
  const guided = DOWNLOAD_REPORTS.find((one) => [one.sheet, ...(one.also || [])].some((id) => id === sheet));
  const held = state.reports
    .find((one) => one.sheet === guided?.sheet)
    ?.marketplaces.find((one) => one.marketplace === marketplace);
  const lastDay = held && dayFromIso(held.lastDay);
  if (guided?.sheet !== 'sales-traffic') return [usualWindow(guided ?? OTHER_REPORT, lastDay, state.today)];
  const missing = held?.missing.map((day) => dayFromIso(day)!) ?? [];
  const spans = salesSpans(state.today - guided.lagDays, lastDay, missing, shareOf(marketplace, state.markets));
  return spans.map(([from, to]) => windowBetween(from, to));
}

/** The part of all sales; all of them as long as none is known. */
export function shareOf(marketplace: string, markets: readonly MarketShare[]): number {
  return markets.length === 0 ? 1 : (markets.find((one) => one.marketplace === marketplace)?.share ?? 0);
}

/** The usual window, longer if it would leave a gap after the last import or miss days that have changed since. */
function usualWindow(
  report: Pick<DownloadReport, 'lagDays' | 'windowDays' | 'changingDays' | 'reachDays'>,
  lastDay: Day | undefined,
  today: Day,
): DownloadWindow {
  const to = today - report.lagDays;
  const usual = to - report.windowDays + 1;
  const sinceImport = lastDay === undefined ? usual : lastDay + 1 - report.changingDays;
  return windowBetween(Math.max(Math.min(usual, sinceImport), today - report.reachDays + 1), to);
}
