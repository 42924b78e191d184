/** The hidden sheet Undo: what the last import overwrote and added, so that it can be taken back. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';

export const undoSheet: SheetSpec = {
  id: 'undo',
  name: 'Undo',
  tabColor: '#666666',
  hidden: true,
  key: ['import'],
  columns: [
    { id: 'import', header: 'No.', type: 'integer', origin: 'ours', width: 50 },
    { id: 'sheet', header: 'Sheet', type: 'text', origin: 'ours', width: 140 },
    { id: 'what', header: 'What', type: 'text', origin: 'ours', width: 80 },
    { id: 'cells', header: 'Cells', type: 'text', origin: 'ours', width: 600 },
  ],
};
