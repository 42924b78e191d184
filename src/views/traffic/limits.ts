/** The numbers of Rules by which traffic is judged. */
import type { Morning } from '../morning.ts';
import type { ConversionLimits } from './conversion.ts';
import type { OfferLimits } from './featured-offer.ts';
import type { CountLimits } from './visitors.ts';

export interface Limits {
  readonly conversion: ConversionLimits;
  readonly count: CountLimits;
  readonly offer: OfferLimits;
  /** The share by which a price must change to be told as a cause. */
  readonly price: number;
  /** Days after which the report is old. */
  readonly maxAge: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** A number that is switched off is never reached. */
export function limitsOf({ threshold }: Pick<Morning, 'threshold'>): Limits {
  return {
    conversion: { drop: threshold('traffic-drop') ?? NEVER, sessions: threshold('traffic-sessions') ?? NEVER },
    count: { drop: threshold('traffic-fewer') ?? NEVER, surge: threshold('traffic-more') ?? NEVER },
    offer: {
      lost: threshold('traffic-offer-half') ?? 0,
      low: threshold('traffic-offer-part') ?? 0,
      pageViews: threshold('traffic-page-views') ?? NEVER,
    },
    price: threshold('traffic-price') ?? NEVER,
    maxAge: threshold('sales-max-age') ?? NEVER,
  };
}
