/** Judges campaigns and ad groups against their target, given what is known of their products. */
import { shrunkOrderValue } from '../../evidence/over-target.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Advertised, AdvertisedOf } from './advertised.ts';
import type { Entities } from './entities.ts';
import type { AdsLimits } from './limits.ts';
import { type Aim, acosOf, judgeOver, type Over, type OverVerdict } from './over.ts';
import { type AdsFigures, adGroupKey, type Pooled, sumOf } from './pooled.ts';
import type { Ranks } from './ranks.ts';

/** Why a group is not judged by its figures, or what they say. */
export type GroupVerdict =
  | OverVerdict
  | 'lower-bids'
  | 'by-terms'
  | 'by-ad-groups'
  | 'launch'
  | 'no-stock'
  | 'no-offer'
  | 'paused'
  | 'vanished'
  | 'other-currency';

/** A campaign or an ad group. */
export interface Group {
  readonly figures: Pooled;
  readonly verdict: GroupVerdict;
  readonly over: Over;
  /** The days of the stretch that decided. */
  readonly days: number;
  readonly aim: Aim;
  /** What it advertises, most spend first. */
  readonly products: readonly Advertised[];
  /** Share of the orders of its product that it brings. */
  readonly ordersShare: number | undefined;
  /** Main keywords of its product that it targets. */
  readonly mainKeywords: readonly string[];
}

/** Verdicts that say that a target is missed. */
const OVER: readonly string[] = ['pause', 'lower-bids', 'over', 'perhaps-over'];
export const isOver = ({ verdict }: Pick<Group, 'verdict'>): boolean => OVER.includes(verdict);

/** All that judging needs. */
export interface Judging {
  readonly figures: AdsFigures;
  readonly limits: AdsLimits;
  readonly advertised: AdvertisedOf;
  readonly entities: Entities;
  readonly ranks: Ranks;
}

/** Stretches of days that are judged, the longest first. */
export function stretchesOf({ days }: AdsLimits): number[] {
  return [days, ...[31, 14].filter((one) => one < days)];
}

/** Days without figures after which a campaign is said to have vanished from the reports. */
const VANISHED_DAYS = 7;

export function judgeGroups(judging: Judging, level: 'campaign' | 'ad-group'): Group[] {
  const { figures, limits, advertised } = judging;
  const [longest] = stretchesOf(limits) as [number];
  const nameOf = level === 'campaign' ? campaignKey : adGroupKey;
  const advertising = groupedBy(figures.by('product', longest), nameOf);
  const productsOf = (thing: Pooled) => {
    const spend = groupedBy(advertising.get(nameOf(thing)) ?? [], ({ asin }) => asin);
    const all = [...spend].map(([asin, own]) => ({ asin, spend: sumOf(own).spend }));
    return all
      .filter(({ asin }) => asin !== '')
      .sort((a, b) => b.spend - a.spend)
      .map(({ asin }) => advertised(thing.marketplace, asin));
  };
  const accountValue = orderValues(figures.by('campaign', longest));
  const shorter = stretchesOf(limits)
    .slice(1)
    .map((days) => ({
      days,
      by: new Map(figures.by(level, days).map((one) => [`${nameOf(one)} ${one.currency}`, one])),
    }));
  const places = groupedBy(figures.by(level, longest), ({ marketplace }) => marketplace);
  return [...places.values()].flatMap((own) => {
    const newest = Math.max(...own.map(({ last }) => last));
    const currencies = new Map<string, Pooled>();
    for (const one of own) {
      const other = currencies.get(nameOf(one));
      if (other === undefined || one.last > other.last) currencies.set(nameOf(one), one);
    }
    return own.map((one): Group => {
      const stretches = [
        { days: longest, figures: one },
        ...shorter.flatMap(({ days, by }) => {
          const found = by.get(`${nameOf(one)} ${one.currency}`);
          return found ? [{ days, figures: found }] : [];
        }),
      ];
      const products = productsOf(one);
      const aim = aimOf(one, products, accountValue(one), limits);
      const over = judgeOver(
        stretches.map((stretch) => stretch.figures),
        aim,
        limits,
      );
      const ordersShare = shareOf(over.of, products);
      const mainKeywords = mainIn(judging, one, products);
      const base = { figures: one, over, aim, products, ordersShare, mainKeywords };
      const days = stretches.find((stretch) => stretch.figures === over.of)!.days;
      const isOther = currencies.get(nameOf(one)) !== one;
      const verdict = isOther ? 'other-currency' : verdictOf(base, newest, judging);
      return { ...base, days, verdict };
    });
  });
}

