/** The hidden sheets Digest and History: figures of tables in few cells, for whoever need not read the tables. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/** Nobody looks at them, so that numbers have no format. */
const columns = columnsOf('ours', [
  ['table', 'Table', 'text', 140],
  ['by', 'By', 'text', 95],
  ['marketplace', 'Marketplace', 'text', 95],
  ['month', 'Month', 'text', 80],
  // `kept`: the rows it was made of are gone.
  ['state', 'State', 'text', 60],
  ['import', 'No.', 'any', 50],
  ['part', 'Part', 'any', 50],
  ['goesOn', 'Goes on', 'text', 60],
  ['rows', 'Rows', 'any', 60],
  ['units', 'Counts', 'any', 90],
  ['money', 'Money', 'any', 90],
  ['check', 'Check', 'text', 90],
  ['figures', 'Figures', 'text', 600],
]);

const key = ['table', 'by', 'marketplace', 'month', 'state', 'import', 'part'] as const;

/** What its tables say now, and of rows that retention or week sums took out what they said. */
export const digestSheet: SheetSpec<'digest'> = {
  id: 'digest',
  name: 'Digest',
  tabColor: '#666666',
  hidden: true,
  key,
  columns,
};

/** What imports said that a later one overwrites; each stays as it was. */
export const historySheet: SheetSpec<'history'> = {
  id: 'history',
  name: 'History',
  tabColor: '#666666',
  hidden: true,
  key,
  columns,
};
