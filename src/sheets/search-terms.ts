/** Search terms of the older report and of the unified one, with an ACoS status that names its evidence. */
import { acosStatus } from '../functions/catalog/acos-status.ts';
import { columnsOf } from './columns-of.ts';
import type { ComputedColumn } from './data-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { answerForRow } from './worked-out.ts';

/** The status, from the columns with spend and orders. */
function status<Spend extends string, Orders extends string>(
  spend: Spend,
  orders: Orders,
): ComputedColumn<'acosStatus' | 'sales' | 'clicks' | Spend | Orders> {
  return {
    id: 'acosStatus',
    thresholds: ['acos-target'],
    needs: [spend, 'sales', 'clicks', orders],
    formula: ({ column, threshold }) =>
      `ACOS_STATUS(${column(spend)};${column('sales')};${threshold('acos-target')};${column('clicks')};${column(orders)})`,
    compute: (row, threshold) =>
      answerForRow(acosStatus, [row[spend], row.sales, threshold('acos-target'), row.clicks, row[orders]]),
  };
}

const ADDED = columnsOf('formula', [
  ['acosStatus', 'ACoS status', 'text', 120, { note: 'note.acosStatus', words: 'status' }],
]);

/** Search terms of the older report. */
export const searchTermsSheet = reportSheet(
  'search-terms',
  'Search Terms',
  'ads',
  ['customerSearchTerm', 'campaignName'],
  { added: ADDED, computed: [status('spend', 'orders')] },
);

/** Search terms of the unified report. */
export const unifiedSearchTermsSheet = reportSheet(
  'unified-search-terms',
  'Unified Search Terms',
  'ads',
  ['searchTerm', 'campaignName'],
  { added: ADDED, computed: [status('totalCost', 'purchases')], judgedLike: 'search-terms' },
);
