/** Reports that are not read: each is called by its name, and none is taken for another of which a column is missing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import type { HeaderLanguage, ReportKind } from '../../src/reports/kind.ts';
import { headersOf } from '../../src/reports/recognise/header-index.ts';
import { identify } from '../../src/reports/recognise/identify.ts';
import { unsupportedBy } from '../../src/reports/recognise/unsupported.ts';
import { UNSUPPORTED_REPORTS } from '../../src/reports/recognise/unsupported-reports.ts';
import type { Cell } from '../../src/values/cell.ts';
import { read } from './tables.ts';

/** Header rows as Amazon writes them, whole; one row of cells that could be anything is put below each. */
const WHOLE: Readonly<Record<string, string>> = {
  'ads-change-history':
    'time|eventSourceType|eventSourceId|name|type|from|to|targetingType|matchType|targetingSecondary|campaignId|adGroupId|isSystemEvent|metadata',
  'sp-purchased-product':
    'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Advertised SKU|Advertised ASIN|Targeting|Match Type|Purchased ASIN|7 Day Other SKU Units (#)|7 Day Other SKU Orders (#)|7 Day Other SKU Sales ',
  'ads-performance-over-time': 'Date|Clicks|Cost Per Click (CPC)|Spend',
  'sponsored-display':
    'Date|Currency|Campaign Name|Portfolio name|Cost type|Ad Group Name|Bid optimization|Advertised SKU|Advertised ASIN|Impressions|Viewable Impressions|Clicks|Click-Thru Rate (CTR)|14 Day Detail Page Views (DPV)|Spend|Cost Per Click (CPC)|Total Advertising Cost of Sales (ACOS)|14 Day Total Orders (#)|14 Day Total Units (#)|14 Day Total Sales',
  'sponsored-brands':
    'Date|Portfolio name|Currency|Campaign Name|Cost type|Placement|Impressions|Clicks|Spend|Total Advertising Cost of Sales (ACOS)|14 Day Total Sales|14 Day Total Orders (#)|14 Day New-to-brand Orders (#)',
  'console-campaigns':
    'State|Campaigns|Status|Type|Targeting|Campaign bidding strategy|Start date|End date|Portfolio|Budget(USD)|Impressions|Clicks|CTR(%)|Spend(USD)|CPC(USD)|Orders|Sales(USD)|ACOS(%)',
  'console-ads':
    'State|Products|Status|SKU|ASIN|Impressions|Clicks|CTR(%)|Spend(USD)|CPC(USD)|Orders|Sales(USD)|ACOS(%)',
  'console-search-terms':
    'Customer search term|Keywords|Match type|Impressions|Clicks|CTR(%)|Spend(USD)|CPC(USD)|Orders|Sales(USD)|ACOS(%)|RoAS|Conversion rate',
  'console-targeting':
    'State|Keyword|Match type|Status|Suggested bid (low)(USD)|Suggested bid (median)(USD)|Suggested bid (high)(USD)|Keyword bid(USD)|Impressions|Clicks|CTR(%)|Spend(USD)|CPC(USD)|Orders|Sales(USD)|ACOS(%)',
  'console-negatives': 'Keyword|Match type',
  'ads-api':
    'ad_group_id|campaign_id|date|keyword_id|campaign_budget_amount|campaign_budget_currency_code|clicks|cost|impressions|keyword_bid|search_term|targeting',
  'bulk-portfolios':
    'Product|Entity|Operation|Portfolio ID|Portfolio Name|Budget Amount|Budget Currency Code|Budget Policy|Budget Start Date|Budget End Date|State (Informational only)|In Budget (Informational only)',
  'bulk-sponsored-display':
    'Product|Entity|Operation|Campaign ID|Portfolio ID|Ad Group ID|Ad ID|Targeting ID|Campaign Name|Ad Group Name|Campaign Name (Informational only)|Ad Group Name (Informational only)|Start Date|End Date|State|Tactic|Budget Type|Budget|SKU|ASIN (Informational only)|Ad Group Default Bid|Bid|Bid Optimization|Cost Type|Targeting Expression|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS|Viewable Impressions',
  'bulk-search-terms':
    'Product|Campaign ID|Ad Group ID|Keyword ID|Product Targeting ID|Campaign Name (Informational only)|Ad Group Name (Informational only)|Portfolio Name (Informational only)|State|Campaign State (Informational only)|Bid|Keyword Text|Match Type|Product Targeting Expression|Resolved Product Targeting Expression (Informational only)|Customer Search Term|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
  'orders-by-month':
    'Date|Ordered Product Sales|Units Ordered|Total Order Items|Shipped Product Sales|Units Shipped|Orders Shipped',
  shipments:
    'amazon-order-id|merchant-order-id|shipment-id|shipment-item-id|amazon-order-item-id|merchant-order-item-id|purchase-date|payments-date|shipment-date|reporting-date|sku|product-name|quantity-shipped|currency|item-price|item-tax|shipping-price|shipping-tax|gift-wrap-price|gift-wrap-tax|ship-service-level|item-promotion-discount|ship-promotion-discount|carrier|estimated-arrival-date|fulfillment-center-id|fulfillment-channel|sales-channel',
  replacements:
    'shipment-date|sku|asin|fulfillment-center-id|original-fulfillment-center-id|quantity|replacement-reason-code|replacement-amazon-order-id|original-amazon-order-id',
  'afn-inventory': 'seller-sku|fulfillment-channel-sku|asin|condition-type|Warehouse-Condition-code|Quantity Available',
  'afn-by-country': 'seller-sku|fulfillment-channel-sku|asin|condition-type|country|quantity-for-local-fulfillment',
  'daily-inventory': 'snapshot-date|fnsku|sku|product-name|quantity|fulfillment-center-id|detailed-disposition|country',
  'inventory-receipts': 'received-date|fnsku|sku|product-name|quantity|fba-shipment-id|fulfillment-center-id',
  'inbound-problems':
    'issue-reported-date|shipment-creation-date|fba-shipment-id|fba-carton-id|fulfillment-center-id|sku|fnsku|asin|product-name|problem-type|problem-quantity|expected-quantity|received-quantity|performance-measurement-unit|coaching-level|fee-type|currency|fee-total|problem-level|alert-status',
  'recommended-removals':
    'snapshot-date|sku|fnsku|asin|product-name|condition|sellable-quantity|sellable-271-365-days|sellable-365+-days|sellable-removal-quantity|unsellable-quantity|unsellable-0-7-days',
  'removal-orders':
    'request-date|order-id|order-type|order-status|last-updated-date|sku|fnsku|disposition|requested-quantity|cancelled-quantity|disposed-quantity|shipped-quantity|in-process-quantity|removal-fee|currency',
  'removal-shipments':
    'request-date|order-id|shipment-date|sku|fnsku|disposition|shipped-quantity|carrier|tracking-number',
  'long-term-storage':
    'snapshot-date|sku|fnsku|asin|product-name|condition|qty-charged-12-mo-long-term-storage-fee|per-unit-volume|currency|12-mo-long-terms-storage-fee|qty-charged-6-mo-long-term-storage-fee|6-mo-long-terms-storage-fee|volume-unit|country|enrolled-in-small-and-light',
  'aged-inventory-surcharge':
    'snapshot-date|sku|fnsku|asin|product-name|condition|per-unit-volume|currency|volume-unit|country|qty-charged|amount-charged|surcharge-age-tier|rate-surcharge',
  'storage-overage':
    'charged_date|country_code|storage_type|charge_rate|storage_usage_volume|storage_limit_volume|overage_volume|volume_unit|charged_fee_amount|currency_code',
  'referral-fees': 'seller-sku|asin|item-name|price|estimated-referral-fee-per-item',
  'ledger-detail':
    'Date|FNSKU|ASIN|MSKU|Title|Event Type|Reference ID|Quantity|Fulfillment Center|Disposition|Reason|Country|Reconciled Quantity|Unreconciled Quantity|Date and Time|Store',
  'stranded-loader':
    'sku|product-id|product-id-type|price|minimum-seller-allowed-price|maximum-seller-allowed-price|item-condition|quantity|add-delete|will-ship-internationally|expedited-shipping|standard-plus|item-note|fulfillment-center-id|product-tax-code|leadtime-to-ship|merchant_shipping_group_name',
  'open-listings': 'sku|asin|price|quantity',
};

