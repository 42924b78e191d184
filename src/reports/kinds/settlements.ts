/** Settlement, flat file V2: every amount of one payout, by order, SKU and type. */

import type { ReportKind } from '../kind.ts';
import { field, needed } from './shared/english-field.ts';
import { SETTLEMENT_KEY, settlementHead, totalAmount } from './shared/settlement-fields.ts';

export const settlements: ReportKind = {
  id: 'settlements',
  amazonReportType: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
  title: 'report.kind.settlements',
  sheet: 'settlements',
  signs: [
    ['settlementId', 'amountType'],
    ['settlementId', 'amountDescription'],
  ],
  key: [...SETTLEMENT_KEY, 'amountType', 'amountDescription'],
  period: 'dated',
  repeated: 'add',
  evidence: { en: 'A complete header row quoted in public code on API files (24 columns).' },
  fields: [
    ...settlementHead,
    field('text', 'amount-type'),
    field('text', 'amount-description'),
    needed('money', 'amount'),
    field('integer', 'quantity-purchased', { signed: true }),
    totalAmount,
  ],
};
