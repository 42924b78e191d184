/** The Kept Values sheet: what a person typed over a cell of a report, where an import wrote another value there. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const keptValuesSheet: SheetSpec<'kept-values'> = {
  id: 'kept-values',
  name: 'Kept Values',
  tabColor: '#666666',
  key: ['import', 'sheet', 'row', 'column', 'value'],
  frozenThrough: 'sheet',
  columns: columnsOf('ours', [
    // Blank where a refresh wrote over it.
    ['import', 'No.', 'integer', 50],
    ['at', 'When', 'time', 125],
    ['sheet', 'Sheet', 'text', 140],
    ['row', 'Row', 'text', 320],
    ['column', 'Column', 'text', 160],
    ['value', 'Value before', 'any', 140],
    ['written', 'Value now', 'any', 140],
  ]),
};
