/** All sheets judged by rules, in tab order. */

import { competitorsSheet } from './competitors.ts';
import type { DataSheet } from './data-sheet.ts';
import { fbaInventorySheet } from './fba-inventory.ts';
import { keywordsSheet } from './keywords.ts';
import { reportSheet } from './report-sheet.ts';
import { searchTermsSheet, unifiedSearchTermsSheet } from './search-terms.ts';

/** Sales & Traffic: the business report by ASIN, one row for each marketplace, window, child ASIN and SKU. */
export const salesTrafficSheet = reportSheet('sales-traffic', 'Sales & Traffic', 'sales', ['sku', 'childAsin']);

/** Data sheets of a new workbook. */
export const FIRST_DATA_SHEETS: readonly DataSheet[] = [salesTrafficSheet, unifiedSearchTermsSheet, fbaInventorySheet];

/** All data sheets. */
export const DATA_SHEETS: readonly DataSheet[] = [
  ...FIRST_DATA_SHEETS,
  searchTermsSheet,
  reportSheet('sales-by-date', 'Sales by Date', 'sales', ['from']),
  reportSheet('sales-by-parent', 'Sales by Parent', 'sales', ['title', 'parentAsin']),
  reportSheet('sp-targeting', 'SP Targeting', 'ads', ['targeting', 'campaignName']),
  reportSheet('sp-campaigns', 'SP Campaigns', 'ads', ['campaignName']),
  reportSheet('sp-advertised-products', 'SP Advertised Products', 'ads', ['advertisedSku', 'advertisedAsin']),
  reportSheet('sp-placements', 'SP Placements', 'ads', ['placement', 'campaignName']),
  reportSheet('sb-search-terms', 'SB Search Terms', 'ads', ['customerSearchTerm', 'campaignName']),
  reportSheet('sb-keywords', 'SB Keywords', 'ads', ['targeting', 'campaignName']),
  reportSheet('sb-campaigns', 'SB Campaigns', 'ads', ['campaignName']),
  reportSheet('sd-targeting', 'SD Targeting', 'ads', ['targeting', 'campaignName']),
  reportSheet('unified-targets', 'Unified Targets', 'ads', ['targeting', 'campaignName']),
  reportSheet('unified-placements', 'Unified Placements', 'ads', ['placement', 'campaignName']),
  reportSheet('unified-ads', ['Unified Advertised Products', 'Unified Ads'], 'ads', [
    'advertisedProductSku',
    'campaignName',
  ]),
  reportSheet('unified-ad-groups', 'Unified Ad Groups', 'ads', ['adGroupName', 'campaignName']),
  reportSheet('unified-campaigns', 'Unified Campaigns', 'ads', ['campaignName']),
  reportSheet('unified-accounts', 'Unified Accounts', 'ads', ['advertiserAccountName', 'portfolioName']),
  reportSheet('sp-bulk', 'SP Bulk', 'ads', ['entity', 'campaignName']),
  reportSheet('fba-planning', 'FBA Planning', 'stock', ['sku', 'asin']),
  reportSheet('restock', 'Restock', 'stock', ['merchantSku', 'asin']),
  reportSheet('reserved-inventory', 'Reserved Inventory', 'stock', ['sku', 'asin']),
  reportSheet('stranded-inventory', 'Stranded Inventory', 'stock', ['sku', 'asin']),
  reportSheet('inventory-ledger', 'Inventory Ledger', 'stock', ['msku', 'fnsku']),
  reportSheet('fba-returns', 'FBA Returns', 'stock', ['sku', 'reason']),
  reportSheet('fbm-returns', 'Seller-Fulfilled Returns', 'stock', ['orderId', 'merchantSku']),
  reportSheet('seller-feedback', 'Seller Feedback', 'sales', ['orderId', 'rating']),
  reportSheet('active-listings', 'Active Listings', 'stock', ['sellerSku', 'asin']),
  reportSheet('all-listings', 'All Listings', 'stock', ['sellerSku', 'status']),
  reportSheet('orders', 'Orders', 'sales', ['amazonOrderId', 'sku']),
  reportSheet('unshipped-orders', 'Unshipped Orders', 'sales', ['orderId', 'sku']),
  reportSheet('settlements', 'Settlements', 'sales', ['orderId', 'amountDescription']),
  reportSheet('settlements-wide', 'Settlements (wide)', 'sales', ['orderId', 'transactionType']),
  reportSheet('transactions', 'Transactions', 'sales', ['orderId', 'description']),
  reportSheet('reimbursements', 'Reimbursements', 'stock', ['sku', 'reason']),
  reportSheet('storage-fees', 'Storage Fees', 'stock', ['asin', 'fulfillmentCenter']),
  reportSheet('fee-preview', 'Fee Preview', 'stock', ['sku', 'asin']),
  reportSheet('search-query-performance', 'Search Query Performance', 'search', ['searchQuery', 'asin']),
  reportSheet('top-search-terms', 'Top Search Terms', 'search', ['searchTerm', 'asin1']),
  reportSheet('cerebro', 'Cerebro', 'search', ['keywordPhrase', 'asin']),
  reportSheet('keepa', 'Keepa', 'search', ['title', 'asin']),
  reportSheet('xray', 'Xray', 'search', ['title', 'asin']),
  reportSheet('sellersprite-keywords', 'SellerSprite Keywords', 'search', ['keyword', 'asin']),
  reportSheet('sellersprite-products', 'SellerSprite Products', 'search', ['title', 'asin']),
  competitorsSheet,
  keywordsSheet,
];
