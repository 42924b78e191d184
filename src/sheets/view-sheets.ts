/** The sheets of views, in tab order: what reports and typed sheets together say, one row for each subject. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { adsSheet } from './ads.ts';
import { customersSheet } from './customers.ts';
import { dataCheckSheet } from './data-check.ts';
import { profitSheet } from './profit.ts';
import { stockSheet } from './stock.ts';
import { trafficSheet } from './traffic.ts';

/** All sheets of views. */
export const VIEW_SHEETS: readonly SheetSpec[] = [
  stockSheet,
  trafficSheet,
  adsSheet,
  customersSheet,
  profitSheet,
  dataCheckSheet,
];