describe.each(Object.entries(WHOLE))('%s', (id, line) => {
  const header = line.split('|');

  test.each([
    ['numbers', '3'],
    ['words', 'x'],
    ['days', '2026-10-03'],
    ['ASINs', 'B0CHILD001'],
  ])('is called by its name over %s', (_, cell) => {
    const answers = { marketplace: 'US', from: undefined, to: undefined };
    expect(read([header, header.map(() => cell)], answers)).toMatchObject({
      status: 'refused',
      code: `unsupported-${id}`,
    });
  });
});

test.each(UNSUPPORTED_REPORTS)('$id is known by $headers', ({ id, headers }) => {
  expect(identify([headers])).toMatchObject({ code: `unsupported-${id}` });
});

const LANGUAGES: readonly HeaderLanguage[] = ['en', 'zh-CN', 'ja', 'de', 'fr', 'it', 'es', 'nl'];

function headerRow({ fields }: ReportKind, language: HeaderLanguage): string[] {
  return fields.flatMap(({ headers }) => headers?.[language]?.[0] ?? headers?.en?.[0] ?? []);
}

test('no report that is read is unsupported as well', () => {
  for (const kind of REPORT_KINDS) {
    for (const language of LANGUAGES) expect(unsupportedBy([headerRow(kind, language)]), kind.id).toBeUndefined();
  }
});

