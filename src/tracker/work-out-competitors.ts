/** What the rows of Competitors say of themselves: course of price and Best Sellers Rank, and what happened. */

import { bsrTrend } from '../functions/catalog/bsr-trend.ts';
import type { Cell } from '../values/cell.ts';
import { orBlank } from '../values/or-blank.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Entry, TrackedRow } from './entry.ts';
import { eventsOf } from './events-of.ts';
import { seriesOf } from './followed.ts';
import { movements } from './movements.ts';

/** A Best Sellers Rank of one category; ranks of another are another number altogether. */
interface BsrPoint {
  readonly bsr: number | undefined;
  readonly category: string;
}

/** Writes last price, price change, BSR course, trend and event into the entries' rows. */
export function workOutCompetitors(entries: readonly Entry[]): void {
  for (const series of seriesOf(entries)) {
    let lastPrice: Cell = '';
    series.forEach((entry, i) => {
      const { row } = entry;
      const upToNow = series.slice(0, i + 1);
      const ranks = ranksOfOneCategory(upToNow.map((one) => one.row));
      const { first, best, last, change } = movements(ranks)[i]!;
      Object.assign(row, {
        lastPrice,
        priceChange: changeOf(row.price, lastPrice),
        firstBsr: first,
        bestBsr: best,
        lastBsr: last,
        bsrChange: change,
        bsrTrend: change === '' ? '' : bsrTrend.run({ ranks: byWeek(upToNow, ranks) }),
        event: eventsOf(
          row,
          upToNow.slice(0, -1).map((one) => one.row),
        ),
      });
      lastPrice = typeof row.price === 'number' ? row.price : lastPrice;
    });
  }
}

/** The main category's rank, else the sub category's. */
function bsrOf(row: TrackedRow): BsrPoint {
  if (typeof row.bsr === 'number') return { bsr: positive(row.bsr), category: `main\n${orBlank(row.bsrCategory)}` };
  if (typeof row.subBsr === 'number')
    return { bsr: positive(row.subBsr), category: `sub\n${orBlank(row.subCategory)}` };
  return { bsr: undefined, category: '' };
}

/** The ranks in the newest row's category; others are as if not known. */
export function ranksOfOneCategory(rows: readonly TrackedRow[]): (number | undefined)[] {
  const points = rows.map(bsrOf);
  const now = points[points.length - 1]!;
  return points.map(({ bsr, category }) => (sameCategory(category, now.category) ? bsr : undefined));
}

/** With a place for every week that is missing between two rows. */
function byWeek(series: readonly Entry[], ranks: readonly (number | undefined)[]): (number | undefined)[] {
  const first = series[0]!.monday;
  const weeks: (number | undefined)[] = [];
  series.forEach((entry, i) => {
    weeks[(entry.monday - first) / DAYS_PER_WEEK] = ranks[i];
  });
  return Array.from(weeks);
}

/** A category that nobody wrote down is taken for the one that is known. */
function sameCategory(a: string, b: string): boolean {
  const [[kindA, nameA], [kindB, nameB]] = [a, b].map((category) => category.split('\n')) as [string[], string[]];
  return kindA === kindB && (nameA === nameB || nameA === '' || nameB === '');
}

function positive(rank: number): number | undefined {
  return rank >= 1 ? rank : undefined;
}

function changeOf(price: Cell | undefined, last: Cell): Cell {
  return typeof price === 'number' && typeof last === 'number' && last > 0 ? (price - last) / last : '';
}
