/** Columns shared by both forms of the settlement report; Amazon writes dates and currency in the first row only. */

import type { Field } from '../../kind.ts';
import { currency, field, from, needed, to } from './english-field.ts';

/** Marketplace, payout and its dates. */
export const settlementHead: readonly Field[] = [
  { id: 'marketplace', header: 'Marketplace', type: 'text' },
  needed('text', 'settlement-id'),
  { ...from('settlement-start-date'), required: true, fillDown: true },
  { ...to('settlement-end-date'), required: true, fillDown: true },
  { ...field('day', 'deposit-date'), fillDown: true },
  { ...currency('currency'), required: true, fillDown: true },
  { ...field('text', 'marketplace-name'), role: 'place' },
  field('day', 'posted-date'),
  // Blank in the first row, which contains only the payout.
  field('text', 'transaction-type'),
  field('text', 'order-id'),
  field('text', 'sku'),
];

/** Fields of the key, besides those for the type of the amount. */
export const SETTLEMENT_KEY = [
  'marketplace',
  'settlementId',
  'marketplaceName',
  'postedDate',
  'transactionType',
  'orderId',
  'sku',
] as const;

/** The payout, only in the first row, which contains nothing else. */
export const totalAmount: Field = field('money', 'total-amount');
