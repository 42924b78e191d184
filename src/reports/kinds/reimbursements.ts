/** FBA reimbursements: what Amazon paid, or returned to stock, for units it lost, damaged or refunded too much for. */

import type { ReportKind } from '../kind.ts';
import { currency, date, field, fields, marketplace, needed } from './shared/english-field.ts';

export const reimbursements: ReportKind = {
  id: 'reimbursements',
  amazonReportType: 'GET_FBA_REIMBURSEMENTS_DATA',
  title: 'report.kind.reimbursements',
  sheet: 'reimbursements',
  signs: [['reimbursementId']],
  key: ['marketplace', 'date', 'reimbursementId', 'caseId', 'amazonOrderId', 'reason', 'sku', 'fnsku', 'condition'],
  period: 'dated',
  mayBeEmpty: true,
  repeated: 'add',
  evidence: { en: 'A complete header row quoted in public code on API files (18 columns).' },
  fields: [
    marketplace(),
    date('approval-date'),
    needed('text', 'reimbursement-id'),
    ...fields('text', 'case-id', 'amazon-order-id'),
    needed('text', 'reason'),
    needed('text', 'sku'),
    field('text', 'fnsku'),
    field('asin', 'asin'),
    ...fields('text', 'product-name', 'condition'),
    currency('currency-unit'),
    field('money', 'amount-per-unit', { combine: { how: 'mean', by: 'quantityReimbursedTotal' } }),
    needed('money', 'amount-total'),
    // Negative if Amazon takes a reimbursement back.
    field('integer', 'quantity-reimbursed-cash', { signed: true }),
    field('integer', 'quantity-reimbursed-inventory', { signed: true }),
    field('integer', 'quantity-reimbursed-total', { signed: true }),
    ...fields('text', 'original-reimbursement-id', 'original-reimbursement-type'),
  ],
};
