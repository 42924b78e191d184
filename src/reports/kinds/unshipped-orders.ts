/** Unshipped orders that the seller ships: what must be sent by when; the buyer's name and address are not stored. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const unshippedOrders: ReportKind = {
  id: 'unshipped-orders',
  amazonReportType: 'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING',
  title: 'report.kind.unshippedOrders',
  sheet: 'unshipped-orders',
  signs: [['orderItemId', 'quantityToShip']],
  key: ['marketplace', 'orderId', 'orderItemId'],
  period: 'snapshot',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'last',
  evidence: { en: 'A genuine file of 2025 (68 columns). It does not say of which marketplace an order is.' },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'order-id'),
    needed('text', 'order-item-id'),
    needed('text', 'sku'),
    field('text', 'product-name'),
    { ...needed('day', 'promise-date'), dayEnd: true },
    // Negative before the promised date.
    needed('number', 'days-past-promise'),
    ...fields('integer', 'quantity-purchased', 'quantity-shipped'),
    needed('integer', 'quantity-to-ship'),
    ...fields('day', 'purchase-date', 'payments-date', 'reporting-date'),
    ...fields('text', 'ship-service-level', 'ship-service-name', 'ship-country'),
    ...fields('text', 'is-business-order', 'is-prime', 'is-premium-order'),
    ...fields('text', 'verge-of-cancellation', 'verge-of-lateShipment'),
  ],
};
