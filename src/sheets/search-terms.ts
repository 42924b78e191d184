/** Search Terms: the Sponsored Products search term report with an ACoS status that names its evidence. */
import { acosStatus } from '../functions/catalog/acos-status.ts';
import { answerForRow } from './answer-for-row.ts';
import { columnsOf } from './columns-of.ts';
import type { ComputedColumn } from './data-sheet.ts';
import { reportSheet } from './report-sheet.ts';

const status: ComputedColumn = {
  id: 'acosStatus',
  needs: ['spend', 'sales', 'clicks', 'orders'],
  thresholds: ['acos-target'],
  formula: ({ column, threshold }) =>
    `ACOS_STATUS(${column('spend')};${column('sales')};${threshold('acos-target')};${column('clicks')};${column('orders')})`,
  compute: (row, threshold) =>
    answerForRow(acosStatus, [row.spend, row.sales, threshold('acos-target'), row.clicks, row.orders]),
};

export const searchTermsSheet = reportSheet(
  'search-terms',
  'Search Terms',
  'ads',
  ['customerSearchTerm', 'campaignName'],
  columnsOf('formula', [['acosStatus', 'ACoS status', 'text', 120, { note: 'note.acosStatus' }]]),
  [status],
);
