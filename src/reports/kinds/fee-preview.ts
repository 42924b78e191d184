/** FBA Fee Preview: the fees Amazon expects for one unit of each SKU. */

import type { ReportKind } from '../kind.ts';
import { currency, field, fields, needed, snapshotDate } from './shared/english-field.ts';

export const feePreview: ReportKind = {
  id: 'fee-preview',
  amazonReportType: 'GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA',
  title: 'report.kind.feePreview',
  sheet: 'fee-preview',
  signs: [['estimatedFeeTotal'], ['estimatedReferralFeePerUnit']],
  key: ['marketplace', 'sku'],
  period: 'snapshot',
  lists: 'everything',
  repeated: 'last',
  evidence: { en: 'Complete header rows quoted in public code: of amazon.com (31 columns) and of amazon.co.uk (27).' },
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
    field('text', 'product-size-tier', { also: ['product-size-weight-band'] }),
    currency('currency'),
    needed('money', 'estimated-fee-total'),
    needed('money', 'estimated-referral-fee-per-unit'),
    field('money', 'estimated-variable-closing-fee'),
    field('money', 'expected-fulfillment-fee-per-unit', { also: ['expected-domestic-fulfilment-fee-per-unit'] }),
  ],
};
