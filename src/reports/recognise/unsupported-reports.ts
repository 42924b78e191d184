/** The header rows of reports that are recognized but not read. */

/** A report that is recognized but not read. */
export interface UnsupportedReport {
  readonly id: UnsupportedReportId;
  /** All of these are in one row. */
  readonly headers: readonly string[];
  /** None of these are in the row, because they belong to a report that is read. */
  readonly without?: readonly string[];
  /** The row has no other headers, because so few and common ones occur in many tables. */
  readonly alone?: true;
}

/** A report comes before others whose headers are a part of its own. */
export const UNSUPPORTED_REPORTS = [
  // Advertising console: bulk sheets, reports, exports of its pages.
  { id: 'bulk-legacy', headers: ['Record ID', 'Record Type', 'Campaign Daily Budget'] },
  { id: 'bulk-portfolios', headers: ['Entity', 'Operation', 'Portfolio ID', 'Portfolio Name'] },
  { id: 'bulk-sponsored-display', headers: ['Entity', 'Operation', 'Campaign ID', 'Targeting ID', 'Tactic'] },
  { id: 'bulk-sponsored-brands', headers: ['Entity', 'Operation', 'Campaign ID', 'Draft Campaign ID'] },
  { id: 'bulk-sponsored-brands', headers: ['Entity', 'Operation', 'Campaign ID', 'Brand Entity ID'] },
  { id: 'bulk-sponsored-brands', headers: ['Entity', 'Operation', 'Campaign ID', 'Creative ASINs'] },
  { id: 'bulk-brand-assets', headers: ['Brand Entity ID', 'Brand Name'], alone: true },
  { id: 'bulk-search-terms', headers: ['Product', 'Campaign ID', 'Keyword ID', 'Customer Search Term'] },
  { id: 'ads-change-history', headers: ['eventSourceType', 'eventSourceId', 'isSystemEvent'] },
  { id: 'sp-purchased-product', headers: ['Campaign Name', 'Purchased ASIN'] },
  { id: 'ads-performance-over-time', headers: ['Date', 'Clicks', 'Cost Per Click (CPC)', 'Spend'], alone: true },
  { id: 'sp-budget', headers: ['Campaign Name', 'Recommended Budget', 'Average Time in Budget'] },
  { id: 'sponsored-display', headers: ['Campaign Name', 'Cost type', 'Bid optimization'], without: ['Targeting'] },
  { id: 'sponsored-display', headers: ['Campaign Name', 'Tactic', 'Viewable Impressions'] },
  { id: 'sponsored-brands', headers: ['Campaign Name', 'Cost type', '14 Day Total Sales'] },
  { id: 'console-campaigns', headers: ['State', 'Campaigns', 'Status', 'Type', 'Targeting'] },
  { id: 'console-ads', headers: ['State', 'Products', 'Status', 'Impressions'] },
  { id: 'console-search-terms', headers: ['Customer search term', 'Keywords', 'Match type', 'CTR(%)'] },
  { id: 'console-targeting', headers: ['State', 'Keyword', 'Match type', 'Status'] },
  { id: 'console-negatives', headers: ['Keyword', 'Match type'], alone: true },
  { id: 'ads-api', headers: ['campaign_id', 'impressions', 'clicks', 'cost'] },
  { id: 'ads-api', headers: ['campaignName', 'impressions', 'clicks', 'cost'] },
  { id: 'ads-api', headers: ['campaignId', 'impressions', 'clicks', 'cost'] },
  // Seller Central: orders and returns.
  { id: 'orders-by-month', headers: ['Ordered Product Sales', 'Shipped Product Sales', 'Units Shipped'] },
  {
    id: 'new-orders',
    headers: ['order-id', 'order-item-id', 'quantity-purchased', 'payments-date'],
    without: ['quantity-to-ship'],
  },
  { id: 'shipments', headers: ['amazon-order-id', 'shipment-item-id', 'quantity-shipped'] },
  { id: 'shipments', headers: ['shipment-date', 'fulfillment-center-id', 'item-price-per-unit'] },
  { id: 'replacements', headers: ['shipment-date', 'replacement-reason-code', 'original-amazon-order-id'] },
  // Stock at Amazon and what it costs.
  { id: 'afn-inventory', headers: ['seller-sku', 'fulfillment-channel-sku', 'Quantity Available'] },
  { id: 'afn-by-country', headers: ['seller-sku', 'fulfillment-channel-sku', 'quantity-for-local-fulfillment'] },
  { id: 'daily-inventory', headers: ['snapshot-date', 'fnsku', 'fulfillment-center-id', 'detailed-disposition'] },
  { id: 'inventory-receipts', headers: ['received-date', 'fnsku', 'fba-shipment-id'] },
  { id: 'inbound-problems', headers: ['fba-shipment-id', 'problem-type', 'problem-quantity'] },
  { id: 'recommended-removals', headers: ['snapshot-date', 'sku', 'sellable-removal-quantity'] },
  { id: 'removal-orders', headers: ['request-date', 'order-id', 'requested-quantity', 'removal-fee'] },
  { id: 'removal-shipments', headers: ['request-date', 'order-id', 'shipment-date', 'disposition', 'carrier'] },
  { id: 'long-term-storage', headers: ['snapshot-date', 'fnsku', '12-mo-long-terms-storage-fee'] },
  { id: 'aged-inventory-surcharge', headers: ['snapshot-date', 'fnsku', 'surcharge-age-tier', 'amount-charged'] },
  { id: 'storage-overage', headers: ['charged_date', 'storage_usage_volume', 'overage_volume'] },
  { id: 'referral-fees', headers: ['seller-sku', 'asin', 'estimated-referral-fee-per-item'] },
  { id: 'ledger-detail', headers: ['Event Type', 'Reference ID', 'Reconciled Quantity'] },
  { id: 'ledger-unspaced', headers: ['FNSKU', 'StartingWarehouseBalance', 'EndingWarehouseBalance'] },
  { id: 'ledger-unspaced', headers: ['FNSKU', 'EventType', 'ReferenceID'] },
  { id: 'stranded-loader', headers: ['sku', 'minimum-seller-allowed-price', 'add-delete', 'fulfillment-center-id'] },
  { id: 'open-listings', headers: ['sku', 'asin', 'price', 'quantity', 'Business Price'] },
  { id: 'open-listings', headers: ['sku', 'asin', 'price', 'quantity'], alone: true },
  // Brand Analytics.
  { id: 'repeat-purchase', headers: ['Unique Customer Count', 'Repeat Ordered Product Sales: Sales'] },
  { id: 'search-catalog', headers: ['Impressions: Impressions', 'Clicks: Clicks', 'Purchases: Purchases'] },
  { id: 'market-basket', headers: ['#1 Purchased ASIN', '#1 Combination %'] },
  { id: 'market-basket', headers: ['#1 Purchase Combination: ASIN'] },
] as const satisfies readonly { id: string; headers: readonly string[]; without?: readonly string[]; alone?: true }[];

/** Id of an unsupported report. */
export type UnsupportedReportId = (typeof UNSUPPORTED_REPORTS)[number]['id'];
