/** Plain data of what items say: area, subject, money, sources and coverage. */

/** The part of the business that an item belongs to. */
export type Area = 'account' | 'customers' | 'ads' | 'stock' | 'traffic' | 'profit' | 'ranking' | 'data';

/** What a row is about; a marketplace alone if it is about all of it. */
export interface Subject {
  readonly marketplace: string;
  readonly sku?: string;
  readonly asin?: string;
  readonly parentAsin?: string;
  readonly campaign?: string;
  readonly adGroup?: string;
  readonly term?: string;
  readonly root?: string;
  readonly orderId?: string;
  readonly keyword?: string;
  readonly report?: string;
}

/** The cost of waiting for a day; `low` and `high` bound it if it is an estimate. */
export interface Stake {
  readonly perDay: number;
  readonly low?: number;
  readonly high?: number;
  readonly currency: string;
}

/** Where figures come from; ISO days and time. */
export interface Source {
  /** Id of the sheet. */
  readonly report: string;
  readonly from: string;
  readonly to: string;
  readonly importedAt: string;
}

/** How far the reports of a table reach in a marketplace; ISO days. */
export interface Coverage {
  /** Id of the sheet. */
  readonly report: string;
  readonly marketplace: string;
  /** Days between the first and the last day that no report covers. */
  readonly missing: readonly string[];
  readonly last: string;
  readonly importedOn: string;
}
