/** Search Terms: the Sponsored Products search term report with an ACoS status that names its evidence. */
import { acosStatus } from '../functions/catalog/acos-status.ts';
import { searchTerms } from '../reports/kinds/search-terms.ts';
import { answerForRow } from './answer-for-row.ts';
import { type ComputedColumn, type DataSheet, IMPORTED_AT } from './data-sheet.ts';
import { reportColumns } from './report-columns.ts';

const status: ComputedColumn = {
  id: 'acosStatus',
  needs: ['spend', 'sales', 'clicks', 'orders'],
  formula: ({ column, threshold }) =>
    `ACOS_STATUS(${column('spend')};${column('sales')};${threshold('acos-target')};${column('clicks')};${column('orders')})`,
  compute: (row, threshold) =>
    answerForRow(acosStatus, [row.spend, row.sales, threshold('acos-target'), row.clicks, row.orders]),
};

export const searchTermsSheet: DataSheet = {
  id: 'search-terms',
  name: 'Search Terms',
  tabColor: '#b45f06',
  key: searchTerms.key,
  lastDay: 'to',
  label: ['customerSearchTerm', 'campaignName'],
  maxAgeRule: 'ads-max-age',
  columns: [
    ...reportColumns(searchTerms),
    IMPORTED_AT,
    {
      id: 'acosStatus',
      header: 'ACoS status',
      type: 'text',
      origin: 'formula',
      width: 120,
      note: 'note.acosStatus',
    },
  ],
  computed: [status],
};
