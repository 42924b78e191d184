/** Stranded Inventory: units at Amazon that no listing sells. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const strandedInventory: ReportKind = {
  id: 'stranded-inventory',
  amazonReportType: 'GET_STRANDED_INVENTORY_UI_DATA',
  title: 'report.kind.strandedInventory',
  sheet: 'stranded-inventory',
  signs: [['strandedReason'], ['dateStranded']],
  key: ['marketplace', 'sku', 'fnsku', 'asin', 'strandedReason'],
  // Units without a listing may have no SKU.
  namedBy: { fnsku: ['sku'], asin: ['sku'] },
  period: 'snapshot',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'last',
  evidence: { en: "Amazon's own generator and the same list in public code (18 columns)." },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'sku'),
    field('text', 'fnsku'),
    needed('asin', 'asin'),
    field('text', 'product-name'),
    ...fields('text', 'primary-action', 'status-primary', 'status-secondary', 'error-message'),
    needed('text', 'stranded-reason'),
    field('day', 'date-stranded'),
    // Spelled by Amazon with a capital in the first word only.
    field('day', 'Date-to-take-auto-removal'),
    field('text', 'fulfilled-by'),
    field('money', 'your-price'),
    needed('integer', 'fulfillable-qty'),
    ...fields('integer', 'unfulfillable-qty', 'reserved-quantity', 'inbound-shipped-qty'),
  ],
};
