/** Data Check: what each report says of the same days, one row for each source and marketplace. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const dataCheckSheet: SheetSpec<'data-check'> = {
  id: 'data-check',
  name: 'Data Check',
  tabColor: '#666666',
  tab: 5,
  key: ['marketplace', 'source'],
  frozenThrough: 'source',
  columns: [
    ...columnsOf('ours', [
      ['marketplace', 'Marketplace', 'text', 90],
      ['source', 'Source of figures', 'text', 150, { words: 'dataSource', note: 'note.dataSource' }],
      ['verdict', 'Verdict', 'text', 115, { words: 'dataVerdict', note: 'note.dataVerdict' }],
      ['units', 'Units', 'integer', 75],
      ['unitsDifference', 'Units against the business report', 'ratioChange', 95],
      ['sales', 'Sales', 'money', 95],
      ['salesDifference', 'Sales against the business report', 'ratioChange', 95],
      ['spend', 'Ad spend', 'money', 85],
      ['currency', 'Currency', 'text', 70],
      ['reasons', 'Why it may differ', 'text', 420, { wrap: true }],
      ['from', 'From', 'day', 90],
      ['to', 'To', 'day', 90],
    ]),
    ...columnsOf('seller', [
      ['typedUnits', 'Units, typed', 'number', 85, { atLeast: 0, note: 'note.typedSource' }],
      ['typedSales', 'Sales, typed', 'money', 85, { atLeast: 0, note: 'note.typedSource' }],
      ['typedNote', 'Note', 'text', 200, { wrap: true }],
    ]),
  ],
};
