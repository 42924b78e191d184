/** FBA Inventory: stock by SKU with units sold joined from Sales & Traffic, and how many days it lasts. */
import { daysOfCover } from '../functions/catalog/days-of-cover.ts';
import { fbaInventory } from '../reports/kinds/fba-inventory.ts';
import { answerForRow } from './answer-for-row.ts';
import { type ComputedColumn, type DataSheet, IMPORTED_AT } from './data-sheet.ts';
import { reportColumns } from './report-columns.ts';

/** Units a day and one day: windows differ by marketplace, the function's `days` is one number. */
const cover: ComputedColumn = {
  id: 'daysOfCover',
  needs: ['afnFulfillableQuantity', 'unitsPerDay'],
  formula: ({ column }) => `DAYS_OF_COVER(${column('afnFulfillableQuantity')};${column('unitsPerDay')};1)`,
  compute: (row) => answerForRow(daysOfCover, [row.afnFulfillableQuantity, row.unitsPerDay, 1]),
};

export const fbaInventorySheet: DataSheet = {
  id: 'fba-inventory',
  name: 'FBA Inventory',
  tabColor: '#38761d',
  key: fbaInventory.key,
  lastDay: 'snapshotDate',
  label: ['sku', 'asin'],
  maxAgeRule: 'stock-max-age',
  columns: [
    ...reportColumns(fbaInventory),
    IMPORTED_AT,
    {
      id: 'unitsOrdered',
      header: 'Units Ordered',
      type: 'integer',
      origin: 'ours',
      width: 80,
      note: 'note.unitsOrdered',
    },
    { id: 'unitsPerDay', header: 'Units per day', type: 'number', origin: 'ours', width: 80, note: 'note.unitsPerDay' },
    {
      id: 'daysOfCover',
      header: 'Days of cover',
      type: 'number',
      origin: 'formula',
      width: 90,
      note: 'note.daysOfCover',
    },
  ],
  computed: [cover],
};
