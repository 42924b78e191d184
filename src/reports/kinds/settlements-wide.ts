/** Settlement, older flat file: every type of amount has its own column. */

import type { ReportKind } from '../kind.ts';
import { field, needed } from './shared/english-field.ts';
import { SETTLEMENT_KEY, settlementHead, totalAmount } from './shared/settlement-fields.ts';

export const settlementsWide: ReportKind = {
  id: 'settlements-wide',
  amazonReportType: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE',
  title: 'report.kind.settlementsWide',
  sheet: 'settlements-wide',
  signs: [
    ['settlementId', 'priceAmount'],
    ['settlementId', 'itemRelatedFeeAmount'],
  ],
  key: [
    ...SETTLEMENT_KEY,
    'shipmentFeeType',
    'orderFeeType',
    'priceType',
    'itemRelatedFeeType',
    'otherFeeReasonDescription',
    'promotionType',
    'directPaymentType',
  ],
  period: 'dated',
  repeated: 'add',
  evidence: {
    en: 'Genuine files of amazon.ca (2025), with 33 columns or, where there were promotions, 36.',
  },
  fields: [
    ...settlementHead,
    field('text', 'shipment-fee-type'),
    field('money', 'shipment-fee-amount'),
    field('text', 'order-fee-type'),
    field('money', 'order-fee-amount'),
    field('integer', 'quantity-purchased', { signed: true }),
    field('text', 'price-type'),
    needed('money', 'price-amount'),
    field('text', 'item-related-fee-type'),
    needed('money', 'item-related-fee-amount'),
    field('money', 'misc-fee-amount'),
    field('money', 'other-fee-amount'),
    field('text', 'other-fee-reason-description'),
    field('text', 'promotion-type'),
    field('money', 'promotion-amount'),
    field('text', 'direct-payment-type'),
    field('money', 'direct-payment-amount'),
    field('money', 'other-amount'),
    totalAmount,
  ],
};
