/** The Kept Values sheet: values that a person typed over cells of a report and an import replaced. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const keptValuesSheet: SheetSpec<'kept-values'> = {
  id: 'kept-values',
  name: 'Kept Values',
  tabColor: '#666666',
  key: ['import', 'sheet', 'row', 'column', 'value'],
  frozenThrough: 'sheet',
  columns: columnsOf('ours', [
    // Blank if a refresh replaced the value.
    ['import', 'No.', 'integer', 50],
    ['at', 'When', 'time', 125],
    ['sheet', 'Sheet', 'text', 140, { words: 'sheet' }],
    ['row', 'Row', 'text', 440],
    ['column', 'Column', 'text', 160],
    ['value', 'Value before', 'any', 140],
    ['written', 'Value now', 'any', 200],
  ]),
};
