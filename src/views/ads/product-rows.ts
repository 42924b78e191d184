/** Rows of advertised products: ads without stock or Featured Offer, ads that still stand still, products to scale. */
import { type Day, isoOfDay } from '../../values/day.ts';
import type { Said } from '../said.ts';
import type { Reason, Stake, ViewRow } from '../view.ts';
import type { Advertised } from './advertised.ts';
import { day, evidenceSaid, figure, money, sourceOf, sumCells } from './cells.ts';
import { isWithoutOffer } from './groups.ts';
import type { AdsLimits } from './limits.ts';
import { acosOf } from './over.ts';
import type { Pooled } from './pooled.ts';
import type { SpendDay } from './spend.ts';

/** What is known of the ads of a product. */
interface ProductContext {
  readonly product: Advertised;
  readonly days: readonly SpendDay[];
  /** The newest day of the reports. */
  readonly newest: Day;
  readonly limits: AdsLimits;
  /** `undefined` if it is not known which campaigns are automatic. */
  readonly hasAutomatic: boolean | undefined;
  /** A campaign of it ran out of budget. */
  readonly isOutOfBudget: boolean;
  /** Orders due for its ads. */
  readonly expected: number;
}

export function productRow(figures: Pooled, context: ProductContext): ViewRow {
  const { product } = context;
  const { marketplace, asin, name } = product;
  const [verdict, reason] = verdictOf(figures, context);
  const why: Said[] = reason ? [reason.what, ...reason.why, { key: 'ads.next', params: { next: reason.next } }] : [];
  return {
    subject: { marketplace, asin },
    name,
    cells: {
      ...sumCells('product', name, { ...figures, campaign: '', adGroup: '', target: '', matchType: '', term: '' }),
      selling: verdict,
      targetAcos: figure(product.target?.high),
      expected: figure(context.expected),
      atStake: figure(reason?.stake?.perDay),
    },
    texts: { why },
    reasons: reason ? { selling: reason } : {},
    sources: [sourceOf(figures)],
  };
}

function verdictOf(figures: Pooled, context: ProductContext): readonly [string, Reason?] {
  const { product } = context;
  if (product.isOut) {
    const spent = withoutStock(inCurrency(context, figures));
    return spent.length === 0 ? ['no-stock'] : ['spend-no-stock', noStockReason(figures, spent)];
  }
  if (isWithoutOffer(product)) {
    const spent = withoutOffer(inCurrency(context, figures));
    return spent.length === 0 ? ['no-offer'] : ['spend-no-offer', noOfferReason(figures, product, spent)];
  }
  const paused = stillPaused(context);
  if (paused !== undefined) return ['still-paused', pausedReason(paused)];
  if (isToScale(figures, context)) return ['scale', scaleReason(figures, context)];
  const isUnknown = product.sellable === undefined && product.offer.verdict === 'no-data';
  return [isUnknown ? 'no-data' : 'ok'];
}

/** Amounts of two currencies are never added: each has a row of its own. */
function inCurrency(context: ProductContext, { currency }: Pooled): ProductContext {
  return { ...context, days: context.days.filter((one) => one.currency === currency) };
}

const RECENT_DAYS = 4;
/** Sponsored Products stop by themselves, a day late at most. */
const SP_DAYS = 2;

/** Units that come back are sold at once: days that begin without stock are not always in a row. */
const EMPTY_DAYS = 7;

/** Days of the newest week on which money went out while nothing could be bought, if that goes on. */
function withoutStock({ product, days, newest }: ProductContext): readonly SpendDay[] {
  const spent = days.filter((one) => one.spend > 0 && newest - one.day < EMPTY_DAYS && product.beganOut(one.day));
  if (!spent.some((one) => newest - one.day < RECENT_DAYS)) return [];
  const isOther = spent.some(({ isSponsoredProducts }) => !isSponsoredProducts);
  return isOther || new Set(spent.map((one) => one.day)).size >= SP_DAYS ? spent : [];
}

function withoutOffer({ product, days, newest }: ProductContext): readonly SpendDay[] {
  const { since } = product.offer;
  return days.filter(
    (one) => one.spend > 0 && newest - one.day < RECENT_DAYS && !(since !== undefined && one.day < since),
  );
}

