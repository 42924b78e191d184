/** Zebra count: for a walk of the recipe. */

import type { ReportKind } from '../kind.ts';
import { field, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const zebraCount: ReportKind = {
  id: 'zebra-count',
  amazonReportType: 'Zebra Count',
  title: 'report.kind.zebraCount',
  sheet: 'zebra-count',
  signs: [['zebraCount']],
  key: ['marketplace', 'sku'],
  period: 'snapshot',
  repeated: 'last',
  evidence: { en: 'Invented.' },
  fields: [
    marketplace(),
    snapshotDate('snapshot-date'),
    needed('text', 'sku'),
    field('asin', 'asin'),
    needed('integer', 'zebra-count'),
  ],
};
