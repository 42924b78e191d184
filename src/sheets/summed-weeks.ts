/** The hidden sheet Summed Weeks: weeks stored as one row each, so that their days are not added again. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/**
 * `Started`: the sums are being written, every day still exists. `Summed`: the sums count, the days are deleted. `Undone`:
 * the days are restored.
 */
export type SummedState = 'Started' | 'Summed' | 'Undone';

/** The Summed Weeks sheet. */
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
