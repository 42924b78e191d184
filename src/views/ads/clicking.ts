/** Clicks: how many of those who see an ad click on it, and what a click costs. */
import { binomialCdf } from '../../evidence/distributions.ts';
import { chanceOfFewer } from '../../evidence/two-windows.ts';
import type { Day } from '../../values/day.ts';
import type { AdsLimits } from './limits.ts';
import type { AdsFigures, Pooled } from './pooled.ts';

/** `fell` and `dearer` against its own past, `rare` and `dear` against a limit. */
type ClickVerdict = 'fell' | 'dearer' | 'rare' | 'dear' | 'ok' | 'few' | 'no-data';

export interface Clicking {
  readonly verdict: ClickVerdict;
  /** Clicks an impression, or the price of a click: now, and before or at its limit. */
  readonly now: number;
  readonly before: number;
  readonly since?: Day;
}

const NOTHING: Clicking = { verdict: 'no-data', now: Number.NaN, before: Number.NaN };
const KEYWORDS: readonly string[] = ['EXACT', 'PHRASE', 'BROAD'];
/** Fewer say nothing of the price of a click. */
const FEWEST_CLICKS = 20;

/** A keyword against the limits; product pages and automatic targets are clicked on less by their nature. */
export function judgeKeyword(figures: Pooled, usualCpc: number, limits: AdsLimits): Clicking {
  const { impressions, clicks, spend, matchType } = figures;
  if (Number.isNaN(clicks + spend)) return NOTHING;
  const cpc = spend / clicks;
  if (KEYWORDS.includes(matchType) && impressions > 0) {
    const now = clicks / impressions;
    if (now < limits.ctr && binomialCdf(clicks, impressions, limits.ctr) <= limits.sure)
      return { verdict: 'rare', now, before: limits.ctr };
  }
  if (clicks >= FEWEST_CLICKS && cpc > limits.cpcFactor * usualCpc)
    return { verdict: 'dear', now: cpc, before: usualCpc };
  return { verdict: clicks >= FEWEST_CLICKS ? 'ok' : 'few', now: clicks / impressions, before: limits.ctr };
}

/** The newest days, of which the fewest that show a change are told. */
const NEWEST = [3, 5, 7] as const;
const PAST_DAYS = 28;
/** A change below this is not told, nor one that chance makes this often. */
const [FALL, RISE, RARE] = [0.6, 1.5, 1e-3];
/** Variance of clicks over their mean. */
const DISPERSION = 1.5;

/** Campaigns against their own past, by the names of their rows. */
export function judgeAgainstPast(figures: AdsFigures): (one: Pooled) => Clicking {
  const by = (days: number) => new Map(figures.by('campaign', days).map((one) => [nameOf(one), one]));
  const [long, ...short] = [PAST_DAYS, ...NEWEST].map(by) as [Map<string, Pooled>];
  return (one) => {
    const whole = long.get(nameOf(one));
    for (const newest of short as Map<string, Pooled>[]) {
      const now = newest.get(nameOf(one));
      const changed = now && whole && change(now, less(whole, now));
      if (changed) return { ...changed, since: now.first };
    }
    return whole && whole.clicks >= FEWEST_CLICKS ? { ...NOTHING, verdict: 'ok' } : NOTHING;
  };
}

function nameOf({ marketplace, campaign, currency }: Pooled): string {
  return `${marketplace}\u0000${campaign}\u0000${currency}`;
}

function less(whole: Pooled, part: Pooled): Pooled {
  return {
    ...whole,
    impressions: whole.impressions - part.impressions,
    clicks: whole.clicks - part.clicks,
    spend: whole.spend - part.spend,
  };
}

function change(now: Pooled, past: Pooled): Clicking | undefined {
  if (!(past.clicks >= FEWEST_CLICKS)) return undefined;
  const [rate, rateBefore] = [now.clicks / now.impressions, past.clicks / past.impressions];
  const chance = chanceOfFewer(
    { count: now.clicks, exposure: now.impressions },
    { count: past.clicks, exposure: past.impressions },
    DISPERSION,
  );
  if (rate < FALL * rateBefore && chance <= RARE) return { verdict: 'fell', now: rate, before: rateBefore };
  const [cpc, cpcBefore] = [now.spend / now.clicks, past.spend / past.clicks];
  if (now.clicks >= FEWEST_RECENT && cpc > RISE * cpcBefore) return { verdict: 'dearer', now: cpc, before: cpcBefore };
  return undefined;
}

const FEWEST_RECENT = 5;
