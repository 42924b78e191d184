/** All sheets that rules may judge. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { accountHealthSheet } from './account-health.ts';
import { DATA_SHEETS } from './data-sheets.ts';
import { VIEW_SHEETS } from './view-sheets.ts';

/** Views first, then what the seller types, then reports. */
export const JUDGED_SHEETS: readonly SheetSpec[] = [...VIEW_SHEETS, accountHealthSheet, ...DATA_SHEETS];
