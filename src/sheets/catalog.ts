/** Every sheet the add-on owns, in the order of their tabs. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { checklistSheet } from './checklist.ts';
import type { DataSheet } from './data-sheet.ts';
import { fbaInventorySheet } from './fba-inventory.ts';
import { rulesSheet } from './rules.ts';
import { salesTrafficSheet } from './sales-traffic.ts';
import { searchTermsSheet } from './search-terms.ts';

export const DATA_SHEETS: readonly DataSheet[] = [salesTrafficSheet, searchTermsSheet, fbaInventorySheet];

export const OWN_SHEETS: readonly SheetSpec[] = [...DATA_SHEETS, rulesSheet, checklistSheet];

/** The data sheet with that id. */
export function dataSheet(id: string): DataSheet {
  const found = DATA_SHEETS.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`No data sheet ${id}`);
  return found;
}
