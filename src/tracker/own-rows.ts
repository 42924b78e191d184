/** Adds missing rows for our own products. */

import type { Cell } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText, type Entry, isAsin, type TrackedRow } from './entry.ts';
import { isOwn } from './judge-products.ts';

const MOST_SEEDED = 20;

/** One row for each product and week in either table; rows without a product or marketplace are ignored. */
export function missingOwnRows(competitors: readonly Entry[], keywords: readonly Entry[]): TrackedRow[] {
  const name = ({ product, monday }: Entry) => `${product} ${monday}`;
  const present = new Set(competitors.filter(isOwn).map(name));
  const rows: TrackedRow[] = [];
  for (const entry of [...competitors, ...keywords]) {
    if (!namesProduct(entry) || present.has(name(entry))) continue;
    present.add(name(entry));
    const { week, marketplace, product } = entry.row;
    rows.push(ownRow(week!, marketplace!, product!));
  }
  return rows;
}

/** An incomplete row would not be recognized later, so that each refresh would add another. */
function namesProduct({ monday, row }: Entry): boolean {
  return !Number.isNaN(monday) && !isBlank(row.marketplace) && isAsin(row.product);
}

/** The products to begin with: those that sell most, by the FBA inventory. */
export function bestSellers(stock: readonly RowOf<'fba-inventory'>[], week: string): TrackedRow[] {
  const units = new Map<string, { row: RowOf<'fba-inventory'>; units: number }>();
  for (const row of stock) {
    const key = `${row.marketplace} ${asinText(row.asin)}`;
    const sold = typeof row.unitsOrdered === 'number' ? row.unitsOrdered : 0;
    units.set(key, { row, units: (units.get(key)?.units || 0) + sold });
  }
  return [...units.values()]
    .filter(({ row }) => asinText(row.asin) !== '')
    .sort((a, b) => b.units - a.units)
    .slice(0, MOST_SEEDED)
    .map(({ row }) => ownRow(week, row.marketplace!, row.asin!));
}

function ownRow(week: Cell, marketplace: Cell, product: Cell): TrackedRow {
  return { week, marketplace, product: asinText(product), asin: asinText(product), level: 'Own' };
}
