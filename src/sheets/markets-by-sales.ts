/** The marketplaces that a sales table knows, the largest first. */
import type { RowOf } from '../workbook/columns.ts';
import { salesPaces } from './units-sold.ts';

/** By units a day: amounts in dollars and yen cannot be compared without a rate. */
export function marketsBySales(salesRows: readonly RowOf<'sales-traffic'>[]): string[] {
  const paces = [...salesPaces(salesRows, [])].sort((a, b) => b.unitsPerDay - a.unitsPerDay);
  return paces.map(({ marketplace }) => marketplace);
}
