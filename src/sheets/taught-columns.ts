/** The Taught Columns sheet: the meaning of headers that no report is known to have; edited by the seller. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { DATA_SHEETS } from './data-sheets.ts';

export const taughtColumnsSheet: SheetSpec<'taught-columns'> = {
  id: 'taught-columns',
  name: 'Taught Columns',
  tabColor: '#7f6000',
  key: ['sheet', 'header', 'field'],
  frozenThrough: 'header',
  columns: [
    {
      id: 'sheet',
      header: 'Sheet',
      type: 'text',
      origin: 'seller',
      width: 150,
      choices: DATA_SHEETS.map(({ id }) => id),
      words: 'sheet',
      note: 'note.taught',
    },
    { id: 'header', header: 'Header in the report', type: 'text', origin: 'seller', width: 280, note: 'note.taught' },
    { id: 'field', header: 'Is read as', type: 'text', origin: 'seller', width: 280, note: 'note.taught' },
    { id: 'at', header: 'Taught at', type: 'time', origin: 'ours', width: 130, note: 'note.taught' },
  ],
};
