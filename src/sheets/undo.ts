/** The hidden sheet Undo: what the last import overwrote and added, so that it can be undone. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const undoSheet: SheetSpec<'undo'> = {
  id: 'undo',
  name: 'Undo',
  tabColor: '#666666',
  hidden: true,
  key: ['import'],
  columns: columnsOf('ours', [
    // No number format, because the sheet is hidden.
    ['import', 'No.', 'any', 50],
    ['sheet', 'Sheet', 'text', 140],
    ['what', 'What', 'text', 80],
    ['cells', 'Cells', 'text', 600],
  ]),
};
