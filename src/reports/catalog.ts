/** All report kinds that can be read. */
import type { ReportKind } from './kind.ts';
import { activeListings } from './kinds/active-listings.ts';
import { allListings } from './kinds/all-listings.ts';
import { cerebro } from './kinds/cerebro.ts';
import { fbaInventory } from './kinds/fba-inventory.ts';
import { fbaPlanning } from './kinds/fba-planning.ts';
import { fbaReturns } from './kinds/fba-returns.ts';
import { fbmReturns } from './kinds/fbm-returns.ts';
import { feePreview } from './kinds/fee-preview.ts';
import { inventoryLedger } from './kinds/inventory-ledger.ts';
import { keepa } from './kinds/keepa.ts';
import { orders } from './kinds/orders.ts';
import { reimbursements } from './kinds/reimbursements.ts';
import { reservedInventory } from './kinds/reserved-inventory.ts';
import { restock } from './kinds/restock.ts';
import { salesByDate } from './kinds/sales-by-date.ts';
import { salesByParent } from './kinds/sales-by-parent.ts';
import { salesTraffic } from './kinds/sales-traffic.ts';
import { sbCampaigns } from './kinds/sb-campaigns.ts';
import { sbKeywords } from './kinds/sb-keywords.ts';
import { sbSearchTerms } from './kinds/sb-search-terms.ts';
import { sdTargeting } from './kinds/sd-targeting.ts';
import { searchQueryPerformance } from './kinds/search-query-performance.ts';
import { searchTerms } from './kinds/search-terms.ts';
import { sellerFeedback } from './kinds/seller-feedback.ts';
import { sellerspriteKeywords } from './kinds/sellersprite-keywords.ts';
import { sellerspriteProducts } from './kinds/sellersprite-products.ts';
import { settlements } from './kinds/settlements.ts';
import { settlementsWide } from './kinds/settlements-wide.ts';
import { spAdvertisedProducts } from './kinds/sp-advertised-products.ts';
import { spBulk } from './kinds/sp-bulk.ts';
import { spCampaigns } from './kinds/sp-campaigns.ts';
import { spPlacements } from './kinds/sp-placements.ts';
import { spTargeting } from './kinds/sp-targeting.ts';
import { storageFees } from './kinds/storage-fees.ts';
import { strandedInventory } from './kinds/stranded-inventory.ts';
import { topSearchTerms } from './kinds/top-search-terms.ts';
import { transactions } from './kinds/transactions.ts';
import { unshippedOrders } from './kinds/unshipped-orders.ts';
import { xray } from './kinds/xray.ts';
import { UNIFIED_KINDS } from './unified/levels.ts';

export const REPORT_KINDS: readonly ReportKind[] = [
  salesTraffic,
  searchTerms,
  fbaInventory,
  salesByDate,
  salesByParent,
  spTargeting,
  spCampaigns,
  spAdvertisedProducts,
  spPlacements,
  sbSearchTerms,
  sbKeywords,
  sbCampaigns,
  sdTargeting,
  ...UNIFIED_KINDS,
  spBulk,
  fbaPlanning,
  restock,
  reservedInventory,
  strandedInventory,
  inventoryLedger,
  fbaReturns,
  fbmReturns,
  sellerFeedback,
  activeListings,
  allListings,
  orders,
  unshippedOrders,
  settlements,
  settlementsWide,
  transactions,
  storageFees,
  reimbursements,
  feePreview,
  searchQueryPerformance,
  topSearchTerms,
  cerebro,
  keepa,
  xray,
  sellerspriteKeywords,
  sellerspriteProducts,
];
