/** The headline of each marketplace: its last full day, against the same weekdays of the four weeks before. */
import type { AdsFact } from '../ads/ads-sum.ts';
import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Morning } from '../views/morning.ts';
import type { Said, SaidParam } from '../views/said.ts';
import type { Tile } from './contents.ts';

const WEEKS = 4;
/** Fewer days to compare with say nothing. */
const LEAST_COMPARED = 2;

/** A day's figures; a figure that one of its rows lacks is unknown, and so is money in several currencies. */
interface DayFigures {
  readonly sales: number | undefined;
  readonly units: number | undefined;
  readonly sessions: number | undefined;
}

/** Ads figures of a day by marketplace and currency. */
type AdsOf = (day: Day) => readonly AdsFact[];

/** One tile for each marketplace with sales by day, the largest first. */
export function tilesOf(morning: Morning, adsOf: AdsOf): Tile[] {
  const rows = morning.rows('sales-traffic', 'asin').filter((row) => row.from === row.to);
  const places = groupedBy(rows, (row) => cellText(row.marketplace));
  const tiles = [...places].map(([marketplace, own]) => tileOf(morning, adsOf, marketplace, own));
  return tiles.sort((a, b) => b.units - a.units).map(({ tile }) => tile);
}

function tileOf(
  morning: Morning,
  adsOf: AdsOf,
  marketplace: string,
  rows: readonly Row[],
): { tile: Tile; units: number } {
  const byDay = groupedBy(rows, ({ to }) => cellText(to));
  const days = new Map([...byDay].map(([iso, own]) => [dayFromIso(iso)!, figuresOf(own)]));
  const day = Math.max(...days.keys());
  const iso = isoOfDay(day);
  const now = days.get(day)!;
  const currency = cellText(byDay.get(iso)![0]!.currency);
  const shown = (key: FigureKey, of: (figures: DayFigures) => number | undefined, as: (value: number) => SaidParam) =>
    figure(key, of(now), as, change(days, day, of));
  const tile: Tile = {
    marketplace,
    day: iso,
    sales: [
      ...shown(
        'tile.sales',
        ({ sales }) => sales,
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

function figuresOf(rows: readonly Row[]): DayFigures {
  const isOneCurrency = new Set(rows.map(({ currency }) => currency)).size === 1;
  return {
    sales: isOneCurrency ? sum(rows, 'orderedProductSales') : undefined,
    units: sum(rows, 'unitsOrdered'),
    sessions: sum(rows, 'sessions'),
  };
}

function sum(rows: readonly Row[], column: string): number | undefined {
  const figures = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
  return figures.length < rows.length ? undefined : figures.reduce((total, one) => total + one, 0);
}

function conversion({ units, sessions }: DayFigures): number | undefined {
  return units === undefined || !sessions ? undefined : units / sessions;
}

/** The change against the mean of the same weekdays; `undefined` if too few are known. */
function change(
  days: ReadonlyMap<Day, DayFigures>,
  day: Day,
  of: (figures: DayFigures) => number | undefined,
): number | undefined {
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
function coverOf(morning: Morning, marketplace: string, days: ReadonlyMap<Day, DayFigures>, day: Day): Said[] {
  const rows = morning.rows('fba-inventory', 'sku').filter((row) => row.marketplace === marketplace);
  const newest = rows.reduce(
    (last, { snapshotDate }) => (cellText(snapshotDate) > last ? cellText(snapshotDate) : last),
    '',
  );
  const units = sum(
    rows.filter(({ snapshotDate }) => snapshotDate === newest),
    'afnFulfillableQuantity',
  );
  const week = Array.from({ length: DAYS_PER_WEEK }, (_, i) => days.get(day - i)?.units);
  const known = week.flatMap((one) => one ?? []);
  const perDay = known.reduce((total, one) => total + one, 0) / known.length;
  if (newest === '' || units === undefined || !(perDay > 0)) return [];
  return [{ key: 'tile.cover', params: { days: Math.floor(units / perDay) } }];
}

function healthOf({ health }: Morning, marketplace: string): Said[] {
  const rating = health.newest.get(marketplace)?.figures.find(({ metric }) => metric === 'AHR');
  return rating === undefined ? [] : [{ key: 'tile.health', params: { value: rating.value } }];
}
