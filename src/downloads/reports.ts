/** The reports that the daily four are judged from: which days of each to download. */
import type { DataSheetId } from '../reports/kind.ts';

/** The sheets whose reports we guide to. */
export type DownloadSheet = Extract<DataSheetId, 'sales-traffic' | 'search-terms' | 'fba-inventory'>;

export interface DownloadReport {
  /** The sheet that keeps it. */
  readonly sheet: DownloadSheet;
  /** Sheets that keep it when another of Amazon's reports tells the same. */
  readonly also?: readonly DataSheetId[];
  /** So many days ago is the newest day whose figures are complete; 0 for a snapshot. */
  readonly lagDays: number;
  /** Days of a usual window: verdicts are drawn from the newest window alone, so it must hold evidence enough. */
  readonly windowDays: number;
  /** The newest days of the last import that are downloaded anew, because their figures still change. */
  readonly changingDays: number;
  /** The first day is never further back than this many days, today included. */
  readonly reachDays: number;
}

/** So many days back Unified Reporting tells days: 15 months. */
export const UNIFIED_REACH_DAYS = 456;
/** The newest day whose ads figures are complete. */
export const ADS_LAG_DAYS = 2;

/** In the order in which they are downloaded of one marketplace. */
export const DOWNLOAD_REPORTS: readonly DownloadReport[] = [
  {
    // Business reports lag by 24 hours (Amazon, as quoted by Openbridge); a second day covers the marketplace's own zone.
    // Cancellations change them for about ten days (Intentwise). A longer window says little of the present pace.
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
  // What lies in the warehouses when it is downloaded.
  { sheet: 'fba-inventory', lagDays: 0, windowDays: 1, changingDays: 0, reachDays: 1 },
];

/** Any other report that asks for its days: a month up to the last that is complete. */
export const OTHER_REPORT: Omit<DownloadReport, 'sheet'> = {
  lagDays: 2,
  windowDays: 30,
  changingDays: 0,
  reachDays: 60,
};
