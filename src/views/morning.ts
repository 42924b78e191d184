/** What views are made from: the figures of the reports, what the seller typed, the thresholds and the day. */
import type { AdsTable } from '../ads/ads-block.ts';
import type { AdsDimension } from '../ads/ads-source.ts';
import type { DataSheetId } from '../reports/kind.ts';
import type { FactName } from '../rules/calendar.ts';
import type { AccountHealth } from '../shop/account-health.ts';
import type { ShopEvent } from '../shop/events.ts';
import type { Products } from '../shop/products.ts';
import type { PurchaseOrder } from '../shop/purchase-orders.ts';
import type { Row } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { Span } from '../values/span.ts';
import type { RowOf } from '../workbook/columns.ts';

/** So many days of product ads are read by all views, whatever days they judge: their figures are unpacked once. */
export const PRODUCT_ADS_DAYS = 90;

/** The state of a workbook on a morning. */
export interface Morning {
  /** The day in the team's zone. */
  readonly today: Day;
  /** Local date and time, `'2026-11-01T12:00:00'`. */
  readonly now: string;
  /** The day in a marketplace: what Amazon wants by a day is late when that day is over there. */
  todayIn(marketplace: string): Day;
  /**
   * The figures of a table by group and window, as its digest of that name has them: marketplace, first and last day,
   * currency, importedAt, the group's columns and its figures (`''` if unknown). None if nothing was imported.
   */
  rows(table: DataSheetId, by: string): readonly Row[];
  /** Units sold by SKU and window, as of `sales-traffic` by `sku`, of windows that share a day with these, however old. */
  soldIn(days: Span): readonly Row[];
  /** The day on which a report of the table was last imported, also one without rows; `undefined` if the log names none. */
  importedOn(table: DataSheetId, marketplace: string): Day | undefined;
  /** What imports reported that later ones overwrote; `importedAt` is the day of the import. */
  past(table: DataSheetId, by: string): readonly Row[];
  /** The ads figures of the last days by these dimensions and window, of all reports that tell them. */
  ads(by: readonly AdsDimension[], days: number): readonly AdsTable[];
  /** The rows of All Orders with these order ids. */
  ordersOf(ids: ReadonlySet<string>): readonly RowOf<'orders'>[];
  /** The rows of Data Check, for what the seller typed beside them. */
  dataCheck(): readonly RowOf<'data-check'>[];
  /** The rows of Keywords, all weeks. */
  keywords(): readonly RowOf<'keywords'>[];
  /** The rows of Competitors, own products among them. */
  competitors(): readonly RowOf<'competitors'>[];
  readonly products: Products;
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly events: readonly ShopEvent[];
  readonly health: AccountHealth;
  /** The number of a row of Rules that is switched on; `undefined` if it is off or blank. */
  threshold(rule: string): number | undefined;
  /** A dated fact of Amazon's that holds in a marketplace on a day. */
  factOn(about: FactName, marketplace: string, day: Day): number | undefined;
}
