/** Adds missing rows for our own products. */

import type { Cell } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText, type Entry, isAsin, type TrackedRow } from './entry.ts';
import { isOwn } from './judge-products.ts';

const MOST_NAMED = 5;

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

/** A product of ours that could be followed. */
export interface BestSeller {
  readonly marketplace: string;
  readonly asin: string;
}

/** Those that sell most, by the FBA inventory; which of them are followed the seller says. */
export function bestSellers(stock: readonly RowOf<'fba-inventory'>[]): BestSeller[] {
  const units = new Map<string, BestSeller & { units: number }>();
  for (const row of stock) {
    const [marketplace, asin] = [String(row.marketplace), asinText(row.asin)];
    const sold = typeof row.unitsOrdered === 'number' ? row.unitsOrdered : 0;
    const key = `${marketplace} ${asin}`;
    units.set(key, { marketplace, asin, units: (units.get(key)?.units || 0) + sold });
  }
  return [...units.values()]
    .filter(({ asin }) => asin !== '')
    .sort((a, b) => b.units - a.units)
    .slice(0, MOST_NAMED);
}

function ownRow(week: Cell, marketplace: Cell, product: Cell): TrackedRow {
  return { week, marketplace, product: asinText(product), asin: asinText(product), level: 'Own' };
}
