/** Active Listings: price, quantity and channel of each SKU on sale; descriptions are not stored. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const activeListings: ReportKind = {
  id: 'active-listings',
  amazonReportType: 'Active Listings Report',
  title: 'report.kind.activeListings',
  sheet: 'active-listings',
  signs: [['listingId']],
  key: ['marketplace', 'sellerSku'],
  period: 'snapshot',
  lists: 'everything',
  repeated: 'last',
  // In All Listings some SKUs are not on sale.
  foreign: ['status'],
  evidence: { en: 'A genuine file of amazon.co.uk of 2026 (49 columns).' },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'seller-sku'),
    needed('asin', 'asin1', { header: 'asin', id: 'asin' }),
    field('text', 'item-name'),
    needed('text', 'listing-id'),
    needed('money', 'price'),
    needed('integer', 'quantity'),
    field('integer', 'pending-quantity'),
    field('day', 'open-date'),
    ...fields('text', 'item-condition', 'fulfillment-channel', 'merchant-shipping-group'),
    field('money', 'Business Price'),
  ],
};
