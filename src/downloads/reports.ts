/** The reports that the daily tasks are judged from, and which days of each to download. */
import type { DataSheetId } from '../reports/kind.ts';

/** The sheets of reports with download instructions. */
export type DownloadSheet = Extract<DataSheetId, 'sales-traffic' | 'search-terms' | 'fba-inventory'>;

/** A report to download, and for which days. */
export interface DownloadReport {
  /** The sheet that stores it. */
  readonly sheet: DownloadSheet;
  /** Sheets that store the same figures from another report of Amazon's. */
  readonly also?: readonly DataSheetId[];
  /** The newest day with complete figures is this many days ago; 0 for a snapshot. */
  readonly lagDays: number;
  /** Length of the usual window. Verdicts use only the newest window, so it must contain enough evidence. */
  readonly windowDays: number;
  /** Number of days of the last import that are downloaded again, because their figures still change. */
  readonly changingDays: number;
  /** The first day is at most this many days back, today included. */
  readonly reachDays: number;
}

/** How many days back Unified Reporting has daily figures: 15 months. */
export const UNIFIED_REACH_DAYS = 456;
/** The newest day with complete ads figures is this many days ago. */
export const ADS_LAG_DAYS = 2;

/** In the order in which they are downloaded for a marketplace. */
export const DOWNLOAD_REPORTS: readonly DownloadReport[] = [
  {
    // Business reports are 24 hours late (Amazon, as quoted by Openbridge); a second day covers the marketplace's time
    // zone. Cancellations change them for about ten days (Intentwise). A longer window says little about present sales.
    sheet: 'sales-traffic',
    lagDays: 2,
    windowDays: 30,
    changingDays: 10,
    reachDays: 60,
  },
  {
    // Sales take up to 48 hours to show, clicks up to 3 days to be validated (Amazon, KDP help G201506390); they are
    // attributed to a click for 7 days (Seller Central help 202139750). Unified Reporting keeps days for 15 months.
    sheet: 'search-terms',
    also: ['unified-search-terms'],
    lagDays: ADS_LAG_DAYS,
    windowDays: 30,
    changingDays: 7,
    reachDays: UNIFIED_REACH_DAYS,
  },
  // The stock at the time of the download.
  { sheet: 'fba-inventory', lagDays: 0, windowDays: 1, changingDays: 0, reachDays: 1 },
];

/** Any other report that asks for its days: a month up to the last complete day. */
export const OTHER_REPORT: Omit<DownloadReport, 'sheet'> = {
  lagDays: 2,
  windowDays: 30,
  changingDays: 0,
  reachDays: 60,
};