function campaignKey({ marketplace, campaign }: Pooled): string {
  return `${marketplace}\u0000${campaign}`;
}

function verdictOf(group: Omit<Group, 'verdict' | 'days'>, newest: number, judging: Judging): GroupVerdict {
  const { figures, over, products, aim, ordersShare, mainKeywords } = group;
  if (judging.entities.isPaused(figures)) return 'paused';
  if (newest - figures.last >= VANISHED_DAYS) return 'vanished';
  if (products.length > 0 && products.every(({ isOut }) => isOut)) return 'no-stock';
  if (products.length > 0 && products.every((one) => one.isOut || isWithoutOffer(one))) return 'no-offer';
  if (over.verdict === 'pause') {
    const brings = (ordersShare ?? 0) > judging.limits.ordersShare || mainKeywords.length > 0;
    return brings ? 'lower-bids' : 'pause';
  }
  const isLaunch = products.some(({ stage }) => stage === 'Launch');
  if (isLaunch && over.verdict === 'on-target' && acosOf(figures) > aim.high / judging.limits.stages.Launch)
    return 'launch';
  return over.verdict;
}

/** Lost against its own past, or low without a better one, or in a window that has days before it was lost. */
export function isWithoutOffer({ offer }: Advertised): boolean {
  return offer.verdict === 'lost' || (offer.verdict === 'low' && (offer.isAlone || offer.isMixed) === true);
}

function aimOf(figures: Pooled, products: readonly Advertised[], accountValue: number, limits: AdsLimits): Aim {
  const targets = products.flatMap(({ target }) => target ?? []);
  const prices = products.flatMap((one) => one.products.flatMap(({ price }) => price ?? []));
  const price = prices.find(({ currency, amount }) => currency === figures.currency && amount > 0);
  const fallback = limits.target ?? Number.NaN;
  return {
    low: targets.length > 0 ? Math.min(...targets.map(({ low }) => low)) : fallback,
    high: targets.length > 0 ? Math.max(...targets.map(({ high }) => high)) : fallback,
    orderValue: price?.amount ?? accountValue,
  };
}

/** What terms and targets of a group aim at. */
export function aimWithin({ aim, figures }: Group): Aim {
  return { ...aim, orderValue: shrunkOrderValue(figures, aim.orderValue) };
}

/** Mean order value by marketplace and currency. */
function orderValues(campaigns: readonly Pooled[]): (thing: Pooled) => number {
  const all = groupedBy(campaigns, ({ marketplace, currency }) => `${marketplace} ${currency}`);
  const values = new Map(
    [...all].map(([place, own]) => {
      const known = sumOf(own.filter(({ sales, orders }) => !Number.isNaN(sales + orders)));
      return [place, known.sales / known.orders] as const;
    }),
  );
  return ({ marketplace, currency }) => values.get(`${marketplace} ${currency}`) ?? Number.NaN;
}

/** Of the orders of all its products. */
function shareOf({ orders, first, last }: Pooled, products: readonly Advertised[]): number | undefined {
  const all = products.map((one) => one.orders(first, last));
  if (all.length === 0 || all.some((one) => one === undefined)) return undefined;
  const total = all.reduce<number>((sum, one) => sum + one!, 0);
  return total > 0 ? Math.min(1, orders / total) : undefined;
}

function mainIn({ entities, ranks }: Judging, thing: Pooled, products: readonly Advertised[]): string[] {
  const mine = new Set(products.flatMap(({ asin }) => ranks.mainOf(thing.marketplace, asin)));
  return mine.size === 0 ? [] : entities.keywords(thing).filter((keyword) => mine.has(keyword));
}
