/** What the seller downloads on a morning. */
import type { Day, Days } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** A report that the shop's files are made of. `legacy-…`: by the old ads console; `unified-…`: all marketplaces in one. */
export type ReportName =
  | 'sales-traffic'
  | 'sales-by-date'
  | 'legacy-search-terms'
  | 'legacy-campaigns'
  | 'legacy-advertised-products'
  | 'legacy-targeting'
  | 'unified-search-terms'
  | 'unified-campaigns'
  | 'unified-advertised-products'
  | 'unified-targets'
  | 'bulk'
  | 'fba-inventory'
  | 'ledger'
  | 'planning'
  | 'restock'
  | 'stranded'
  | 'returns'
  | 'all-listings'
  | 'orders'
  | 'unshipped-orders'
  | 'feedback'
  | 'settlement'
  | 'fee-preview'
  | 'cerebro'
  | 'xray'
  | 'search-query-performance';

/** One report, downloaded on the morning of `morning`: its newest complete day is the day before. */
export interface Download {
  readonly report: ReportName;
  /** Null: the file holds every marketplace of the shop. */
  readonly marketplace: Marketplace | null;
  readonly morning: Day;
  /** The days it covers; of a snapshot the morning itself, showing how things stood at the end of the day before. */
  readonly days: Days;
  /** Language of its headers. */
  readonly language: 'en' | 'de' | 'ja' | 'zh-CN';
}

/** A file as it lies in the Downloads folder. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the seller answers where the file does not say it. */
  readonly answers: { readonly marketplace?: Marketplace; readonly from?: Day; readonly to?: Day };
  /** How many rows an import keeps, and their sums by the id of the field in the report's sheet. */
  readonly truth: { readonly rows: number; readonly sums: Readonly<Record<string, number>> };
}
