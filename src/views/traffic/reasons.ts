/** What each verdict on an ASIN means: what is wrong, why it is said, what it costs and what to do next. */
import { type Day, isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import { unitWorth } from '../unit-worth.ts';
import type { Reason, Stake } from '../view.ts';
import { type Cause, type Looked, listingSaid, offerSaid, UNKNOWN } from './cause.ts';
import type { Change } from './change.ts';
import type { JudgedMarketplace } from './judge.ts';
import type { JudgedAsin } from './judged.ts';
import { totalOf } from './traffic-days.ts';

type Column = 'conversion' | 'sessions' | 'orders' | 'featuredOffer' | 'listing';

/** The verdicts of a row, as its cells have them. */
export type Verdicts = Readonly<Record<Column, string>>;

type Reasons = Partial<Record<Column, Reason>>;

/** What reasons are made from. */
interface Told {
  readonly one: JudgedAsin;
  readonly marketplace: JudgedMarketplace;
  readonly verdicts: Verdicts;
  readonly looked: Looked;
  readonly morning: Morning;
}

/** Reasons of all verdicts that say something. */
export function reasonsOf(told: Told): Reasons {
  const { verdicts } = told;
  return {
    ...(OFF.includes(verdicts.listing) && { listing: ofListing(told) }),
    ...(['lost', 'low'].includes(verdicts.featuredOffer) && { featuredOffer: ofOffer(told) }),
    ...(TOLD.includes(verdicts.conversion) && { conversion: ofConversion(told) }),
    ...(TOLD.includes(verdicts.sessions) && { sessions: ofSessions(told) }),
    ...(TOLD.includes(verdicts.orders) && { orders: ofOrders(told) }),
  };
}

function ofListing(told: Told): Reason {
  const { one, marketplace } = told;
  const units = marketplace.stock.sellable(one.asin) ?? one.listing?.ownUnits ?? 0;
  const withUnits: Said = { key: 'traffic.listingWithUnits', params: { units } };
  const lost = lostOrders(ordersBefore(one, marketplace, one.listing?.since), told);
  return {
    what: listingSaid(one),
    why: [...(units > 0 ? [withUnits] : []), ...lost.said],
    next: { key: 'traffic.nextListing' },
    ...sinceOf(one.listing?.since),
    ...lost.stake,
    causes: ['conversion', 'sessions', 'orders', 'featuredOffer', 'ads.selling'],
  };
}

function ofOffer(told: Told): Reason {
  const { one, marketplace, verdicts, looked } = told;
  const lost = lostOrders(lostByOffer(one, marketplace), told);
  const others = contextOf(looked).filter(({ key }) => key !== 'traffic.offer' && key !== 'traffic.offerAlone');
  return {
    what: offerSaid(one),
    why: [...countedOf(one.conversion), ...others, ...lost.said],
    next: { key: 'traffic.nextOffer' },
    ...sinceOf(one.offer.since),
    ...lost.stake,
    causes: ['conversion', 'orders', ...(verdicts.featuredOffer === 'lost' ? ['sessions'] : []), 'ads.selling'],
  };
}

function ofConversion(told: Told): Reason {
  const { one, marketplace, looked } = told;
  const lost = lostOrders(lostADay(one.conversion, marketplace), told);
  return {
    what: rateSaid(one.conversion),
    why: [...countedOf(one.conversion), ...contextOf(looked), UNKNOWN, ...comparedWith(one.conversion), ...lost.said],
    next: { key: NEXT[looked.cause] ?? 'traffic.nextPage' },
    ...sinceOf(one.conversion.since),
    ...lost.stake,
    causes: ['orders'],
  };
}

function ofSessions(told: Told): Reason {
  const { one, marketplace, verdicts, looked } = told;
  const { counted = 0, expected = 0 } = one.sessions;
  const visitors = { counted: Math.round(counted), expected: Math.round(expected) };
  const rate = one.conversion.before ?? one.conversion.now ?? Number.NaN;
  const lost = lostOrders((lostADay(one.sessions, marketplace) ?? Number.NaN) * rate, told);
  const isSurge = verdicts.sessions === 'surge';
  const next = isSurge ? 'traffic.nextSurge' : (NEXT[looked.cause] ?? 'traffic.nextVisitors');
  return {
    what: countSaid('traffic.sessions', one.sessions),
    why: [
      { key: 'traffic.visitors', params: visitors },
      ...contextOf(looked),
      ...comparedWith(one.sessions),
      ...lost.said,
    ],
    next: { key: next },
    ...sinceOf(one.sessions.since),
    ...lost.stake,
    causes: ['orders'],
  };
}

function ofOrders(told: Told): Reason {
  const { one, marketplace, looked } = told;
  const lost = lostOrders(lostADay(one.orders, marketplace), told);
  return {
    what: countSaid('traffic.orders', one.orders),
    why: [...countedOf(one.orders), ...contextOf(looked), ...comparedWith(one.orders), ...lost.said],
    next: { key: NEXT[looked.cause] ?? 'traffic.nextVisitors' },
    ...sinceOf(one.orders.since),
    ...lost.stake,
  };
}

const NEXT: { readonly [One in Cause]?: Said['key'] } = {
  price: 'traffic.nextPrice',
  'featured-offer': 'traffic.nextOffer',
  listing: 'traffic.nextListing',
  'no-stock': 'traffic.nextStock',
  rank: 'traffic.nextRank',
  ads: 'traffic.nextAds',
  marketplace: 'traffic.nextMarketplace',
};

const TOLD: readonly string[] = ['dropped', 'slowly-dropped', 'perhaps-dropped', 'surge'];
const OFF: readonly string[] = ['suppressed', 'inactive', 'gone'];

/** Causes that were found, and what was looked at and is fine. */
function contextOf({ happened, fine }: Looked): Said[] {
  return [
    ...happened,
    ...(fine.length > 0 ? [{ key: 'traffic.fine', params: { what: { list: fine } } } as const] : []),
  ];
}

function countedOf({ counted, expected }: Change): Said[] {
  if (counted === undefined || expected === undefined) return [];
  return [{ key: 'traffic.counted', params: { counted: Math.round(counted), expected: Math.round(expected) } }];
}

function comparedWith({ base }: Change): Said[] {
  if (base === undefined) return [];
  return [{ key: 'traffic.comparedWith', params: { from: dayOf(base.from), to: dayOf(base.to) } }];
}

function rateSaid({ before = 0, now = 0, since }: Change): Said {
  const params = { before: { share: before }, now: { share: now } };
  if (since === undefined) return { key: 'traffic.conversion', params };
  return { key: 'traffic.conversionSince', params: { ...params, since: dayOf(since) } };
}

function countSaid(key: 'traffic.sessions' | 'traffic.orders', { before = 0, now = 0, since }: Change): Said {
  const params = { before: { about: before }, now: { about: now } };
  return since === undefined ? { key, params } : { key: `${key}Since`, params: { ...params, since: dayOf(since) } };
}

function dayOf(day: Day): { readonly day: string } {
  return { day: isoOfDay(day) };
}

function sinceOf(day: Day | undefined): { readonly since?: string } {
  return day === undefined ? {} : { since: isoOfDay(day) };
}

/** Missing a day of what is judged. */
function lostADay({ counted, expected, window, verdict }: Change, { periods }: JudgedMarketplace): number | undefined {
  if (counted === undefined || expected === undefined || verdict === 'surge') return undefined;
  const days = window === undefined ? periods.now.length : window.to - window.from + 1;
  return Math.max(0, expected - counted) / days;
}

/** Orders a day in the four weeks before it began, else before the newest period. */
function ordersBefore(one: JudgedAsin, { periods }: JudgedMarketplace, since: Day | undefined): number | undefined {
  const days = since === undefined ? [] : one.days.filter(({ day }) => day < since).slice(-FOUR_WEEKS);
  if (days.length > 0) return totalOf(days).orders / days.length;
  return one.before && periods.before && one.before.orders / periods.before.length;
}

const FOUR_WEEKS = 28;

/** By conversion if its drop is counted, else the part of the former orders that the offer lost. */
function lostByOffer(one: JudgedAsin, marketplace: JudgedMarketplace): number | undefined {
  if (one.conversion.verdict === 'dropped') return lostADay(one.conversion, marketplace);
  const { now, before } = one.offer;
  const orders = ordersBefore(one, marketplace, one.offer.since);
  return before === undefined || now === undefined || orders === undefined
    ? undefined
    : orders * Math.max(0, 1 - now / before);
}

interface Lost {
  readonly stake: { readonly stake?: Stake };
  readonly said: readonly Said[];
}

/** z of a one-sided 5 %. */
const Z = 1.645;

/** What so many orders a day are worth; unknown without a price. */
function lostOrders(orders: number | undefined, { one, marketplace, morning }: Told): Lost {
  const { currency } = marketplace.traffic;
  const days = marketplace.periods.now.length;
  const figures = [one.before, one.now, totalOf(one.days)].find((some) => some !== undefined && some.units > 0);
  if (figures === undefined) return { stake: {}, said: [] };
  const price = figures.sales / figures.units;
  if (orders === undefined || !(orders > 0) || !(price > 0)) return { stake: {}, said: [] };
  const worth = unitWorth({ amount: price, currency }, one.known?.products[0], morning.products.rateOf);
  const ofOrder = figures.orders > 0 ? (figures.units / figures.orders) * worth.amount : worth.amount;
  const perDay = orders * ofOrder;
  const error = Z * Math.sqrt(orders / days) * ofOrder;
  return {
    stake: { stake: { perDay, low: Math.max(0, perDay - error), high: perDay + error, currency } },
    said: worth.isMargin ? [] : [{ key: 'traffic.atPrice' }],
  };
}
