/** Sales & Traffic: the business report by ASIN, one row a marketplace, window, child ASIN and SKU. */
import { reportSheet } from './report-sheet.ts';

export const salesTrafficSheet = reportSheet('sales-traffic', 'Sales & Traffic', 'sales', ['sku', 'childAsin']);
