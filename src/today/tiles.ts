/** The headline of each marketplace: its last full day, against the same weekdays of the four weeks before. */
import type { AdsFact } from '../ads/ads-sum.ts';
import { cellText } from '../values/cell.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Morning } from '../views/morning.ts';
import type { Said, SaidParam } from '../views/said.ts';
import type { Tile } from './contents.ts';
import { type ByDay, conversion, coverDays, type DayFigures, figuresByPlace, sumOf } from './day-figures.ts';

const WEEKS = 4;
/** Fewer days to compare with say nothing. */
const LEAST_COMPARED = 2;

/** Ads figures of a day by marketplace and currency. */
export type AdsOf = (day: Day) => readonly AdsFact[];

/** One tile for each marketplace with sales by day, the largest first. */
export function tilesOf(morning: Morning, adsOf: AdsOf): Tile[] {
  const places = figuresByPlace(morning);
  const tiles = [...places].map(([marketplace, days]) => tileOf(morning, adsOf, marketplace, days));
  return tiles.sort((a, b) => b.units - a.units).map(({ tile }) => tile);
}

function tileOf(morning: Morning, adsOf: AdsOf, marketplace: string, days: ByDay): { tile: Tile; units: number } {
  const day = Math.max(...days.keys());
  const now = days.get(day)!;
  const { currency } = now;
  const shown = (key: FigureKey, of: (figures: DayFigures) => number | undefined, as: (value: number) => SaidParam) =>
    figure(key, of(now), as, change(days, day, of));
  const tile: Tile = {
    marketplace,
    day: isoOfDay(day),
    sales: [
      ...shown(
        'tile.sales',
        (one) => (one.currency === currency ? one.sales : undefined),
        (money) => ({ money, currency }),
      ),
      ...shown(
        'tile.units',
        ({ units }) => units,
        (units) => units,
      ),
      ...shown(
        'tile.sessions',
        ({ sessions }) => sessions,
        (sessions) => sessions,
      ),
      ...shown('tile.conversion', conversion, (share) => ({ share })),
    ],
    ads: adsFigures(adsOf(day), marketplace, now.sales, currency),
    stock: [...coverOf(morning, marketplace, days, day), ...healthOf(morning, marketplace)],
  };
  return { tile, units: now.units ?? 0 };
}

/** The change against the mean of the same weekdays; `undefined` if too few are known. */
function change(days: ByDay, day: Day, of: (figures: DayFigures) => number | undefined): number | undefined {
  const former = Array.from({ length: WEEKS }, (_, i) => days.get(day - DAYS_PER_WEEK * (i + 1)));
  const before = former.flatMap((one) => (one && of(one)) ?? []);
  const mean = before.reduce((total, one) => total + one, 0) / before.length;
  const now = of(days.get(day)!);
  return now === undefined || before.length < LEAST_COMPARED || mean === 0 ? undefined : now / mean - 1;
}

type FigureKey = 'tile.sales' | 'tile.units' | 'tile.sessions' | 'tile.conversion';

/** Nothing is said of what is unknown. */
function figure(
  key: FigureKey,
  value: number | undefined,
  as: (value: number) => SaidParam,
  changed: number | undefined,
): Said[] {
  if (value === undefined) return [];
  const compared: SaidParam =
    changed === undefined ? '' : { key: 'tile.change', params: { change: { change: changed } } };
  return [{ key, params: { value: as(value), change: compared } }];
}

/** Spend in each currency apart; its part of all sales only in theirs. */
function adsFigures(
  facts: readonly AdsFact[],
  marketplace: string,
  sales: number | undefined,
  salesCurrency: string,
): Said[] {
  const own = facts.filter((fact) => fact.marketplace === marketplace && fact.spend !== '');
  if (own.length === 0) return [{ key: 'tile.noAds' }];
  return own.flatMap(({ spend, sales: adSales, currency }): Said[] => {
    const share = (key: 'tile.acos' | 'tile.tacos', of: number | '' | undefined): Said[] =>
      of ? [{ key, params: { value: { share: Number(spend) / of } } }] : [];
    return [
      { key: 'tile.spend', params: { value: { money: Number(spend), currency } } },
      ...share('tile.acos', adSales),
      ...share('tile.tacos', currency === salesCurrency ? sales : undefined),
    ];
  });
}

/** Days for which the sellable units last at the pace of the last week. */
function coverOf(morning: Morning, marketplace: string, days: ByDay, day: Day): Said[] {
  const rows = morning.rows('fba-inventory', 'sku').filter((row) => row.marketplace === marketplace);
  const newest = rows.reduce(
    (last, { snapshotDate }) => (cellText(snapshotDate) > last ? cellText(snapshotDate) : last),
    '',
  );
  const units = sumOf(
    rows.filter(({ snapshotDate }) => snapshotDate === newest),
    'afnFulfillableQuantity',
  );
  const cover = newest === '' || units === undefined ? undefined : coverDays(units, days, day);
  return cover === undefined ? [] : [{ key: 'tile.cover', params: { days: cover } }];
}

function healthOf({ health }: Morning, marketplace: string): Said[] {
  const rating = health.newest.get(marketplace)?.figures.find(({ metric }) => metric === 'AHR');
  return rating === undefined ? [] : [{ key: 'tile.health', params: { value: rating.value } }];
}
