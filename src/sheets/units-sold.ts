/** Units sold of each stock row, looked up in the sales table: by SKU if it has SKUs, else by ASIN. */

import { type Cell, cellText } from '../values/cell.ts';
import { daysIn } from '../values/span.ts';
import type { RowOf } from '../workbook/columns.ts';
import { paceWindows, type SalesWindow, windowsOf } from './sales-windows.ts';

type SalesRow = RowOf<'sales-traffic'>;
type StockRow = RowOf<'fba-inventory'>;

/** Units of a stock row; absent if no sales report contains them. */
export interface UnitsSold {
  readonly unitsOrdered: number;
  readonly unitsPerDay: number;
}

/** Sales of one marketplace. */
export interface SalesPace {
  readonly marketplace: string;
  readonly windows: readonly SalesWindow[];
  /** Of all products together, as far as known. */
  readonly unitsPerDay: number;
  readonly unitsOf: (stock: StockRow) => UnitsSold | undefined;
}

/** Sales of each marketplace; `stockRows` shows which ASINs have several SKUs. */
export function salesPaces(salesRows: readonly SalesRow[], stockRows: readonly StockRow[]): SalesPace[] {
  const marketplaces = [...new Set(salesRows.map((row) => cellText(row.marketplace)))].filter((name) => name !== '');
  return marketplaces.map((marketplace) => paceOf(marketplace, ofMarketplace(salesRows, marketplace), stockRows));
}

function paceOf(marketplace: string, rows: readonly SalesRow[], stockRows: readonly StockRow[]): SalesPace {
  const windows = paceWindows(windowsOf(rows));
  const days = windows.reduce((sum, window) => sum + daysIn(window), 0);
  const tables = windows.map((window) =>
    unitTable(rows.filter((row) => row.from === window.from && row.to === window.to)),
  );
  const skus = skusByAsin(ofMarketplace(stockRows, marketplace));
  const unitsOf = (stock: StockRow): UnitsSold | undefined => {
    const alone = (skus.get(String(stock.asin))?.size ?? 0) <= 1;
    const unitsOrdered = tables.reduce((sum, table) => sum + unitsIn(table, stock, alone), 0);
    return days === 0 || Number.isNaN(unitsOrdered) ? undefined : { unitsOrdered, unitsPerDay: unitsOrdered / days };
  };
  const all = tables.reduce((sum, table) => sum + unitsOfAll(table), 0);
  return { marketplace, windows, unitsPerDay: days === 0 ? 0 : all / days, unitsOf };
}

interface UnitTable {
  readonly bySku: ReadonlyMap<string, number>;
  readonly byAsin: ReadonlyMap<string, number>;
}

/**
 * A product that a covering report does not list sold nothing. Units of an ASIN are not repeated for its several SKUs, but
 * unknown.
 */
function unitsIn(table: UnitTable, stock: StockRow, aloneOnItsAsin: boolean): number {
  if (table.bySku.size > 0) return table.bySku.get(String(stock.sku)) ?? 0;
  const units = table.byAsin.get(String(stock.asin)) ?? 0;
  return aloneOnItsAsin || units === 0 ? units : Number.NaN;
}

function unitsOfAll({ bySku, byAsin }: UnitTable): number {
  const known = [...(bySku.size > 0 ? bySku : byAsin).values()].filter((units) => !Number.isNaN(units));
  return known.reduce((sum, units) => sum + units, 0);
}

function unitTable(rows: readonly SalesRow[]): UnitTable {
  const bySku = new Map<string, number>();
  const byAsin = new Map<string, number>();
  for (const row of rows) {
    const [table, key] = row.sku ? [bySku, String(row.sku)] : [byAsin, String(row.childAsin)];
    // A listed product without a count is unknown, not 0.
    table.set(key, (table.get(key) ?? 0) + (typeof row.unitsOrdered === 'number' ? row.unitsOrdered : Number.NaN));
  }
  return { bySku, byAsin };
}

function skusByAsin(stockRows: readonly StockRow[]): Map<string, Set<string>> {
  const skus = new Map<string, Set<string>>();
  for (const row of stockRows) {
    const asin = String(row.asin);
    skus.set(asin, (skus.get(asin) || new Set()).add(String(row.sku)));
  }
  return skus;
}

function ofMarketplace<One extends { marketplace?: Cell }>(rows: readonly One[], marketplace: string): One[] {
  return rows.filter((row) => row.marketplace === marketplace);
}

/**
 * Each marketplace's part of all sales, the largest first; by units a day, because amounts in different currencies cannot be
 * compared without a rate.
 */
export function marketsBySales(
  salesRows: readonly RowOf<'sales-traffic'>[],
): { readonly marketplace: string; readonly share: number }[] {
  const paces = [...salesPaces(salesRows, [])].sort((a, b) => b.unitsPerDay - a.unitsPerDay);
  const all = paces.reduce((sum, { unitsPerDay }) => sum + unitsPerDay, 0);
  return paces.map(({ marketplace, unitsPerDay }) => ({
    marketplace,
    share: all === 0 ? 1 / paces.length : unitsPerDay / all,
  }));
}
