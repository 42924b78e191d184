/** The hidden sheet Undo: what the last import overwrote and added, so that it can be taken back. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const undoSheet: SheetSpec<'undo'> = {
  id: 'undo',
  name: 'Undo',
  tabColor: '#666666',
  hidden: true,
  key: ['import'],
  columns: columnsOf('ours', [
    // A number without a format: nobody looks at it.
    ['import', 'No.', 'any', 50],
    ['sheet', 'Sheet', 'text', 140],
    ['what', 'What', 'text', 80],
    ['cells', 'Cells', 'text', 600],
  ]),
};
