/** Every sheet that the rules judge, in the order of their tabs. */
import { activeListings } from '../reports/kinds/active-listings.ts';
import { cerebro } from '../reports/kinds/cerebro.ts';
import { fbaPlanning } from '../reports/kinds/fba-planning.ts';
import { fbaReturns } from '../reports/kinds/fba-returns.ts';
import { feePreview } from '../reports/kinds/fee-preview.ts';
import { inventoryLedger } from '../reports/kinds/inventory-ledger.ts';
import { keepa } from '../reports/kinds/keepa.ts';
import { orders } from '../reports/kinds/orders.ts';
import { reservedInventory } from '../reports/kinds/reserved-inventory.ts';
import { restock } from '../reports/kinds/restock.ts';
import { salesByDate } from '../reports/kinds/sales-by-date.ts';
import { salesByParent } from '../reports/kinds/sales-by-parent.ts';
import { sbKeywords } from '../reports/kinds/sb-keywords.ts';
import { sbSearchTerms } from '../reports/kinds/sb-search-terms.ts';
import { searchQueryPerformance } from '../reports/kinds/search-query-performance.ts';
import { sellerFeedback } from '../reports/kinds/seller-feedback.ts';
import { sellerspriteKeywords } from '../reports/kinds/sellersprite-keywords.ts';
import { sellerspriteProducts } from '../reports/kinds/sellersprite-products.ts';
import { settlements } from '../reports/kinds/settlements.ts';
import { settlementsWide } from '../reports/kinds/settlements-wide.ts';
import { spAdvertisedProducts } from '../reports/kinds/sp-advertised-products.ts';
import { spBulk } from '../reports/kinds/sp-bulk.ts';
import { spCampaigns } from '../reports/kinds/sp-campaigns.ts';
import { spPlacements } from '../reports/kinds/sp-placements.ts';
import { spTargeting } from '../reports/kinds/sp-targeting.ts';
import { storageFees } from '../reports/kinds/storage-fees.ts';
import { strandedInventory } from '../reports/kinds/stranded-inventory.ts';
import { topSearchTerms } from '../reports/kinds/top-search-terms.ts';
import { transactions } from '../reports/kinds/transactions.ts';
import { unifiedAds } from '../reports/kinds/unified-ads.ts';
import { xray } from '../reports/kinds/xray.ts';
import { competitorsSheet } from './competitors.ts';
import type { DataSheet } from './data-sheet.ts';
import { fbaInventorySheet } from './fba-inventory.ts';
import { keywordsSheet } from './keywords.ts';
import { plainSheet } from './plain-sheet.ts';
import { salesTrafficSheet } from './sales-traffic.ts';
import { searchTermsSheet } from './search-terms.ts';

export const FIRST_DATA_SHEETS: readonly DataSheet[] = [salesTrafficSheet, searchTermsSheet, fbaInventorySheet];

export const DATA_SHEETS: readonly DataSheet[] = [
  ...FIRST_DATA_SHEETS,
  plainSheet(salesByDate, 'Sales by Date', 'sales', ['date']),
  plainSheet(salesByParent, 'Sales by Parent', 'sales', ['title', 'parentAsin']),
  plainSheet(spTargeting, 'SP Targeting', 'ads', ['targeting', 'campaignName']),
  plainSheet(spCampaigns, 'SP Campaigns', 'ads', ['campaignName']),
  plainSheet(spAdvertisedProducts, 'SP Advertised Products', 'ads', ['advertisedSku', 'advertisedAsin']),
  plainSheet(spPlacements, 'SP Placements', 'ads', ['placement', 'campaignName']),
  plainSheet(sbSearchTerms, 'SB Search Terms', 'ads', ['customerSearchTerm', 'campaignName']),
  plainSheet(sbKeywords, 'SB Keywords', 'ads', ['targeting', 'campaignName']),
  plainSheet(unifiedAds, 'Unified Ads', 'ads', ['advertisedProductSku', 'campaignName']),
  plainSheet(spBulk, 'SP Bulk', 'ads', ['entity', 'campaignName']),
  plainSheet(fbaPlanning, 'FBA Planning', 'stock', ['sku', 'asin']),
  plainSheet(restock, 'Restock', 'stock', ['merchantSku', 'asin']),
  plainSheet(reservedInventory, 'Reserved Inventory', 'stock', ['sku', 'asin']),
  plainSheet(strandedInventory, 'Stranded Inventory', 'stock', ['sku', 'strandedReason']),
  plainSheet(inventoryLedger, 'Inventory Ledger', 'stock', ['msku', 'fnsku']),
  plainSheet(fbaReturns, 'FBA Returns', 'stock', ['sku', 'reason']),
  plainSheet(sellerFeedback, 'Seller Feedback', 'sales', ['orderId', 'rating']),
  plainSheet(activeListings, 'Active Listings', 'stock', ['sellerSku', 'asin']),
  plainSheet(orders, 'Orders', 'sales', ['amazonOrderId', 'sku']),
  plainSheet(settlements, 'Settlements', 'sales', ['orderId', 'amountDescription']),
  plainSheet(settlementsWide, 'Settlements (wide)', 'sales', ['orderId', 'transactionType']),
  plainSheet(transactions, 'Transactions', 'sales', ['orderId', 'description']),
  plainSheet(storageFees, 'Storage Fees', 'stock', ['asin', 'fulfillmentCenter']),
  plainSheet(feePreview, 'Fee Preview', 'stock', ['sku', 'asin']),
  plainSheet(searchQueryPerformance, 'Search Query Performance', 'search', ['searchQuery', 'asin']),
  plainSheet(topSearchTerms, 'Top Search Terms', 'search', ['searchTerm', 'asin1']),
  plainSheet(cerebro, 'Cerebro', 'search', ['keywordPhrase', 'asin']),
  plainSheet(keepa, 'Keepa', 'search', ['title', 'asin']),
  plainSheet(xray, 'Xray', 'search', ['title', 'asin']),
  plainSheet(sellerspriteKeywords, 'SellerSprite Keywords', 'search', ['keyword', 'asin']),
  plainSheet(sellerspriteProducts, 'SellerSprite Products', 'search', ['title', 'asin']),
  competitorsSheet,
  keywordsSheet,
];
