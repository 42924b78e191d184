/** Every report that files are made of. */
import type { Download, ReportFile } from '../world/download.ts';
import type { ShopHistory } from '../world/history.ts';
import type { Report } from './report.ts';
import { bulk } from './reports/bulk.ts';
import { cerebro } from './reports/cerebro.ts';
import { fbaInventory } from './reports/fba-inventory.ts';
import { feePreview } from './reports/fee-preview.ts';
import { feedback } from './reports/feedback.ts';
import { ledger } from './reports/ledger.ts';
import { legacyCampaigns } from './reports/legacy-campaigns.ts';
import { legacyAdvertisedProducts, legacySearchTerms, legacyTargeting } from './reports/legacy-workbooks.ts';
import { allListings } from './reports/listings.ts';
import { orders } from './reports/orders.ts';
import { planning } from './reports/planning.ts';
import { restock } from './reports/restock.ts';
import { returns } from './reports/returns.ts';
import { salesByDate } from './reports/sales-by-date.ts';
import { salesTraffic } from './reports/sales-traffic.ts';
import { searchQueries } from './reports/search-queries.ts';
import { settlement } from './reports/settlement.ts';
import { stranded } from './reports/stranded.ts';
import { UNIFIED_REPORTS } from './reports/unified-ads.ts';
import { unshippedOrders } from './reports/unshipped-orders.ts';
import { xray } from './reports/xray.ts';

export const REPORTS: readonly Report[] = [
  salesTraffic,
  salesByDate,
  legacySearchTerms,
  legacyCampaigns,
  legacyAdvertisedProducts,
  legacyTargeting,
  ...UNIFIED_REPORTS,
  bulk,
  fbaInventory,
  ledger,
  planning,
  restock,
  stranded,
  returns,
  allListings,
  orders,
  unshippedOrders,
  feedback,
  settlement,
  feePreview,
  cerebro,
  xray,
  searchQueries,
];

/** The files of a download; none where Amazon makes none, several where each is about one product. */
export function reportFiles(shop: ShopHistory, download: Download): ReportFile[] {
  const report = REPORTS.find(({ name }) => name === download.report)!;
  const languages = report.consoles[download.marketplace ?? 'all'];
  if (!languages?.includes(download.language)) {
    throw new Error(`${download.report} of ${download.marketplace} is not known in ${download.language}`);
  }
  return report.files(shop, download);
}
