/** The change of 2026: Amazon's old ads reports end, and Unified Reporting holds what comes after and 15 months before. */
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import type { DownloadWindow } from './download-window.ts';
import { ADS_LAG_DAYS, UNIFIED_REACH_DAYS } from './reports.ts';

/** The old console makes no new report from this day on (Amazon Ads help GK3JZZE5QLTF8U8A, as quoted in July 2026). */
export const OLD_REPORTS_END = '2026-12-17';
/** On this day it is deleted with all it holds. */
export const OLD_REPORTS_DELETED = '2026-12-31';
/** Whoever has not built a history by then goes on from where the workbook is. */
const HISTORY_OFFERED_UNTIL = '2027-02-28';

/** So many days back the old console tells search terms. */
const OLD_REACH_DAYS = 60;

/** What to fetch besides, because it cannot be fetched later or could not be fetched before. */
export interface AdsConsoleChange extends DownloadWindow {
  readonly fetch: 'old-reports' | 'history';
}

/** `undefined` once the change is past. */
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
