/** How fast a SKU leaves its pool: units a day in stock, and how sure that is. */

import { pearson, shrunkDispersion } from '../../evidence/dispersion.ts';
import { boundsOfRate } from '../../evidence/rate-bounds.ts';
import { chanceOfFewer } from '../../evidence/two-windows.ts';
import { unitsPerDayInStock } from '../../evidence/velocity.ts';
import { weightedVelocity } from '../../functions/catalog/weighted-velocity.ts';
import type { Day } from '../../values/day.ts';
import type { SellingDay } from './selling-days.ts';

/** Units a day. */
export interface Pace {
  readonly perDay7: number | undefined;
  readonly perDay30: number | undefined;
  readonly perDay90: number | undefined;
  /** Of the three weighted, if recent days differ beyond chance; else of all days, which says most. */
  readonly perDay: number;
  readonly low: number;
  readonly high: number;
  /** It is slower than this in one of a hundred cases. */
  readonly least: number;
  /** Days in stock, and units sold, that it rests on. */
  readonly days: number;
  readonly units: number;
  /** True if the last week sold more than the month before by chance alone hardly would. */
  readonly isRising: boolean;
}

/** Of the last so many days each, the weights of which are those of WEIGHTED_VELOCITY. */
const WINDOWS = [7, 30, 90] as const;
const WEIGHTS = [0.5, 0.3, 0.2] as const;
/** Rarer differences are no chance: it is asked of every product every day. */
const CHANCE = 0.002;
/** Counts vary more than chance from day to day: until a product's own weeks have shown how much. */
const USUAL_DISPERSION = 1.3;
const WEEK = 7;

/** `undefined` without a day in stock. `grain`: days of the last window, which says nothing about fewer. */
export function paceOf(days: readonly SellingDay[], rise: number, grain = 1): Pace | undefined {
  const last = Math.max(...days.map(({ day }) => day));
  const within = (length: number) => days.filter(({ day }) => day > last - length);
  const rates = WINDOWS.map((length) => (length === 90 || length >= grain ? rateOf(within(length)) : undefined));
  if (rates[2] === undefined) return undefined;
  const [perDay7, perDay30, perDay90] = rates;
  const dispersion = dispersionOf(days, perDay90!);
  const isChanged = WINDOWS.slice(0, 2).some((length) => {
    const { more, fewer } = chances(days, last - length, dispersion);
    return Math.min(more, fewer) <= CHANCE;
  });
  const perDay = isChanged ? weighted(rates) : perDay90!;
  const exposure = isChanged ? weightedDays(WINDOWS.map((length) => within(length).length)) : days.length;
  const bounds = boundsOfRate(perDay * exposure, exposure, dispersion);
  const isMore =
    perDay7 !== undefined &&
    perDay7 >= rise * (rateOf(days.filter(({ day }) => day <= last - WEEK && day > last - 37)) ?? perDay7);
  const isRising = isMore && chances(days, last - WEEK, dispersion).more <= CHANCE;
  return {
    perDay7,
    perDay30,
    perDay90,
    perDay,
    ...bounds,
    days: days.length,
    units: counted(days).count,
    isRising,
  };
}

function rateOf(days: readonly SellingDay[]): number | undefined {
  return days.length === 0 ? undefined : unitsPerDayInStock(days);
}

function weighted([units7, units30, units90]: readonly (number | undefined)[]): number {
  const one = {
    inStock7: 1,
    inStock30: 1,
    inStock90: 1,
    weight7: WEIGHTS[0],
    weight30: WEIGHTS[1],
    weight90: WEIGHTS[2],
  };
  return weightedVelocity.run({ units7, units30, units90, ...one }) as number;
}

/** As many evenly weighted days say as much as three windows of so many days in stock do. */
function weightedDays(counts: readonly number[]): number {
  const [week = 0, month = 0, quarter = 0] = counts;
  const share = counts.map((count, i) => (count === 0 ? 0 : WEIGHTS[i]! / count));
  const [a = 0, b = 0, c = 0] = share;
  const squares = week * (a + b + c) ** 2 + (month - week) * (b + c) ** 2 + (quarter - month) * c ** 2;
  const sum = week * (a + b + c) + (month - week) * (b + c) + (quarter - month) * c;
  return squares === 0 ? 0 : sum ** 2 / squares;
}

const counted = (days: readonly SellingDay[]) => ({
  count: days.reduce((sum, { units }) => sum + units, 0),
  exposure: days.length,
});

/**
 * P of so many or more since a day, and of so few, given what sold before. One buyer may take many units at once, which is
 * no rise: the largest day is left out there.
 */
function chances(days: readonly SellingDay[], since: Day, dispersion: number): { more: number; fewer: number } {
  const recent = days.filter(({ day }) => day > since);
  const before = counted(days.filter(({ day }) => day <= since));
  const now = counted(recent);
  if (now.exposure === 0 || before.exposure === 0) return { more: 1, fewer: 1 };
  const largest = Math.max(...recent.map(({ units }) => units));
  const usual = { count: now.count - largest, exposure: now.exposure - 1 };
  return {
    more: usual.exposure === 0 ? 1 : chanceOfFewer(before, usual, dispersion),
    fewer: chanceOfFewer(now, before, dispersion),
  };
}

/** How much more its weeks vary than chance, shrunk to what is usual. */
function dispersionOf(days: readonly SellingDay[], perDay: number): number {
  const weeks = new Map<number, SellingDay[]>();
  for (const one of days) {
    const week = Math.floor(one.day / WEEK);
    weeks.set(week, [...(weeks.get(week) ?? []), one]);
  }
  const windows = [...weeks.values()]
    .filter(({ length }) => length === WEEK)
    .map((week) => ({ ...counted(week), expected: WEEK * perDay }));
  if (windows.length < 4 || perDay === 0) return USUAL_DISPERSION;
  return shrunkDispersion(pearson(windows, 1), USUAL_DISPERSION);
}
