/** Monthly storage fees: the fee of each ASIN in each fulfilment centre. */

import type { ReportKind } from '../kind.ts';
import { currency, field, fields, from, marketplace, needed, to } from './shared/english-field.ts';

const SUM = { combine: { how: 'sum' } } as const;

export const storageFees: ReportKind = {
  id: 'storage-fees',
  amazonReportType: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  title: 'report.kind.storageFees',
  sheet: 'storage-fees',
  signs: [['estimatedMonthlyStorageFee'], ['from']],
  key: ['marketplace', 'from', 'to', 'asin', 'fnsku', 'fulfillmentCenter', 'productSizeTier'],
  period: 'dated',
  mayBeEmpty: true,
  repeated: 'add',
  evidence: { en: "Amazon's own generator and a public schema with its newer columns." },
  fields: [
    { ...marketplace('country_code'), required: true },
    { ...from('month_of_charge'), required: true, wholeMonth: true },
    { ...to('month_of_charge'), required: true, wholeMonth: true },
    needed('asin', 'asin'),
    field('text', 'fnsku'),
    field('text', 'product_name'),
    field('text', 'fulfillment_center'),
    field('text', 'product_size_tier'),
    needed('number', 'average_quantity_on_hand', SUM),
    field('number', 'average_quantity_pending_removal', SUM),
    field('number', 'estimated_total_item_volume', SUM),
    field('text', 'volume_units'),
    field('money', 'storage_rate', { combine: { how: 'mean', by: 'averageQuantityOnHand' } }),
    currency('currency'),
    needed('money', 'estimated_monthly_storage_fee'),
    ...fields('money', 'total_incentive_fee_amount'),
  ],
};
