/** Judges a marketplace and each of its ASINs by the business report, given stock, listings and events. */
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import { type Asin, asinsOf } from './asins.ts';
import type { Change } from './change.ts';
import type { FeaturedOffer } from './featured-offer.ts';
import { byDay } from './judge-days.ts';
import { byWindows } from './judge-windows.ts';
import { type JudgedDay, judgedDays } from './judged-days.ts';
import { type Limits, limitsOf } from './limits.ts';
import { type Listing, listingsOf } from './listings.ts';
import { byPlace, figuresIn, type Periods, periodsOf } from './periods.ts';
import { type PriceDay, pricesOf } from './prices.ts';
import { type StockDays, stockDays } from './stock-days.ts';
import type { Figures, MarketplaceTraffic } from './traffic-days.ts';

/** What is known of an ASIN before it is judged. */
export interface AsinFacts {
  readonly asin: string;
  readonly known: Asin | undefined;
  /** Totals of the two periods. */
  readonly now: Figures;
  readonly before: Figures | undefined;
  readonly days: readonly JudgedDay[];
  readonly listing: Listing | undefined;
  readonly prices: readonly PriceDay[];
}

export interface JudgedAsin extends AsinFacts {
  readonly conversion: Change;
  readonly sessions: Change;
  readonly orders: Change;
  readonly offer: FeaturedOffer;
}

/** All ASINs, and the sessions of all together. */
export interface Judged {
  readonly asins: readonly JudgedAsin[];
  /** Dropped only if most products have fewer. */
  readonly whole: Change;
  /** Number of products that have fewer. */
  readonly fallen: number;
}

export interface JudgedMarketplace extends Judged {
  readonly traffic: MarketplaceTraffic;
  readonly periods: Periods;
  readonly limits: Limits;
  readonly stock: StockDays;
}

/** A marketplace on a morning. */
export function judgeMarketplace(morning: Morning, traffic: MarketplaceTraffic): JudgedMarketplace {
  const { marketplace } = traffic;
  const [limits, periods, known] = [limitsOf(morning), periodsOf(traffic), asinsOf(morning, marketplace)];
  const stock = stockDays(morning, marketplace, known);
  const [listings, prices] = [listingsOf(morning, marketplace), pricesOf(morning, marketplace)];
  const unlisted = [...listings].flatMap(([asin, { verdict }]) => (verdict === 'ok' ? [] : asin));
  const facts = [...new Set([...traffic.asins.keys(), ...unlisted])].sort().map((asin): AsinFacts => {
    const places = byPlace(traffic.asins.get(asin) ?? []);
    return {
      asin,
      known: known.get(asin),
      now: figuresIn(places, periods.now),
      before: periods.before && figuresIn(places, periods.before),
      days: judgedDays(asin, places, traffic, { events: morning.events, stock }, known.get(asin)),
      listing: listings.get(asin),
      prices: prices.get(asin) ?? [],
    };
  });
  const judged = periods.isDaily ? byDay(facts, traffic.days, limits) : byWindows(facts, periods, limits);
  return { traffic, periods, limits, stock, ...judged };
}

/** Parent ASIN → its children, if it has several. */
export function familiesOf(facts: readonly AsinFacts[]): ReadonlyMap<string, readonly AsinFacts[]> {
  const families = groupedBy(facts, ({ known }) => known?.parentAsin ?? '');
  return new Map([...families].filter(([parent, children]) => parent !== '' && children.length > 1));
}
