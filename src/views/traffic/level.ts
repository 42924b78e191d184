/** The level of a marketplace by day: what all its products have in common, so that each is judged given the others. */
import { weekdayIndices, weekdayOf } from '../../evidence/weekday-season.ts';
import type { Day } from '../../values/day.ts';
import type { JudgedDay } from './judged-days.ts';

export interface Season {
  /** By `weekdayOf`; their mean is 1. */
  readonly weekdays: readonly number[];
  /** Sessions of a day as a multiple of the usual ones of its weekday. */
  readonly levelOn: (day: Day) => number;
}

/** Products with fewer sessions a day are too uncertain to show the level; with fewer products it is 1. */
export const [FEWEST_SESSIONS, FEWEST_PRODUCTS] = [10, 5];
/** More products do not make the level surer. */
const MOST_PRODUCTS = 80;
/** Weekdays are learned from so many newest days. */
const LEARNED_DAYS = 56;
/** A day further from the usual level is no ordinary one, and not learned from. */
const ORDINARY = [0.6, 1.6] as const;

interface Usual {
  readonly mean: number;
  readonly byDay: ReadonlyMap<Day, number>;
}

/** From the judged days of all products. */
export function seasonOf(products: readonly (readonly JudgedDay[])[], days: readonly Day[]): Season {
  const busiest = products.map((own) => ({ own, mean: meanOf(own) })).filter(({ mean }) => mean >= FEWEST_SESSIONS);
  const usual = busiest
    .sort((a, b) => b.mean - a.mean)
    .slice(0, MOST_PRODUCTS)
    .map(({ own, mean }) => ({ mean, byDay: new Map(own.map(({ day, sessions }) => [day, sessions])) }));
  const flat = levels(usual, days, () => 1);
  const ordinary = days.slice(-LEARNED_DAYS).filter((day) => ORDINARY[0] <= flat(day) && flat(day) <= ORDINARY[1]);
  const totals = totalByDay(products);
  const weekdays = weekdayIndices(
    ordinary.flatMap((day) => (totals.has(day) ? { day, count: ratioOf(totals.get(day)!) } : [])),
  );
  return { weekdays, levelOn: levels(usual, days, (day) => weekdays[weekdayOf(day)]!) };
}

/** The middle of the products' ratios, each weighted by the root of its sessions. */
function levels(usual: readonly Usual[], days: readonly Day[], indexOn: (day: Day) => number): (day: Day) => number {
  const known = new Map(
    days.map((day) => {
      const ratios = usual.flatMap(({ mean, byDay }) => {
        const sessions = byDay.get(day);
        return sessions === undefined ? [] : { ratio: sessions / (mean * indexOn(day)), weight: Math.sqrt(mean) };
      });
      return [day, ratios.length < FEWEST_PRODUCTS ? 1 : weightedMedian(ratios)] as const;
    }),
  );
  return (day) => known.get(day) ?? 1;
}

/** The value that half of the weight does not exceed. */
export function weightedMedian(all: { readonly ratio: number; readonly weight: number }[]): number {
  const sorted = all.sort((a, b) => a.ratio - b.ratio);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return sorted.find(({ weight }) => {
    sum += weight;
    return sum >= half;
  })!.ratio;
}

/** Sessions of all products by day, and the usual ones of those products that are judged on that day. */
export function totalByDay(
  products: readonly (readonly JudgedDay[])[],
): ReadonlyMap<Day, { readonly sessions: number; readonly usual: number }> {
  const totals = new Map<Day, { sessions: number; usual: number }>();
  for (const own of products) {
    const mean = meanOf(own);
    for (const { day, sessions } of own) {
      const total = totals.get(day) ?? { sessions: 0, usual: 0 };
      total.sessions += sessions;
      total.usual += mean;
      totals.set(day, total);
    }
  }
  return totals;
}

function ratioOf({ sessions, usual }: { readonly sessions: number; readonly usual: number }): number {
  return usual > 0 ? sessions / usual : 1;
}

function meanOf(days: readonly JudgedDay[]): number {
  return days.reduce((sum, { sessions }) => sum + sessions, 0) / days.length;
}

/** A marketplace is down if so many products, with that part of its sessions, keep less than so much of theirs. */
export const WHOLE = { products: 3, part: 2 / 3, left: 0.85 } as const;

/** In fewer days before, a promotion of a week would be most of what a whole marketplace is compared with. */
export const LEAST_DAYS_BEFORE = 21;
