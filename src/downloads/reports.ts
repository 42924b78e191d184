/** The reports that a morning is judged from, which days of each to download, and which checks wait for it. */
import type { DataSheetId } from '../reports/kind.ts';

/** The sheets of reports with download instructions. */
export type DownloadSheet = Extract<
  DataSheetId,
  | 'sales-traffic'
  | 'search-terms'
  | 'fba-inventory'
  | 'fba-returns'
  | 'seller-feedback'
  | 'orders'
  | 'inventory-ledger'
  | 'unshipped-orders'
  | 'fbm-returns'
>;

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
  /** The setting in Rules with its greatest age. */
  readonly ageRule: string;
  /** True for reports of events: as fresh as their import, because a time without events is normal. */
  readonly isOfEvents?: true;
  /** True if one file holds all marketplaces. */
  readonly isOfAll?: true;
  /** Rules that are judged from it. */
  readonly checks: readonly string[];
  /** On the first day; `if-used`: only once it was imported, because not every shop has it. */
  readonly start?: 'first' | 'if-used';
}

/** How many days back Unified Reporting has daily figures: 15 months. */
export const UNIFIED_REACH_DAYS = 456;
/** The newest day with complete ads figures is this many days ago. */
export const ADS_LAG_DAYS = 2;

/** The newest day with complete sales is this many days ago. */
export const SALES_LAG_DAYS = 2;

const SNAPSHOT = { lagDays: 0, windowDays: 1, changingDays: 0, reachDays: 1 } as const;

/** In the order of the guide, which is that of the first day. */
export const DOWNLOAD_REPORTS: readonly DownloadReport[] = [
  {
    // Business reports are 24 hours late (Amazon, as quoted by Openbridge); a second day covers the marketplace's time
    // zone. Which days each file holds is in `sales-windows.ts`.
    ...{ sheet: 'sales-traffic', lagDays: SALES_LAG_DAYS, windowDays: 7, changingDays: 0, reachDays: 60 },
    ...{ ageRule: 'sales-max-age', start: 'first' },
    checks: [
      ...['conversion-dropped', 'conversion-slowly-dropped', 'conversion-perhaps-dropped', 'sessions-dropped'],
      ...['marketplace-down', 'sessions-perhaps-dropped', 'sessions-surge', 'orders-dropped', 'offer-lost'],
      ...['offer-low', 'supply-gap', 'supply-order', 'supply-soon', 'supply-over', 'sales-rising', 'slow-mover'],
    ],
  },
  {
    // Sales take up to 48 hours to show, clicks up to 3 days to be validated (Amazon, KDP help G201506390); they are
    // attributed to a click for 7 days (Seller Central help 202139750). Unified Reporting keeps days for 15 months.
    ...{ sheet: 'search-terms', also: ['unified-search-terms'], isOfAll: true },
    ...{ lagDays: ADS_LAG_DAYS, windowDays: 30, changingDays: 7, reachDays: UNIFIED_REACH_DAYS },
    ...{ ageRule: 'ads-max-age', start: 'first' },
    checks: [
      ...['ads-acos-pause', 'ads-acos-lower', 'ads-acos-over', 'ads-acos-perhaps', 'ads-wasted', 'ads-waste-held'],
      ...['ads-ctr-fell', 'ads-cpc-dearer', 'ads-harvest-terms'],
    ],
  },
  {
    // The stock at the time of the download.
    ...{ sheet: 'fba-inventory', ...SNAPSHOT, ageRule: 'stock-max-age', start: 'first' },
    checks: [
      ...['supply-out', 'supply-gap', 'supply-order', 'supply-soon', 'supply-waiting', 'supply-over'],
      ...['unsellable-many', 'slow-mover', 'ads-no-stock', 'ads-still-paused'],
    ],
  },
  {
    // Stock of each day: days on which a product could not sell, and units that Amazon lost.
    ...{ sheet: 'inventory-ledger', lagDays: 2, windowDays: 30, changingDays: 7, reachDays: 540 },
    ...{ ageRule: 'events-max-age', isOfEvents: true, start: 'first' },
    checks: ['claim-due', 'claim-open'],
  },
  {
    ...{ sheet: 'fba-returns', lagDays: 1, windowDays: 60, changingDays: 7, reachDays: 180 },
    ...{ ageRule: 'events-max-age', isOfEvents: true },
    checks: ['returns-up', 'returns-high'],
  },
  {
    ...{ sheet: 'seller-feedback', lagDays: 1, windowDays: 30, changingDays: 7, reachDays: 90 },
    ...{ ageRule: 'events-max-age', isOfEvents: true },
    checks: ['feedback-negative'],
  },
  {
    // Amazon makes a file of at most 30 days.
    ...{ sheet: 'orders', lagDays: 1, windowDays: 30, changingDays: 0, reachDays: 30 },
    ...{ ageRule: 'events-max-age', isOfEvents: true },
    checks: ['reports-differ'],
  },
  {
    ...{ sheet: 'unshipped-orders', ...SNAPSHOT, ageRule: 'ship-stale', isOfEvents: true, start: 'if-used' },
    checks: ['ship-overdue', 'ship-today', 'ship-soon-due'],
  },
  {
    ...{ sheet: 'fbm-returns', lagDays: 0, windowDays: 60, changingDays: 60, reachDays: 60 },
    ...{ ageRule: 'ship-stale', isOfEvents: true, start: 'if-used' },
    checks: ['fbm-return-overdue', 'fbm-return-due'],
  },
];

/** Any other report that asks for its days: a month up to the last complete day. */
export const OTHER_REPORT = { lagDays: 2, windowDays: 30, changingDays: 0, reachDays: 60 } as const;
