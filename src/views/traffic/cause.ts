/** What happened to an ASIN in the days in which its sales changed: the cause as far as reports show one. */

import type { ShopEvent } from '../../shop/events.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import type { Said, SaidParam } from '../said.ts';
import type { JudgedMarketplace } from './judge.ts';
import type { JudgedAsin } from './judged.ts';
import { eventsOn } from './judged-days.ts';
import { priceOn } from './prices.ts';

/** Ids of the vocabulary `trafficCause`. */
export type Cause =
  | 'listing'
  | 'no-stock'
  | 'featured-offer'
  | 'price'
  | 'rank'
  | 'ads'
  | 'event'
  | 'marketplace'
  | 'unknown';

interface PriceChange {
  readonly from: number;
  readonly to: number;
  /** `undefined` if only average prices of two periods are known. */
  readonly day: Day | undefined;
}

/** All that was looked at. */
export interface Looked {
  readonly cause: Cause;
  /** What happened, each a clause. */
  readonly happened: readonly Said[];
  /** What was looked at and is as before. */
  readonly fine: readonly Said[];
}

/** A cause may come so many days before or after the first day that shows it. */
const NEAR_DAYS = 7;

/** Whether the listing cannot be bought though there are units, or people still come to see it. */
export function isListingOff({ asin, listing, now, before }: JudgedAsin, { stock }: JudgedMarketplace): boolean {
  if (listing === undefined || listing.verdict === 'ok' || listing.verdict === 'unknown') return false;
  const units = [stock.sellable(asin), listing.ownUnits].filter((one) => one !== undefined);
  const isUnknown = units.length === 0 || listing.verdict === 'suppressed';
  return units.some((one) => one > 0) || (isUnknown && now.sessions + (before?.sessions ?? 0) > 0);
}

/** When it began, what the seller typed, and whether it is visitors that changed, which all products may share. */
interface Around {
  readonly since: Day;
  readonly events: readonly ShopEvent[];
  readonly isOfVisitors: boolean;
}

/** Looks at listing, stock, Featured Offer, price and events around the first day of a change. */
export function lookedAt(
  one: JudgedAsin,
  marketplace: JudgedMarketplace,
  { since, events, isOfVisitors }: Around,
): Looked {
  const { traffic, periods, whole } = marketplace;
  const skus = one.known?.products.map(({ sku }) => sku) ?? [];
  const days = daysFrom(since - NEAR_DAYS, periods.now.to);
  const names = new Set(
    days.flatMap((day) => eventsOn(events, traffic.marketplace, skus, day)).map(({ name }) => name),
  );
  const price = priceChange(one, marketplace, since);
  const looks: readonly Look[] = [
    listingLook(one, marketplace),
    stockLook(one, marketplace, since),
    offerLook(one),
    priceLook(one, price, traffic.currency),
    rankLook(one, marketplace, since, isOfVisitors),
    adsLook(one, marketplace, since, isOfVisitors),
    { cause: 'marketplace', is: isOfVisitors && whole.verdict === 'dropped', said: [] },
    {
      cause: 'event',
      is: names.size > 0,
      said: [...names].map((name) => ({ key: 'traffic.event', params: { name } })),
    },
  ];
  return {
    cause: looks.find(({ is }) => is)?.cause ?? 'unknown',
    happened: looks.flatMap(({ said }) => said),
    fine: looks.flatMap(({ is, said, fine }) => (is || said.length > 0 || fine === undefined ? [] : { key: fine })),
  };
}

interface Look {
  readonly cause: Cause;
  readonly is: boolean;
  /** What happened, even if it is no cause of a fall. */
  readonly said: readonly Said[];
  /** What is told if it is as before. */
  readonly fine?: Said['key'] | undefined;
}

function listingLook(one: JudgedAsin, marketplace: JudgedMarketplace): Look {
  const is = isListingOff(one, marketplace);
  const said = is ? [listingSaid(one)] : [];
  return { cause: 'listing', is, said, fine: one.listing?.verdict === 'ok' ? 'traffic.ofListing' : undefined };
}

function stockLook({ asin }: JudgedAsin, { traffic, stock }: JudgedMarketplace, since: Day): Look {
  const count = traffic.days.filter((day) => day >= since && stock.isOut(asin, day)).length;
  const units = stock.sellable(asin);
  const said: Said[] = count > 0 ? [{ key: 'traffic.noStockDays', params: { count } }] : [];
  if (units === 0 && count === 0) said.push({ key: 'traffic.noStock' });
  return { cause: 'no-stock', is: said.length > 0, said, fine: units === undefined ? undefined : 'traffic.ofStock' };
}

