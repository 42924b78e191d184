/** The hidden sheets Digest and History: figures of tables in few cells, for readers that do not need the tables. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/** Without number formats, because the sheets are hidden. */
const columns = columnsOf('ours', [
  ['table', 'Table', 'text', 140],
  ['by', 'By', 'text', 95],
  ['marketplace', 'Marketplace', 'text', 95],
  ['month', 'Month', 'text', 80],
  // `kept`: the rows it was made of were deleted.
  ['state', 'State', 'text', 60],
  ['import', 'No.', 'any', 50],
  ['part', 'Part', 'any', 50],
  ['goesOn', 'Goes on', 'text', 60],
  // The last day of its figures.
  ['until', 'Until', 'text', 80],
  ['rows', 'Rows', 'any', 60],
  ['units', 'Counts', 'any', 90],
  ['money', 'Money', 'any', 90],
  ['check', 'Check', 'text', 90],
  ['figures', 'Figures', 'text', 600],
]);

const key = ['table', 'by', 'marketplace', 'month', 'state', 'import', 'part'] as const;

/** Figures of the tables, and of rows that retention or week sums deleted. */
export const digestSheet: SheetSpec<'digest'> = {
  id: 'digest',
  name: 'Digest',
  tabColor: '#666666',
  hidden: true,
  key,
  columns,
};

/** Figures of imports that later ones overwrite; they are never changed. */
export const historySheet: SheetSpec<'history'> = {
  id: 'history',
  // Excel reserves `History` for itself.
  name: 'Past Figures',
  tabColor: '#666666',
  hidden: true,
  key,
  columns,
};
