/** Inventory Ledger, summary view: units received, sent, lost and found, by SKU, place and day, week or month. */

import type { Field, ReportKind } from '../kind.ts';
import { field, from, marketplace, needed, to } from './shared/english-field.ts';

/** Columns of units that came in or went out. */
function movements(...headers: readonly string[]): Field[] {
  return headers.map((header) => field('integer', header, { signed: true }));
}

export const inventoryLedger: ReportKind = {
  id: 'inventory-ledger',
  amazonReportType: 'GET_LEDGER_SUMMARY_VIEW_DATA',
  title: 'report.kind.inventoryLedger',
  sheet: 'inventory-ledger',
  signs: [['startingWarehouseBalance'], ['endingWarehouseBalance']],
  key: ['marketplace', 'from', 'to', 'fnsku', 'msku', 'disposition', 'location', 'store'],
  period: 'dated',
  rowsFor: 'every-period',
  repeated: 'add',
  evidence: {
    en: "A complete header row quoted in public code on API files of 2026 (22 columns), every cell in quotes. Public code on real files of Mexico and Spain reads `Date` as month, day, year, as in America. Amazon's own generator writes the names without blanks; such files are unsupported.",
  },
  fields: [
    marketplace(),
    // American in every marketplace: `08/24/2026` stands in files of Mexico and of Europe.
    { ...from('Date'), required: true, order: 'month-day', formerId: 'date' },
    { ...to(), formerId: 'date' },
    needed('text', 'FNSKU'),
    field('asin', 'ASIN'),
    needed('text', 'MSKU'),
    field('text', 'Title'),
    needed('text', 'Disposition'),
    needed('integer', 'Starting Warehouse Balance', { signed: true }),
    ...movements('In Transit Between Warehouses', 'Receipts', 'Customer Shipments', 'Customer Returns'),
    ...movements('Vendor Returns', 'Warehouse Transfer In/Out', 'Found', 'Lost', 'Damaged', 'Disposed', 'Other Events'),
    needed('integer', 'Ending Warehouse Balance', { signed: true }),
    ...movements('Unknown Events'),
    field('text', 'Location'),
    field('text', 'Store'),
  ],
};
