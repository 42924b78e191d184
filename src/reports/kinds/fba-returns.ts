/** FBA customer returns: one row for each returned unit, with its reason and condition. */

import type { ReportKind } from '../kind.ts';
import { date, field, marketplace, needed } from './shared/english-field.ts';

export const fbaReturns: ReportKind = {
  id: 'fba-returns',
  amazonReportType: 'GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA',
  title: 'report.kind.fbaReturns',
  sheet: 'fba-returns',
  signs: [['date', 'orderId'], ['licensePlateNumber'], ['customerComments']],
  key: ['marketplace', 'date', 'orderId', 'sku', 'fnsku', 'licensePlateNumber', 'detailedDisposition', 'reason'],
  period: 'dated',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'add',
  evidence: { en: 'A complete header row quoted in public code on API files (13 columns).' },
  fields: [
    marketplace(),
    date('return-date'),
    needed('text', 'order-id'),
    needed('text', 'sku'),
    field('asin', 'asin'),
    field('text', 'fnsku'),
    field('text', 'product-name'),
    needed('integer', 'quantity'),
    field('text', 'fulfillment-center-id'),
    needed('text', 'detailed-disposition'),
    needed('text', 'reason'),
    field('text', 'status'),
    field('text', 'license-plate-number'),
    field('text', 'customer-comments'),
  ],
};
