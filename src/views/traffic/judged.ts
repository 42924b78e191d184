/** An ASIN before and after it is judged, and all of a marketplace. */
import { groupedBy } from '../../values/grouped-by.ts';
import type { Asin } from './asins.ts';
import type { Change } from './change.ts';
import type { FeaturedOffer } from './featured-offer.ts';
import type { JudgedDay } from './judged-days.ts';
import type { Listing } from './listings.ts';
import type { PriceDay } from './prices.ts';
import type { Figures, Stretch } from './traffic-days.ts';

/** What is known of an ASIN before it is judged. */
export interface AsinFacts {
  readonly asin: string;
  readonly known: Asin | undefined;
  /** Totals of the two periods. */
  readonly now: Figures;
  readonly before: Figures | undefined;
  readonly days: readonly JudgedDay[];
  /** The stretches of the period before, if the marketplace is not reported day by day. */
  readonly stretches: readonly Stretch[];
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

/** Parent ASIN → its children, if it has several. */
export function familiesOf<One extends AsinFacts>(facts: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const families = groupedBy(facts, ({ known }) => known?.parentAsin ?? '');
  return new Map([...families].filter(([parent, children]) => parent !== '' && children.length > 1));
}
