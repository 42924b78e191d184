/** Days of cover of each ASIN, over all its SKUs in the newest FBA inventory. */

import { daysOfCover } from '../functions/catalog/days-of-cover.ts';
import { asImported } from '../sheets/as-imported.ts';
import { stands } from '../sheets/data-sheet.ts';
import { fbaInventorySheet } from '../sheets/fba-inventory.ts';
import { cellText } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { once } from '../values/once.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText } from './entry.ts';

const marks = once(() => asImported(fbaInventorySheet));

/** How old figures may be. */
interface CoverFacts {
  readonly today: Day;
  /** The last day of sales that was imported, by marketplace. */
  readonly salesUntil: ReadonlyMap<string, Day>;
  /** Stock and sales that are older than so many days say nothing of now. */
  readonly staleAfter: number;
}

/** `US B0OWN` → days, `Infinity` without sales; ASINs with a SKU whose sales or stock are unknown or old are absent. */
export function coverByProduct(
  stock: readonly RowOf<'fba-inventory'>[],
  { today, salesUntil, staleAfter }: CoverFacts,
): Map<string, number> {
  const isStale = (day: Day | undefined) => day !== undefined && today - day > staleAfter;
  const newest = new Map<string, string>();
  for (const { marketplace, snapshotDate } of stock) {
    const [place, day] = [String(marketplace), cellText(snapshotDate)];
    if (day > (newest.get(place) || '')) newest.set(place, day);
  }
  const units = new Map<string, { available: number; perDay: number }>();
  for (const row of stock) {
    const isNewest = stands(row) && cellText(row.snapshotDate) === newest.get(String(row.marketplace));
    if (!isNewest && !mayHaveStock(row)) continue;
    const place = String(row.marketplace);
    if (isStale(dayFromIso(newest.get(place) || ''))) continue;
    // Units that a person typed are not those of the last sales.
    const isOld = isStale(salesUntil.get(place)) && !marks().typedIn(row).includes('unitsPerDay');
    const product = `${place} ${asinText(row.asin)}`;
    const sum = units.get(product) || { available: 0, perDay: 0 };
    sum.available += isNewest ? numberOf(row.afnFulfillableQuantity) : Number.NaN;
    sum.perDay += isOld ? Number.NaN : numberOf(row.unitsPerDay);
    units.set(product, sum);
  }
  const cover = new Map<string, number>();
  units.forEach(({ available, perDay }, product) => {
    if (Number.isNaN(available) || Number.isNaN(perDay)) return;
    const days = daysOfCover.run({ available, unitsSold: perDay, days: 1, inbound: 0 });
    if (typeof days === 'number') cover.set(product, days);
  });
  return cover;
}

/** True for a SKU that had units but is missing in the newest report, so that its stock is unknown. */
function mayHaveStock(row: RowOf<'fba-inventory'>): boolean {
  return !stands(row) && row.afnFulfillableQuantity !== 0;
}

function numberOf(cell: unknown): number {
  return typeof cell === 'number' ? cell : Number.NaN;
}
