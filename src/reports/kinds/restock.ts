/** Restock Inventory recommendations: units Amazon advises to send in, by SKU. */

import type { ReportKind } from '../kind.ts';
import { currency, field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const restock: ReportKind = {
  id: 'restock',
  amazonReportType: 'GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT',
  title: 'report.kind.restock',
  sheet: 'restock',
  signs: [['recommendedReplenishmentQty'], ['totalDaysOfSupply'], ['daysOfSupply'], ['unitsSoldLast30Days']],
  key: ['marketplace', 'merchantSku'],
  period: 'snapshot',
  lists: 'everything',
  repeated: 'last',
  evidence: {
    en: "Complete header rows of 29 and 30 columns quoted in public code on API files; Amazon's own generator shortens `Total Days of Supply`.",
  },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'Merchant SKU'),
    field('text', 'FNSKU'),
    needed('asin', 'ASIN'),
    field('text', 'Product Name'),
    currency('Currency code'),
    field('money', 'Price'),
    field('money', 'Sales last 30 days'),
    ...fields('integer', 'Units Sold Last 30 Days', 'Total Units', 'Inbound', 'Available', 'FC transfer'),
    ...fields('integer', 'FC Processing', 'Customer Order', 'Unfulfillable', 'Working', 'Shipped', 'Receiving'),
    field('text', 'Fulfilled by'),
    field('number', 'Total Days of Supply (including units from open shipments)', {
      id: 'totalDaysOfSupply',
      also: ['Total Days of Supply'],
    }),
    field('number', 'Days of Supply at Amazon Fulfillment Network', { id: 'daysOfSupply' }),
    field('text', 'Alert'),
    needed('integer', 'Recommended replenishment qty'),
    field('day', 'Recommended ship date'),
    field('text', 'Recommended action'),
  ],
};
