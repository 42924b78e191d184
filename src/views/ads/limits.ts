/** The numbers of Rules by which ads are judged; one that is switched off is never reached. */
import type { WasteLimits } from '../../evidence/waste.ts';
import type { Morning } from '../morning.ts';

export interface AdsLimits {
  /** A probability below which something is sure, or likely. */
  readonly sure: number;
  readonly likely: number;
  /** The multiple of the target above which an ad group is paused. */
  readonly pause: number;
  /** The days that are judged. */
  readonly days: number;
  /** An ad group with more of its product's orders is not paused. */
  readonly ordersShare: number;
  readonly waste: WasteLimits;
  readonly ctr: number;
  /** Usual price of a click in dollars, and the multiple of it that is high. */
  readonly cpc: number;
  readonly cpcFactor: number;
  readonly bidStep: number;
  readonly bidWait: number;
  readonly harvestOrders: number;
  readonly scaleOrders: number;
  readonly budgetUsed: number;
  readonly budgetDays: number;
  /** Target ACoS of products without one of their own. */
  readonly target: number | undefined;
  /** Factors of the target by stage. */
  readonly stages: Readonly<Record<'Launch' | 'Grow' | 'Keep' | 'Exit', number>>;
  readonly launchDays: number;
  /** Days after which reports are old. */
  readonly maxAge: number;
}

const NEVER = Number.POSITIVE_INFINITY;

export function limitsOf({ threshold }: Pick<Morning, 'threshold'>): AdsLimits {
  return {
    sure: threshold('ads-sure') ?? 0,
    likely: threshold('ads-likely') ?? 0,
    pause: threshold('ads-pause') ?? NEVER,
    days: threshold('ads-days') ?? 60,
    ordersShare: threshold('ads-orders-share') ?? NEVER,
    waste: { share: threshold('ads-waste-share') ?? 0, fewestClicks: threshold('ads-waste-clicks') ?? NEVER },
    ctr: threshold('ads-ctr') ?? 0,
    cpc: threshold('ads-cpc') ?? NEVER,
    cpcFactor: threshold('ads-cpc-factor') ?? NEVER,
    bidStep: threshold('ads-bid-step') ?? 0,
    bidWait: threshold('ads-bid-wait') ?? 0,
    harvestOrders: threshold('ads-harvest-orders') ?? NEVER,
    scaleOrders: threshold('ads-scale-orders') ?? NEVER,
    budgetUsed: threshold('ads-budget-used') ?? NEVER,
    budgetDays: threshold('ads-budget-days') ?? NEVER,
    target: threshold('acos-target'),
    stages: {
      Launch: threshold('ads-launch') ?? 1,
      Grow: threshold('ads-grow') ?? 1,
      Keep: 1,
      Exit: 1,
    },
    launchDays: threshold('ads-launch-days') ?? 0,
    maxAge: threshold('ads-max-age') ?? NEVER,
  };
}
