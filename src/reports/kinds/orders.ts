/** All Orders: what was ordered, by order and SKU; the buyer's town and postcode are not stored. */

import type { ReportKind } from '../kind.ts';
import { currency, date, field, fields, needed } from './shared/english-field.ts';

export const orders: ReportKind = {
  id: 'orders',
  amazonReportType: 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL',
  title: 'report.kind.orders',
  sheet: 'orders',
  signs: [['amazonOrderId', 'orderStatus']],
  key: ['marketplace', 'amazonOrderId', 'sku'],
  period: 'dated',
  mayBeEmpty: true,
  repeated: 'add',
  evidence: { en: 'A complete header row quoted in public code on API files of 2026 (33 columns).' },
  fields: [
    { id: 'marketplace', header: 'Marketplace', type: 'text' },
    date('purchase-date'),
    needed('text', 'amazon-order-id'),
    needed('text', 'order-status'),
    field('text', 'fulfillment-channel'),
    { ...needed('text', 'sales-channel'), role: 'place' },
    needed('text', 'sku'),
    field('asin', 'asin'),
    field('text', 'product-name'),
    field('text', 'item-status'),
    needed('integer', 'quantity'),
    currency('currency'),
    // Blank while an order is pending.
    needed('money', 'item-price'),
    ...fields('money', 'item-tax', 'shipping-price', 'shipping-tax', 'gift-wrap-price', 'gift-wrap-tax'),
    ...fields('money', 'item-promotion-discount', 'ship-promotion-discount'),
    ...fields('text', 'promotion-ids', 'is-business-order'),
  ],
};
