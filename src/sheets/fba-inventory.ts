/** FBA Inventory: stock by SKU with units sold from Sales & Traffic, and how many days it lasts. */
import { daysOfCover } from '../functions/catalog/days-of-cover.ts';
import type { ColumnId } from '../workbook/columns.ts';
import { columnsOf } from './columns-of.ts';
import type { ComputedColumn } from './data-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { answerForRow } from './worked-out.ts';

/** Uses units a day and one day, because windows differ by marketplace but the function's `days` is one number. */
const cover: ComputedColumn<ColumnId<'fba-inventory'>> = {
  id: 'daysOfCover',
  needs: ['afnFulfillableQuantity', 'unitsPerDay'],
  thresholds: [],
  formula: ({ column }) => `DAYS_OF_COVER(${column('afnFulfillableQuantity')};${column('unitsPerDay')};1)`,
  compute: (row) => answerForRow(daysOfCover, [row.afnFulfillableQuantity, row.unitsPerDay, 1]),
};

export const fbaInventorySheet = reportSheet('fba-inventory', 'FBA Inventory', 'stock', ['sku', 'asin'], {
  added: [
    ...columnsOf('ours', [
      ['unitsOrdered', 'Units Ordered', 'integer', 80, { note: 'note.unitsOrdered' }],
      ['unitsPerDay', 'Units per day', 'number', 80, { note: 'note.unitsPerDay' }],
    ]),
    ...columnsOf('formula', [['daysOfCover', 'Days of cover', 'number', 90, { note: 'note.daysOfCover' }]]),
  ],
  computed: [cover],
});
