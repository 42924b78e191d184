/** All sheets of the add-on, in tab order. */
import { withId } from '../workbook/columns.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { accountHealthSheet } from './account-health.ts';
import { checklistSheet } from './checklist.ts';
import type { DataSheet } from './data-sheet.ts';
import { DATA_SHEETS, FIRST_DATA_SHEETS } from './data-sheets.ts';
import { digestSheet, historySheet } from './digest.ts';
import { eventsSheet } from './events.ts';
import { importLogSheet } from './import-log.ts';
import { keptValuesSheet } from './kept-values.ts';
import { ownersSheet } from './owners.ts';
import { productsSheet } from './products.ts';
import { purchaseOrdersSheet } from './purchase-orders.ts';
import { rulesSheet } from './rules.ts';
import { summedWeeksSheet } from './summed-weeks.ts';
import { taughtColumnsSheet } from './taught-columns.ts';
import { todaySheet } from './today.ts';
import { trendsSheet } from './trends.ts';
import { undoSheet } from './undo.ts';
import { VIEW_SHEETS } from './view-sheets.ts';
import { weekSheet } from './week.ts';

export { DATA_SHEETS };

/** Sheets that the seller fills in, created when they are first needed. */
export const SELLERS_SHEETS: readonly SheetSpec[] = [
  productsSheet,
  purchaseOrdersSheet,
  eventsSheet,
  accountHealthSheet,
  ownersSheet,
];

/** All sheets of the add-on. */
export const OWN_SHEETS: readonly SheetSpec[] = [
  todaySheet,
  trendsSheet,
  ...VIEW_SHEETS,
  ...DATA_SHEETS,
  weekSheet,
  ...SELLERS_SHEETS,
  rulesSheet,
  checklistSheet,
  importLogSheet,
  keptValuesSheet,
  undoSheet,
  summedWeeksSheet,
  taughtColumnsSheet,
  digestSheet,
  historySheet,
];

/** Sheets of a new workbook; the others are created when a report for them is imported. */
export const FIRST_SHEETS: readonly SheetSpec[] = [
  todaySheet,
  ...FIRST_DATA_SHEETS,
  rulesSheet,
  checklistSheet,
  importLogSheet,
  undoSheet,
  digestSheet,
  historySheet,
];

/** The data sheet with that id. */
export function dataSheet<Id extends string>(id: Id): DataSheet & { readonly id: Id } {
  return withId(DATA_SHEETS, id, 'No sheet is called');
}
