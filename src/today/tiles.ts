/** The headline of each marketplace: its last full day, against the same weekdays of the four weeks before. */
import type { DataSheetId } from '../reports/kind.ts';
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

/** A day's figures; absent where no report has them. */
interface DayFigures {
  readonly sales: number;
  readonly units: number;
  readonly sessions: number;
}

/** Campaign reports; the first that has the day counts, those of one line together. */
const CAMPAIGNS: readonly (readonly DataSheetId[])[] = [['unified-campaigns'], ['sp-campaigns', 'sb-campaigns']];

/** One tile for each marketplace with sales by day, the largest first. */
export function tilesOf(morning: Morning): Tile[] {
  const rows = morning.rows('sales-traffic', 'asin').filter((row) => row.from === row.to);
  const places = groupedBy(rows, (row) => cellText(row.marketplace));
  const tiles = [...places].map(([marketplace, own]) => tileOf(morning, marketplace, own));
  return tiles.sort((a, b) => b.units - a.units).map(({ tile }) => tile);
}

function tileOf(morning: Morning, marketplace: string, rows: readonly Row[]): { tile: Tile; units: number } {
  const days = new Map(
    [...groupedBy(rows, ({ to }) => cellText(to))].map(([iso, own]) => [dayFromIso(iso)!, figuresOf(own)]),
  );
  const day = Math.max(...days.keys());
  const now = days.get(day)!;
  const currency = cellText(rows.find(({ currency: code }) => cellText(code) !== '')?.currency);
  const compared = (of: (figures: DayFigures) => number) => change(days, day, of);
  const tile: Tile = {
    marketplace,
    day: isoOfDay(day),
    sales: [
      figure(
        'tile.sales',
        { money: now.sales, currency },
        compared(({ sales }) => sales),
      ),
      figure(
        'tile.units',
        now.units,
        compared(({ units }) => units),
      ),
      figure(
        'tile.sessions',
        now.sessions,
        compared(({ sessions }) => sessions),
      ),
      ...(now.sessions > 0 ? [figure('tile.conversion', { share: conversion(now) }, compared(conversion))] : []),
    ],
    ads: adsFigures(morning, marketplace, day, now.sales, currency),
    stock: [...coverOf(morning, marketplace, days, day), ...healthOf(morning, marketplace)],
  };
  return { tile, units: now.units };
}

function figuresOf(rows: readonly Row[]): DayFigures {
  return {
    sales: sum(rows, 'orderedProductSales'),
    units: sum(rows, 'unitsOrdered'),
    sessions: sum(rows, 'sessions'),
  };
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);
}

function conversion({ units, sessions }: DayFigures): number {
  return sessions === 0 ? 0 : units / sessions;
}

/** The change against the mean of the same weekdays; `undefined` if there are too few. */
function change(days: ReadonlyMap<Day, DayFigures>, day: Day, of: (figures: DayFigures) => number): number | undefined {
  const before = Array.from({ length: WEEKS }, (_, i) => days.get(day - DAYS_PER_WEEK * (i + 1))).flatMap(
    (one) => one ?? [],
  );
  const mean = before.reduce((total, one) => total + of(one), 0) / before.length;
  return before.length < LEAST_COMPARED || mean === 0 ? undefined : of(days.get(day)!) / mean - 1;
}

type FigureKey = 'tile.sales' | 'tile.units' | 'tile.sessions' | 'tile.conversion';

function figure(key: FigureKey, value: SaidParam, changed: number | undefined): Said {
  const compared: SaidParam =
    changed === undefined ? '' : { key: 'tile.change', params: { change: { change: changed } } };
  return { key, params: { value, change: compared } };
}

function adsFigures(morning: Morning, marketplace: string, day: Day, sales: number, currency: string): Said[] {
  const ofDay = CAMPAIGNS.map((tables) => tables.flatMap((table) => campaignRows(morning, table, marketplace, day)));
  const rows = ofDay.find((own) => own.length > 0);
  if (rows === undefined) return [{ key: 'tile.noAds' }];
  const spend = sum(rows, 'totalCost') + sum(rows, 'spend');
  const adSales = sum(rows, 'sales');
  return [
    { key: 'tile.spend', params: { value: { money: spend, currency } } },
    ...(adSales > 0 ? [{ key: 'tile.acos', params: { value: { share: spend / adSales } } } as const] : []),
    ...(sales > 0 ? [{ key: 'tile.tacos', params: { value: { share: spend / sales } } } as const] : []),
  ];
}

function campaignRows(morning: Morning, table: DataSheetId, marketplace: string, day: Day): readonly Row[] {
  const iso = isoOfDay(day);
  return morning
    .rows(table, 'campaign')
    .filter((row) => row.marketplace === marketplace && row.from === iso && row.to === iso);
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
  const week = Array.from({ length: DAYS_PER_WEEK }, (_, i) => days.get(day - i)).flatMap((one) => one ?? []);
  const perDay = week.reduce((total, one) => total + one.units, 0) / week.length;
  if (newest === '' || perDay === 0) return [];
  return [{ key: 'tile.cover', params: { days: Math.floor(units / perDay) } }];
}

function healthOf({ health }: Morning, marketplace: string): Said[] {
  const rating = health.newest.get(marketplace)?.figures.find(({ metric }) => metric === 'AHR');
  return rating === undefined ? [] : [{ key: 'tile.health', params: { value: rating.value } }];
}
