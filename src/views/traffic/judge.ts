/** Judges a marketplace and each of its ASINs by the business report, given stock, listings and events. */
import type { Morning } from '../morning.ts';
import { asinsOf } from './asins.ts';
import { onlyExceptions } from './featured-offer.ts';
import { byDay } from './judge-days.ts';
import { byWindows } from './judge-windows.ts';
import type { AsinFacts, Judged } from './judged.ts';
import { judgedDays } from './judged-days.ts';
import { type Limits, limitsOf } from './limits.ts';
import { type Listing, listingsOf } from './listings.ts';
import { byPlace, figuresIn, type Periods, periodsOf, stretchesIn } from './periods.ts';
import { pricesOf } from './prices.ts';
import { type Promoted, promotedIn } from './promoted.ts';
import { type StockDays, stockDays } from './stock-days.ts';
import type { MarketplaceTraffic } from './traffic-days.ts';

/** A marketplace, with what its verdicts are based on. */
export interface JudgedMarketplace extends Judged {
  readonly traffic: MarketplaceTraffic;
  readonly periods: Periods;
  readonly limits: Limits;
  readonly stock: StockDays;
  readonly promoted: Promoted;
  /** Words of its report of listings that nobody has verified. */
  readonly unknownStatuses: readonly string[];
}

/** Nothing that is known is wrong with it. */
function isFine({ verdict }: Listing): boolean {
  return verdict === 'ok' || verdict === 'unknown';
}

/** A marketplace on a morning. */
export function judgeMarketplace(morning: Morning, traffic: MarketplaceTraffic): JudgedMarketplace {
  const { marketplace } = traffic;
  const [limits, periods, known] = [limitsOf(morning), periodsOf(traffic), asinsOf(morning, marketplace)];
  const stock = stockDays(morning, marketplace, known);
  const [listings, prices] = [listingsOf(morning, marketplace), pricesOf(morning, marketplace)];
  const unlisted = [...listings].flatMap(([asin, one]) => (isFine(one) ? [] : asin));
  const facts = [...new Set([...traffic.asins.keys(), ...unlisted])].sort().map((asin): AsinFacts => {
    const places = byPlace(traffic.asins.get(asin) ?? []);
    return {
      asin,
      known: known.get(asin),
      now: figuresIn(places, periods.now),
      before: periods.before && figuresIn(places, periods.before),
      days: judgedDays(asin, places, traffic, { events: morning.events, stock }, known.get(asin)),
      stretches: periods.before && !periods.isDaily ? stretchesIn(places, periods.before) : [],
      listing: listings.get(asin),
      prices: prices.get(asin) ?? [],
    };
  });
  const judged = periods.isDaily ? byDay(facts, traffic.days, limits) : byWindows(facts, periods, limits);
  const canBeBought = ({ asin, listing }: AsinFacts) =>
    stock.sellable(asin) !== 0 && (listing === undefined || isFine(listing));
  const promoted = promotedIn(morning, marketplace);
  const unknownStatuses = [
    ...new Set([...listings.values()].flatMap(({ verdict, status }) => (verdict === 'unknown' ? status : []))),
  ];
  return {
    traffic,
    periods,
    limits,
    stock,
    promoted,
    unknownStatuses,
    ...judged,
    asins: onlyExceptions(judged.asins, canBeBought),
  };
}
