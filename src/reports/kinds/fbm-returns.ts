/** Returns of orders that the seller ships: what was asked for, what arrived, what was refunded; parcels are not stored. */

import type { ReportKind } from '../kind.ts';
import { currency, date, field, fields, marketplace, needed } from './shared/english-field.ts';

export const fbmReturns: ReportKind = {
  id: 'fbm-returns',
  amazonReportType: 'GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE',
  title: 'report.kind.fbmReturns',
  sheet: 'fbm-returns',
  signs: [['returnRequestStatus'], ['amazonRmaId']],
  key: ['marketplace', 'date', 'orderId', 'merchantSku', 'amazonRmaId', 'returnReason'],
  period: 'dated',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'last',
  evidence: {
    en: 'A genuine file of 2019 (33 columns); a header row with a row of 2025 quoted in a public note (32 columns).',
  },
  fields: [
    marketplace(),
    date('Return request date'),
    needed('text', 'Order ID'),
    field('day', 'Order date'),
    needed('text', 'Return request status'),
    field('text', 'Amazon RMA ID'),
    needed('text', 'Merchant SKU'),
    field('asin', 'ASIN'),
    field('text', 'Item name'),
    needed('integer', 'Return quantity'),
    needed('text', 'Return reason'),
    ...fields('text', 'In policy', 'Return type', 'Resolution'),
    field('text', 'A to z claim', { also: ['A-to-Z Claim'] }),
    field('day', 'Return delivery date'),
    currency('Currency code'),
    ...fields('money', 'Label cost', 'Order amount', 'Refunded amount'),
    field('integer', 'Order quantity'),
    field('text', 'SafeT claim state'),
    field('money', 'SafeT claim reimbursement amount'),
  ],
};
