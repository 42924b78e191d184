/** FBA Fee Preview: what Amazon expects to charge for one unit of each SKU. */
import { currency, field, fields, needed, snapshotDate } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const feePreview: ReportKind = {
  id: 'fee-preview',
  amazonReportType: 'GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA',
  title: 'report.kind.feePreview',
  sheet: 'fee-preview',
  signs: [['estimatedFeeTotal'], ['estimatedReferralFeePerUnit']],
  key: ['marketplace', 'sku'],
  period: 'snapshot',
  repeated: 'last',
  evidence: { en: 'A complete header row of amazon.com quoted in public code (31 columns).' },
  fields: [
    { id: 'marketplace', header: 'Marketplace', type: 'text' },
    snapshotDate(),
    field('text', 'amazon-store', { header: 'Store', role: 'place' }),
    needed('text', 'sku'),
    field('text', 'fnsku'),
    needed('asin', 'asin'),
    field('text', 'product-name'),
    ...fields('money', 'your-price', 'sales-price'),
    ...fields('number', 'longest-side', 'median-side', 'shortest-side'),
    field('text', 'unit-of-dimension'),
    field('number', 'item-package-weight'),
    field('text', 'unit-of-weight'),
    field('text', 'product-size-tier'),
    currency('currency'),
    needed('money', 'estimated-fee-total'),
    needed('money', 'estimated-referral-fee-per-unit'),
    ...fields('money', 'estimated-variable-closing-fee', 'expected-fulfillment-fee-per-unit'),
  ],
};
