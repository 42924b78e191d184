/** Reads what the business report says of each ASIN: by day, and for windows of several days. */
import { marketplaceWithCode } from '../../reports/marketplaces.ts';
import { type Cell, cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Source } from '../view.ts';

/** Figures of some days; NaN if the report does not have them. */
export interface Figures {
  readonly sessions: number;
  /** Order items; units if the report has no order items. */
  readonly orders: number;
  readonly units: number;
  /** In the marketplace's currency. */
  readonly sales: number;
  readonly pageViews: number;
  /** Page views with the shop's Featured Offer. */
  readonly offered: number;
}

/** Figures of a stretch of days, both included. */
export interface Stretch extends Figures, Place {}

/** The business report of one marketplace. */
export interface MarketplaceTraffic {
  readonly marketplace: string;
  readonly currency: string;
  /** Days of which there is a report of their own, the oldest first. */
  readonly days: readonly Day[];
  /** Longer stretches of which there is a report. */
  readonly windows: readonly Place[];
  /** Of each ASIN its stretches, the oldest first. */
  readonly asins: ReadonlyMap<string, readonly Stretch[]>;
  /** `undefined` if the report was never imported. */
  readonly source: Source | undefined;
}

export const NOTHING: Figures = { sessions: 0, orders: 0, units: 0, sales: 0, pageViews: 0, offered: 0 };

/** The sum of figures, `sign` times the second. */
export function plus(one: Figures, other: Figures, sign = 1): Figures {
  return {
    sessions: one.sessions + sign * other.sessions,
    orders: one.orders + sign * other.orders,
    units: one.units + sign * other.units,
    sales: one.sales + sign * other.sales,
    pageViews: one.pageViews + sign * other.pageViews,
    offered: one.offered + sign * other.offered,
  };
}

/** The sum of all; into one object, because there are days of many products. */
export function totalOf(all: readonly Figures[]): Figures {
  const sum = { ...NOTHING };
  for (const one of all) {
    sum.sessions += one.sessions;
    sum.orders += one.orders;
    sum.units += one.units;
    sum.sales += one.sales;
    sum.pageViews += one.pageViews;
    sum.offered += one.offered;
  }
  return sum;
}

/** Older days say nothing of the present: a base of 56 days, 28 days after it, and a change that lasts 50. */
const DAYS_READ = 56 + 28 + 50;

/** One for each marketplace of the report, or of a report of listings, in order of their codes. */
export function trafficByMarketplace(morning: Morning): MarketplaceTraffic[] {
  const rows = morning.rows('sales-traffic', 'asin').filter((row) => isOver(row));
  const groups = groupedBy(rows, ({ marketplace }) => cellText(marketplace));
  const listed = [...morning.past('all-listings', 'sku'), ...morning.past('active-listings', 'sku')];
  const marketplaces = new Set([...groups.keys(), ...listed.map(({ marketplace }) => cellText(marketplace))]);
  return [...marketplaces].sort().map((marketplace) => trafficOf(marketplace, groups.get(marketplace) ?? []));
}

/** A day that was not over when its report was downloaded is incomplete. */
function isOver({ to, importedAt }: Row): boolean {
  const time = cellText(importedAt);
  return cellText(to) < time && !time.startsWith(cellText(to));
}

function trafficOf(marketplace: string, all: readonly Row[]): MarketplaceTraffic {
  const newest = all.reduce((latest, { to }) => Math.max(latest, dayFromIso(cellText(to))!), Number.NEGATIVE_INFINITY);
  const rows = all.filter(({ to }) => dayFromIso(cellText(to))! > newest - DAYS_READ);
  const currency = marketplaceWithCode(marketplace)?.currency ?? cellText(rows[0]?.currency);
  const orders = rows.every(({ totalOrderItems }) => typeof totalOrderItems === 'number')
    ? 'totalOrderItems'
    : 'unitsOrdered';
  const byDay = (a: Place, b: Place) => a.to - b.to || b.from - a.from;
  const asins = new Map<string, Stretch[]>();
  const places = new Map<number, Place>();
  for (const row of rows) {
    const stretch = stretchOf(row, orders, currency);
    const asin = cellText(row.childAsin);
    const own = asins.get(asin);
    if (own === undefined) asins.set(asin, [stretch]);
    else own.push(stretch);
    places.set(placeNumber(stretch), stretch);
  }
  for (const own of asins.values()) own.sort(byDay);
  const sorted = [...places.values()].sort(byDay);
  return {
    marketplace,
    currency,
    days: sorted.filter(({ from, to }) => from === to).map(({ to }) => to),
    windows: sorted.filter(({ from, to }) => from < to),
    asins,
    source: rows.length === 0 ? undefined : sourceOf(rows),
  };
}

/** Days from and to. */
export interface Place {
  readonly from: Day;
  readonly to: Day;
}

/** A number for each place: a text would cost more than all else. */
export function placeNumber({ from, to }: Place): number {
  return to * LONGEST + (to - from);
}

const LONGEST = 4096;

// Without spreading or short-lived lists, because there is one for each row of the report.
function stretchOf(row: Row, orders: 'totalOrderItems' | 'unitsOrdered', currency: string): Stretch {
  const pageViews = numberIn(row.pageViews);
  // Amounts in two currencies are never added.
  const isOther = row.currency !== currency && row.currency !== '';
  return {
    from: dayFromIso(cellText(row.from))!,
    to: dayFromIso(cellText(row.to))!,
    sessions: numberIn(row.sessions),
    orders: numberIn(row[orders]),
    units: numberIn(row.unitsOrdered),
    sales: isOther ? Number.NaN : numberIn(row.orderedProductSales),
    pageViews,
    offered: numberIn(row.featuredOfferPercentage) * pageViews,
  };
}

function numberIn(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : Number.NaN;
}

function sourceOf(rows: readonly Row[]): Source {
  const texts = (column: string) => rows.map((row) => cellText(row[column])).sort();
  const last = (column: string) => texts(column)[rows.length - 1]!;
  return { report: 'sales-traffic', from: texts('from')[0]!, to: last('to'), importedAt: last('importedAt') };
}
