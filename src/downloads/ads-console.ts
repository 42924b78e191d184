/** The change of 2026: Amazon's old ads reports end; Unified Reporting has later days and 15 months before. */
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import type { DownloadWindow } from './held-report.ts';
import { ADS_LAG_DAYS, UNIFIED_REACH_DAYS } from './reports.ts';

/** From this day on the old console creates no new reports (Amazon Ads help GK3JZZE5QLTF8U8A, as quoted in July 2026). */
export const OLD_REPORTS_END = '2026-12-17';
/** On this day it is deleted with all its data. */
export const OLD_REPORTS_DELETED = '2026-12-31';
/** After this day no history is offered; the workbook continues from its own figures. */
const HISTORY_OFFERED_UNTIL = '2027-02-28';

/** How many days back the old console reports search terms. */
const OLD_REACH_DAYS = 60;

/** An extra download, because the days will not be available later or were not available before. */
export interface AdsConsoleChange extends DownloadWindow {
  readonly fetch: 'old-reports' | 'history';
}

/** The extra download; `undefined` once the change is over. */
export function adsConsoleChange(today: Day): AdsConsoleChange | undefined {
  if (today > dayFromIso(HISTORY_OFFERED_UNTIL)!) return undefined;
  const isOld = today < dayFromIso(OLD_REPORTS_END)!;
  const reach = isOld ? OLD_REACH_DAYS : UNIFIED_REACH_DAYS;
  return {
    fetch: isOld ? 'old-reports' : 'history',
    from: isoOfDay(today - reach + 1),
    to: isoOfDay(today - ADS_LAG_DAYS),
  };
}
