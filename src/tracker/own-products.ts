/** Our products followed in the newest week, by marketplace. */
import { cellText } from '../values/cell-text.ts';
import { mondayOfWeek } from '../values/week.ts';
import { asinText, type TrackedRow } from './entry.ts';
import { isOwn } from './judge-products.ts';

/** `rows` of Competitors. */
export function ownProducts(rows: readonly TrackedRow[]): Map<string, string[]> {
  const weeks = rows.map(({ week }) => mondayOfWeek(cellText(week)) ?? Number.NEGATIVE_INFINITY);
  const newest = weeks.reduce((latest, week) => Math.max(latest, week), Number.NEGATIVE_INFINITY);
  const products = new Map<string, string[]>();
  rows.forEach((row, i) => {
    if (weeks[i] !== newest || !isOwn({ row })) return;
    const place = cellText(row.marketplace);
    products.set(place, [...(products.get(place) || []), asinText(row.product)]);
  });
  return products;
}
