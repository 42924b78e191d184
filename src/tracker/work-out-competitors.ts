/** Computes columns of Competitors: price changes, Best Sellers Rank over time, and events. */

import { bsrTrend } from '../functions/catalog/bsr-trend.ts';
import type { Language } from '../i18n/language.ts';
import { wordId } from '../i18n/words.ts';
import { type Cell, cellText } from '../values/cell.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Entry, TrackedRow } from './entry.ts';
import { eventsOf } from './events-of.ts';
import { seriesOf } from './followed.ts';
import { movements } from './movements.ts';

/** A Best Sellers Rank in one category; ranks of different categories cannot be compared. */
interface BsrPoint {
  readonly bsr: number | undefined;
  readonly kind: 'main' | 'sub' | '';
  /** The category; `''` if it is not known. */
  readonly name: string;
}

/** Writes last price, price change, BSR series, trend and event (in a language) into the entries' rows. */
export function workOutCompetitors(entries: readonly Entry[], language: Language): void {
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
        bsrTrend: change === '' ? '' : wordId('status', String(bsrTrend.run({ ranks: byWeek(upToNow, ranks) })))!,
        event: eventsOf(
          row,
          upToNow.slice(0, -1).map((one) => one.row),
          language,
        ),
      });
      lastPrice = typeof row.price === 'number' ? row.price : lastPrice;
    });
  }
}

/** The rank in the main category, else in the sub category. */
function bsrOf(row: TrackedRow): BsrPoint {
  if (typeof row.bsr === 'number') return { bsr: positive(row.bsr), kind: 'main', name: cellText(row.bsrCategory) };
  if (typeof row.subBsr === 'number')
    return { bsr: positive(row.subBsr), kind: 'sub', name: cellText(row.subCategory) };
  return { bsr: undefined, kind: '', name: '' };
}

/** The ranks in the newest row's category; others count as unknown. */
export function ranksOfOneCategory(rows: readonly TrackedRow[]): (number | undefined)[] {
  const points = withKnownNames(rows.map(bsrOf));
  const { kind, name } = points[points.length - 1]!;
  return points.map((one) => (one.kind === kind && one.name === name ? one.bsr : undefined));
}

/** A blank category is the one before it, else the first one after it. */
function withKnownNames(points: readonly BsrPoint[]): BsrPoint[] {
  const names = new Map<BsrPoint['kind'], string>();
  for (const { kind, name } of points) if (name !== '' && !names.has(kind)) names.set(kind, name);
  return points.map((point) => {
    if (point.name !== '') names.set(point.kind, point.name);
    return { ...point, name: names.get(point.kind) ?? '' };
  });
}

/** The ranks with a gap for every week missing between two rows. */
function byWeek(series: readonly Entry[], ranks: readonly (number | undefined)[]): (number | undefined)[] {
  const first = series[0]!.monday;
  const weeks: (number | undefined)[] = [];
  series.forEach((entry, i) => {
    weeks[(entry.monday - first) / DAYS_PER_WEEK] = ranks[i];
  });
  return Array.from(weeks);
}

function positive(rank: number): number | undefined {
  return rank >= 1 ? rank : undefined;
}

function changeOf(price: Cell | undefined, last: Cell): Cell {
  return typeof price === 'number' && typeof last === 'number' && last > 0 ? (price - last) / last : '';
}
