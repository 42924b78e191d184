/** Reserved Inventory: units at Amazon that cannot be sold at the moment, and why. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const reservedInventory: ReportKind = {
  id: 'reserved-inventory',
  amazonReportType: 'GET_RESERVED_INVENTORY_DATA',
  title: 'report.kind.reservedInventory',
  sheet: 'reserved-inventory',
  signs: [['reservedQty'], ['reservedCustomerorders']],
  key: ['marketplace', 'sku'],
  period: 'snapshot',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'last',
  evidence: { en: "Amazon's own generator and public code on API files." },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'sku'),
    field('text', 'fnsku'),
    needed('asin', 'asin'),
    field('text', 'product-name'),
    needed('integer', 'reserved_qty'),
    ...fields('integer', 'reserved_customerorders', 'reserved_fc-transfers', 'reserved_fc-processing'),
    field('text', 'program'),
  ],
};