function offerLook(one: JudgedAsin): Look {
  const is = one.offer.verdict === 'lost' || one.offer.verdict === 'low';
  return {
    cause: 'featured-offer',
    is,
    said: is ? [offerSaid(one)] : [],
    fine: one.offer.verdict === 'ok' ? 'traffic.ofOffer' : undefined,
  };
}

/** Only a dearer price explains a fall; a cheaper one is told all the same. */
function priceLook({ prices }: JudgedAsin, price: PriceChange | undefined, currency: string): Look {
  return {
    cause: 'price',
    is: price !== undefined && price.to > price.from,
    said: price === undefined ? [] : [priceSaid(price, currency)],
    fine: prices.length > 0 ? 'traffic.ofPrice' : undefined,
  };
}

/** A place in search that was lost explains fewer visitors. */
function rankLook({ asin }: JudgedAsin, { promoted }: JudgedMarketplace, since: Day, isOfVisitors: boolean): Look {
  const said = promoted.lost(asin, since);
  const fine = promoted.isRanked(asin, since) ? 'traffic.ofRank' : undefined;
  return { cause: 'rank', is: isOfVisitors && said.length > 0, said, fine };
}

/** Spend that fell below this part of the former one explains fewer visitors. */
const ADS_FELL = 0.6;
const ADS_ROSE = 1.6;

function adsLook(
  { asin }: JudgedAsin,
  { promoted, traffic: { currency } }: JudgedMarketplace,
  since: Day,
  isOfVisitors: boolean,
): Look {
  const spend = promoted.spend(asin, since);
  if (spend === undefined || spend.before === 0) return { cause: 'ads', is: false, said: [] };
  const { before, now } = spend;
  const params = { before: { money: before, currency }, now: { money: now, currency } };
  const isChanged = now < before * ADS_FELL || now > before * ADS_ROSE;
  return {
    cause: 'ads',
    is: isOfVisitors && now < before * ADS_FELL,
    said: isChanged ? [{ key: 'traffic.adSpend', params }] : [],
    fine: 'traffic.ofAds',
  };
}

function daysFrom(from: Day, to: Day): Day[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The price as it stands against that before the change, if it differs by as much as Rules say. */
function priceChange(one: JudgedAsin, { limits, periods }: JudgedMarketplace, since: Day): PriceChange | undefined {
  const differs = (from: number, to: number) => Math.abs(to / from - 1) >= limits.price;
  const [from, to] = [priceOn(one.prices, since - NEAR_DAYS), priceOn(one.prices, periods.now.to + 1)];
  if (from !== undefined && to !== undefined) {
    const changed = one.prices.find(({ day }) => day > since - NEAR_DAYS);
    return differs(from, to) ? { from, to, day: changed?.day } : undefined;
  }
  const [before, now] = [one.before && one.before.sales / one.before.units, one.now.sales / one.now.units];
  return before !== undefined && before > 0 && now > 0 && differs(before, now)
    ? { from: before, to: now, day: undefined }
    : undefined;
}

function priceSaid({ from, to, day }: PriceChange, currency: string): Said {
  const params = { from: { money: from, currency }, to: { money: to, currency } };
  if (day === undefined) return { key: 'traffic.averagePrice', params };
  return { key: 'traffic.price', params: { ...params, day: { day: isoOfDay(day) } } };
}

/** The state of the listing. */
export function listingSaid({ listing }: JudgedAsin): Said {
  const state: SaidParam = { word: listing?.verdict ?? '', of: 'trafficVerdict' };
  if (listing?.since === undefined) return { key: 'traffic.listing', params: { state } };
  return { key: 'traffic.listingSince', params: { state, since: { day: isoOfDay(listing.since) } } };
}

/** A share above this part of the former one is told as such, without the former one. */
const AS_BEFORE = 0.9;

/** The share of page views with the Featured Offer, against that before. */
export function offerSaid({ offer: { now, before } }: JudgedAsin): Said {
  const share = { now: { share: now ?? 0 } };
  if (before === undefined || !((now ?? 0) < before * AS_BEFORE)) return { key: 'traffic.offerAlone', params: share };
  return { key: 'traffic.offer', params: { ...share, before: { share: before } } };
}

/** What no report of the workbook shows. */
export const UNKNOWN: Said = {
  key: 'traffic.unknown',
  params: { what: { list: [{ key: 'traffic.ofReviews' }, { key: 'traffic.ofImage' }, { key: 'traffic.ofCoupon' }] } },
};
