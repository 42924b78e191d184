/** What is known of advertised products besides their ads: stock, Featured Offer, all orders, target. */
import type { Product } from '../../shop/products.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import { type Asin, asinsOf } from '../traffic/asins.ts';
import { type FeaturedOffer, featuredOffer, featuredOfferByDay } from '../traffic/featured-offer.ts';
import { limitsOf as trafficLimits } from '../traffic/limits.ts';
import { type StockDays, stockDays } from '../traffic/stock-days.ts';
import { totalOf } from '../traffic/traffic-days.ts';
import type { AdsLimits } from './limits.ts';

/** An advertised product in a marketplace. */
export interface Advertised {
  readonly marketplace: string;
  readonly asin: string;
  readonly name: string;
  readonly products: readonly Product[];
  /** Units at Amazon; `undefined` if no report has them. */
  readonly sellable: number | undefined;
  /** Nothing can be bought: none at Amazon, none on the way between its centres, no twin that the seller sends. */
  readonly isOut: boolean;
  /** True if the day began without stock. */
  readonly beganOut: (day: Day) => boolean;
  readonly offer: FeaturedOffer;
  /** Orders of the product in these days, from ads or not; `undefined` if unknown. */
  readonly orders: (first: Day, last: Day) => number | undefined;
  readonly stage: 'Launch' | 'Grow' | 'Keep' | 'Exit' | undefined;
  /** Ratios; with the factor of its stage. */
  readonly target: { readonly low: number; readonly high: number } | undefined;
}

/** Looks a product up; all of one marketplace are read when the first is asked for. */
export type AdvertisedOf = (marketplace: string, asin: string) => Advertised;

export function advertisedProducts(morning: Morning, limits: AdsLimits): AdvertisedOf {
  const places = new Map<string, Place>();
  const known = new Map<string, Advertised>();
  const sold = groupedBy(morning.rows('sales-traffic', 'asin'), (row) => `${row.marketplace} ${row.childAsin}`);
  return (marketplace, asin) => {
    const key = `${marketplace} ${asin}`;
    const place = places.get(marketplace) ?? placeOf(morning, marketplace);
    places.set(marketplace, place);
    const one = known.get(key) ?? advertised(morning, place, { marketplace, asin }, sold.get(key) ?? [], limits);
    known.set(key, one);
    return one;
  };
}

interface Place {
  readonly asins: ReadonlyMap<string, Asin>;
  readonly stock: StockDays;
  /** Units on their way between fulfilment centres, by ASIN. */
  readonly moving: ReadonlyMap<string, number>;
}

function placeOf(morning: Morning, marketplace: string): Place {
  const asins = asinsOf(morning, marketplace);
  const rows = morning.rows('fba-inventory', 'sku').filter((row) => row.marketplace === marketplace);
  const newest = rows.reduce((last, row) => (String(row.snapshotDate) > last ? String(row.snapshotDate) : last), '');
  const moving = new Map<string, number>();
  for (const row of rows)
    if (row.snapshotDate === newest)
      moving.set(cellText(row.asin), (moving.get(cellText(row.asin)) ?? 0) + (Number(row.afnFcTransferQuantity) || 0));
  return { asins, stock: stockDays(morning, marketplace, asins), moving };
}

function advertised(
  morning: Morning,
  { asins, stock, moving }: Place,
  { marketplace, asin }: Pick<Advertised, 'marketplace' | 'asin'>,
  rows: readonly Row[],
  limits: AdsLimits,
): Advertised {
  const known = asins.get(asin);
  const products = known?.products ?? [];
  const sellable = stock.sellable(asin);
  const hasTwin = products.some(({ fulfilment }) => fulfilment === 'FBM');
  const stage = stageOf(products, morning.today, limits);
  const told = rows.map((row) => ({ day: dayFromIso(cellText(row.to))!, row })).sort((a, b) => a.day - b.day);
  const days = told.filter(({ row }) => row.from === row.to);
  const windows = told.filter(({ row }) => row.from !== row.to);
  return {
    marketplace,
    asin,
    name: known?.name ?? asin,
    products,
    sellable,
    isOut: sellable === 0 && !hasTwin && (moving.get(asin) ?? 0) === 0,
    beganOut: (day) => stock.beganOut(asin, day),
    offer: offerOf(days, windows, morning),
    orders: (first, last) => ordersIn(days, first, last),
    stage,
    target: targetOf(products, stage, limits),
  };
}

/** Figures of a day or a longer window, and its last day. */
interface Told {
  readonly day: Day;
  readonly row: Row;
}

/** A weekly report says nothing about now after so many days. */
const RECENT_WINDOW_DAYS = 14;

/** By days, or by windows where these are newer. */
function offerOf(days: readonly Told[], windows: readonly Told[], morning: Morning): FeaturedOffer {
  const { offer: limits } = trafficLimits(morning);
  const newest = windows[windows.length - 1];
  const lastDay = days[days.length - 1]?.day ?? Number.NEGATIVE_INFINITY;
  const isNewer = newest !== undefined && newest.day > lastDay;
  if (!isNewer || morning.today - newest.day > RECENT_WINDOW_DAYS) return featuredOfferByDay(days.map(offerOn), limits);
  const first = dayFromIso(cellText(newest.row.from))!;
  const former = windows.filter(({ day }) => day < first);
  const pastDays = former.reduce((sum, { day, row }) => sum + day - dayFromIso(cellText(row.from))! + 1, 0);
  return { ...featuredOffer(offerOn(newest), totalOf(former.map(offerOn)), pastDays, limits), isMixed: true };
}

function offerOn({ day, row }: Told) {
  const pageViews = Number(row.pageViews) || 0;
  const share = row.featuredOfferPercentage;
  const offered = typeof share === 'number' ? share * pageViews : Number.NaN;
  // Without spreading, because there is one for each day of each product.
  return { sessions: 0, orders: 0, units: 0, sales: 0, pageViews, offered, day };
}

function ordersIn(days: readonly Told[], first: Day, last: Day): number | undefined {
  const within = days.filter(({ day }) => first <= day && day <= last);
  const orders = within.map(({ row }) => row.totalOrderItems || row.unitsOrdered);
  if (within.length === 0 || orders.some((one) => typeof one !== 'number')) return undefined;
  return orders.reduce<number>((sum, one) => sum + Number(one), 0);
}

/** As typed, else `Launch` for what is on sale for a short time. */
function stageOf(products: readonly Product[], today: Day, { launchDays }: AdsLimits): Advertised['stage'] {
  const typed = products.find(({ stage }) => stage !== undefined)?.stage;
  if (typed !== undefined) return typed;
  const isNew = products.some(({ openDate }) => openDate !== undefined && today - openDate < launchDays);
  return isNew ? 'Launch' : undefined;
}

/** The widest of its SKUs' targets. */
function targetOf(
  products: readonly Product[],
  stage: Advertised['stage'],
  { stages, target }: AdsLimits,
): Advertised['target'] {
  const typed = products.flatMap(({ targetAcos }) => targetAcos ?? []).filter(({ high }) => high > 0);
  const factor = stages[stage ?? 'Keep'];
  if (typed.length === 0) return target === undefined ? undefined : { low: target * factor, high: target * factor };
  return {
    low: Math.min(...typed.map(({ low }) => low)) * factor,
    high: Math.max(...typed.map(({ high }) => high)) * factor,
  };
}
