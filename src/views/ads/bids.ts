/** What a click of a target is worth, and a next bid: lowered by its mean, raised only by its lower bound. */
import type { Block } from '../../ads/ads-block.ts';
import { estimateRate, priorOf } from '../../evidence/conversion-rate.ts';
import { shrunkOrderValue } from '../../evidence/over-target.ts';
import { cellText } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import { aimWithin, type Group, isOver, type Judging } from './groups.ts';
import { adGroupKey, type Pooled, type Thing } from './pooled.ts';

export interface Bid {
  readonly verdict: 'down' | 'up' | 'keep' | 'wait' | 'held' | 'unknown' | 'few';
  readonly now: number | undefined;
  /** The bid at which the target is met, and its bounds. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly next: number | undefined;
}

/** A bid that reports repeat by day. */
interface ReportedBid {
  readonly bid: number;
  readonly changedOn: Day | undefined;
}

export type ReportedBids = ReadonlyMap<string, ReportedBid>;

/** The newest bid of each target, and the first day that has it if an earlier one had another. */
export function reportedBids(blocks: readonly Block[]): ReportedBids {
  const bids = new Map<string, ReportedBid>();
  for (const { source, marketplace, first, rows } of [...blocks].sort((a, b) => a.first - b.first)) {
    const { bid: column } = source.settings ?? {};
    const { campaignName, adGroupName, targeting, matchType } = source.dimensions;
    if (column === undefined) continue;
    for (const row of rows) {
      const bid = row[column];
      if (typeof bid !== 'number') continue;
      const text = (name: string | undefined) => (name === undefined ? '' : cellText(row[name]));
      const key = bidKey({
        marketplace,
        campaign: text(campaignName),
        adGroup: text(adGroupName),
        target: text(targeting),
        matchType: text(matchType).toUpperCase(),
      });
      const known = bids.get(key);
      bids.set(key, { bid, changedOn: known && known.bid !== bid ? first : known?.changedOn });
    }
  }
  return bids;
}

type Target = Pick<Thing, 'marketplace' | 'campaign' | 'adGroup' | 'target' | 'matchType'>;

function bidKey(target: Target): string {
  return `${adGroupKey(target as Thing)}\u0000${target.target}\u0000${target.matchType}`;
}

/** Too little to move a bid by. */
const FEWEST_CLICKS = 20;

/** `strength` is the weight of an ad group's rate in clicks. */
export function bidOf(
  figures: Pooled,
  group: Group,
  { strength, reported, today }: { readonly strength: number; readonly reported: ReportedBids; readonly today: Day },
  { limits, entities }: Judging,
): Bid {
  const own = reported.get(bidKey(figures));
  const now = own?.bid ?? entities.bid(figures);
  const { orders, mature } = group.figures;
  const rate = estimateRate(
    { clicks: Math.max(figures.mature, figures.orders), orders: figures.orders },
    priorOf(Math.min(0.99, (orders + 1) / (mature + 10)), strength),
  );
  const worth = shrunkOrderValue(figures, aimWithin(group).orderValue) * group.aim.high;
  const [at, low, high] = [rate.rate * worth, rate.low * worth, rate.high * worth];
  const bid = (verdict: Bid['verdict'], next?: number): Bid => ({ verdict, now, at, low, high, next });
  if (Number.isNaN(at)) return { ...bid('unknown'), at: Number.NaN };
  if (['no-stock', 'no-offer', 'launch', 'paused'].includes(group.verdict)) return bid('held');
  if (figures.clicks < FEWEST_CLICKS) return bid('few');
  if (own?.changedOn !== undefined && today - own.changedOn < limits.bidWait) return bid('wait');
  if (now === undefined) return bid('unknown');
  // An ad group whose orders must not be lost is lowered as a whole.
  if (at < now && !isOver(group)) return bid('down', cents(Math.max(at, now * (1 - limits.bidStep))));
  if (isOver(group)) return bid(at < now ? 'down' : 'keep', at < now ? cents(now * (1 - limits.bidStep)) : undefined);
  return low > now ? bid('up', cents(Math.min(low, now * (1 + limits.bidStep)))) : bid('keep');
}

/** Bids have whole cents; large amounts, as in yen, are whole. */
function cents(amount: number): number {
  return amount >= 20 ? Math.round(amount) : Math.round(amount * 100) / 100;
}