function spentADay(figures: Pooled, spent: readonly SpendDay[]): Stake {
  const days = new Set(spent.map((one) => one.day)).size;
  return { perDay: spent.reduce((sum, { spend }) => sum + spend, 0) / days, currency: figures.currency };
}

function spentSaid(figures: Pooled, spent: readonly SpendDay[]): Said {
  const total = spent.reduce((sum, { spend }) => sum + spend, 0);
  const days = new Set(spent.map((one) => one.day)).size;
  return { key: 'ads.spentIn', params: { money: money(total, figures), count: days } };
}

function noStockReason(figures: Pooled, spent: readonly SpendDay[]): Reason {
  return {
    what: { key: 'ads.spendNoStock' },
    why: [spentSaid(figures, spent)],
    next: { key: 'ads.nextNoStock' },
    since: isoOfDay(spent[0]!.day),
    stake: spentADay(figures, spent),
  };
}

function noOfferReason(figures: Pooled, { offer }: Advertised, spent: readonly SpendDay[]): Reason {
  const stake = spentADay(figures, spent);
  return {
    what: { key: 'ads.spendNoOffer', params: { share: { share: offer.now ?? 0 } } },
    why: [spentSaid(figures, spent)],
    next: { key: 'ads.nextNoOffer' },
    ...(offer.since !== undefined && { since: isoOfDay(offer.since) }),
    stake: { ...stake, perDay: stake.perDay * Math.max(0, 1 - (offer.now ?? 0)) },
  };
}

/** Out for at least so long, and without ads for so long since it can be bought again. */
const [OUT_DAYS, BACK_DAYS] = [3, 3];
const LOOKED_BACK = 45;

interface StillPaused {
  readonly since: Day;
  /** Clicks a day before it was out. */
  readonly clicks: number;
}

/** It was advertised until it sold out, is in stock again, and has no click since. */
function stillPaused({ product, days, newest }: ProductContext): StillPaused | undefined {
  if (!(product.sellable! > 0)) return undefined;
  const out = Array.from({ length: LOOKED_BACK }, (_, i) => newest - i).filter((one) => product.beganOut(one));
  const since = Math.max(...out) + 1;
  const firstOut = Math.min(...out);
  if (out.length < OUT_DAYS || newest - since + 1 < BACK_DAYS) return undefined;
  const before = days.filter((one) => one.day < firstOut && firstOut - one.day <= LOOKED_BACK);
  const clicks = before.reduce((sum, one) => sum + one.clicks, 0) / LOOKED_BACK;
  const isQuiet = !days.some((one) => one.day >= since && one.spend > 0);
  return isQuiet && clicks >= 1 ? { since, clicks } : undefined;
}

function pausedReason({ since, clicks }: StillPaused): Reason {
  return {
    what: { key: 'ads.stillPaused', params: { since: day(since) } },
    why: [{ key: 'ads.clicksBefore', params: { clicks: { about: clicks } } }],
    next: { key: 'ads.nextPaused' },
    since: isoOfDay(since),
  };
}

/** Converts at its target, can be bought, and either has no automatic campaign or no budget left. */
function isToScale(figures: Pooled, context: ProductContext): boolean {
  const { product, limits, hasAutomatic, isOutOfBudget, expected } = context;
  const isGood = figures.orders >= limits.scaleOrders && acosOf(figures) <= (product.target?.high ?? 0);
  const canSell = (product.sellable ?? 0) > 0 && product.offer.verdict === 'ok' && product.stage !== 'Exit';
  return isGood && figures.orders >= expected && canSell && (hasAutomatic === false || isOutOfBudget);
}

function scaleReason(figures: Pooled, { product, hasAutomatic, expected }: ProductContext): Reason {
  const params = { acos: { share: acosOf(figures) }, target: { share: product.target?.high ?? 0 } };
  return {
    what: { key: hasAutomatic === false ? 'ads.scaleAuto' : 'ads.scaleBudget', params },
    why: [evidenceSaid(figures, expected), { key: 'ads.canSell', params: { units: product.sellable ?? 0 } }],
    next: { key: hasAutomatic === false ? 'ads.nextAuto' : 'ads.nextBudget' },
  };
}
