/** How many people came to see a product, whether they could buy it or not. */
import { cover } from '../../ads/cover.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import { figure } from './pool.ts';

/** Visits of the newest days of each marketplace; a window may be a month. */
const [DAYS, LONGEST] = [28, 31];

/** Marketplace and ASIN → sessions. */
export type Visits = ReadonlyMap<string, number>;

export function visitsOf(morning: Morning): Visits {
  const visits = new Map<string, number>();
  for (const [marketplace, rows] of groupedBy(morning.rows('sales-traffic', 'asin'), (row) =>
    cellText(row.marketplace),
  ))
    for (const row of newestOf(rows)) {
      const key = visitKey(marketplace, cellText(row.childAsin));
      visits.set(key, (visits.get(key) ?? 0) + (figure(row, 'sessions') ?? 0));
    }
  return visits;
}

export function visitKey(marketplace: string, asin: string): string {
  return `${marketplace} ${asin}`;
}

function newestOf(rows: readonly Row[]): Row[] {
  const windows = [...groupedBy(rows, ({ from, to }) => `${from} ${to}`).values()].map((own) => ({
    first: dayFromIso(cellText(own[0]!.from))!,
    last: dayFromIso(cellText(own[0]!.to))!,
    own,
  }));
  const newest = Math.max(...windows.map(({ last }) => last));
  const recent = windows.filter(({ first, last }) => last > newest - DAYS && first > newest - LONGEST);
  return cover(recent).flatMap(({ own }) => own);
}