describe('what distinguishes a report', () => {
  const plain = REPORT_KINDS.filter(({ level }) => !level);

  /** Reports of one family, of which the one with most columns is meant. */
  const FAMILIES = [
    ['sales-traffic', 'sales-by-parent', 'sales-by-date'],
    ['search-terms', 'sb-search-terms', 'sp-targeting'],
    ['sb-keywords', 'sp-targeting'],
    ['sb-keywords', 'sd-targeting'],
    ['sp-targeting', 'sb-campaigns'],
    ['sb-search-terms', 'sb-keywords'],
    ['xray', 'sellersprite-products'],
    ['all-listings', 'active-listings'],
  ];

  test.each(plain)('$id stands in no other report', (kind) => {
    expect(kind.signs?.length).toBeGreaterThan(0);
    for (const sign of kind.signs!) {
      const headers = sign.map((id) => headersOf(kind.fields.find((field) => field.id === id)!));
      expect(headers.every((known) => known.length > 0)).toBe(true);
      const names = headers.map((known) => known.map(({ header }) => header.toLowerCase()));
      const stands = (row: readonly string[]) => {
        const cells = new Set(row.map((header) => header.toLowerCase()));
        return names.every((known) => known.some((header) => cells.has(header)));
      };
      const others = plain.filter((other) => stands(headerRow(other, 'en')) && other !== kind);
      const strange = others.filter(({ id }) => !FAMILIES.some((ids) => ids.includes(kind.id) && ids.includes(id)));
      expect(strange.map(({ id }) => id)).toEqual([]);
    }
  });

  test('without it nothing is asked, whatever else is there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.infiniteStream(fc.boolean()),
        fc.array(fc.constantFrom('Ventes', 'Units Shipped', 'País', 'Return quantity', 'x'), { maxLength: 5 }),
        (kind, keep, strange) => {
          const row = headerRow(kind, 'en').filter(() => keep.next().value);
          const header: Cell[] = [...row, ...strange];
          const found = identify([header, header.map(() => '7')]);
          if ('code' in found || found.missingRequired.length === 0 || found.kind.level) return;
          const present = new Set(found.columns.map(({ field }) => field.id));
          expect(found.kind.signs!.some((ids) => ids.every((id) => present.has(id)))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
