/** The hidden sheet Summed Weeks: which weeks stand as one row a week, so that days of them are not added beside. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/**
 * `Started`: the sums are being written, every day is still there. `Summed`: the sums count, the days go. `Undone`: the
 * days are back.
 */
export type SummedState = 'Started' | 'Summed' | 'Undone';

export const summedWeeksSheet: SheetSpec<'summed-weeks'> = {
  id: 'summed-weeks',
  name: 'Summed Weeks',
  tabColor: '#666666',
  hidden: true,
  key: ['sheet', 'marketplace', 'from'],
  columns: columnsOf('ours', [
    ['sheet', 'Sheet', 'text', 140],
    ['marketplace', 'Marketplace', 'text', 95],
    ['from', 'From', 'day', 90],
    ['to', 'To', 'day', 90],
    ['import', 'No.', 'integer', 50],
    ['state', 'State', 'text', 85],
  ]),
};
