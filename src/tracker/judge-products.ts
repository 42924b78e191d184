/** Fills the weekly row of each of our products: how much was checked, its coverage, and a price suggestion. */

import type { Say } from '../i18n/say.ts';
import { type Cell, cellText } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { DAYS_PER_WEEK, mondayUpToNext } from '../values/week.ts';
import { coverageOf } from './coverage-of.ts';
import { asinText, type Entry, type TrackedRow } from './entry.ts';
import { wasChecked } from './events-of.ts';
import { type PriceLimits, suggestPrice } from './suggest-price.ts';
import { ranksOfOneCategory } from './work-out-competitors.ts';

interface ProductFacts {
  readonly competitors: readonly Entry[];
  readonly keywords: readonly Entry[];
  /** `US B0OWN` → days. */
  readonly cover: ReadonlyMap<string, number>;
  readonly limits: PriceLimits;
  /** Texts of suggestions. */
  readonly words: Say;
}

/** True for a row of our own product, false for a competitor's. */
export function isOwn({ row }: Pick<Entry, 'row'>): boolean {
  return row.level === 'Own' || asinText(row.asin) === asinText(row.product);
}

/** Fills the rows of our products; only the suggestion for `monday` is computed, older ones remain. */
export function judgeProducts(facts: ProductFacts, monday: Day): void {
  const weeks = new Map(facts.competitors.map((entry) => [subjectWeek(entry.subject, entry.monday), entry]));
  const before: WeeksBefore = (entry, ago) => weeks.get(subjectWeek(entry.subject, entry.monday - ago * DAYS_PER_WEEK));
  const competitors = byProductWeek(facts.competitors);
  const keywords = byProductWeek(facts.keywords);
  for (const own of facts.competitors.filter(isOwn)) {
    const { main, checked, byCount, byVolume } = coverageOf(keywords.get(productWeek(own)) || []);
    const rivals = (competitors.get(productWeek(own)) || []).filter((entry) => !isOwn(entry));
    const looked = new Set(rivals.filter(({ row }) => wasChecked(row)).map(({ subject }) => subject));
    Object.assign(own.row, {
      competitorsChecked: looked.size,
      mainChecked: main === 0 ? '' : checked / main,
      coverage: byCount,
      coverageByVolume: byVolume,
    });
    if (own.monday === monday) Object.assign(own.row, suggestionFor(own, rivals, facts, before));
  }
}

/** The same subject that many weeks earlier. */
type WeeksBefore = (entry: Entry, ago: number) => Entry | undefined;

function suggestionFor(
  own: Entry,
  rivals: readonly Entry[],
  { cover, limits, words }: ProductFacts,
  before: WeeksBefore,
) {
  const weeks = [before(own, 2), before(own, 1), own];
  const ranks = weeks.includes(undefined) ? [] : ranksOfOneCategory(weeks.map((entry) => entry!.row));
  const { row } = own;
  const facts = {
    ranks: ranks.includes(undefined) ? [] : (ranks as number[]),
    cuts: rivals.filter((rival) => rival.row.level === 'A').flatMap((rival) => cutOf(rival, before(rival, 1))),
    cover: cover.get(own.product),
    leadTime: numberIn(row.leadTime),
    margin: shareIn(row.margin),
    target: shareIn(row.marginTarget),
  };
  return suggestPrice(facts, limits, words);
}

/** Compared with the week before only: an older price does not show a cut in this week. */
function cutOf(rival: Entry, before: Entry | undefined): { asin: string; change: number }[] {
  const [now, last] = [rival.row.price, before?.row.price];
  if (typeof now !== 'number' || typeof last !== 'number' || now >= last) return [];
  return [{ asin: asinText(rival.row.asin), change: (now - last) / last }];
}

function byProductWeek(entries: readonly Entry[]): Map<string, Entry[]> {
  const weeks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = productWeek(entry);
    const week = weeks.get(key);
    if (week === undefined) weeks.set(key, [entry]);
    else week.push(entry);
  }
  return weeks;
}

function productWeek({ product, monday }: Entry): string {
  return `${product} ${monday}`;
}

function subjectWeek(subject: string, monday: Day): string {
  return `${subject} ${monday}`;
}

function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' && cell >= 0 ? cell : undefined;
}

/** A number such as 25 in place of 25 % is no margin. */
function shareIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' && cell < 1 ? cell : undefined;
}

/** Our products followed in the newest week, by marketplace; `rows` are those of Competitors. */
export function ownProducts(rows: readonly TrackedRow[], today: Day): Map<string, string[]> {
  const weeks = rows.map(({ week }) => mondayUpToNext(cellText(week), today) ?? Number.NEGATIVE_INFINITY);
  const newest = weeks.reduce((latest, week) => Math.max(latest, week), Number.NEGATIVE_INFINITY);
  const products = new Map<string, string[]>();
  rows.forEach((row, i) => {
    if (weeks[i] !== newest || !isOwn({ row })) return;
    const place = cellText(row.marketplace);
    products.set(place, [...(products.get(place) || []), asinText(row.product)]);
  });
  return products;
}
