/** Judges ASINs that are reported day by day. */
import { ordersOfSessions } from '../../evidence/conversion-drop.ts';
import type { CountedDay } from '../../evidence/episodes.ts';
import { weekdayOf } from '../../evidence/weekday-season.ts';
import type { Day } from '../../values/day.ts';
import { type Change, isLower, UNDECIDED } from './change.ts';
import { chanceOfDrop, conversionByDay } from './conversion.ts';
import { featuredOfferByDay } from './featured-offer.ts';
import { type AsinFacts, familiesOf, type Judged, type JudgedAsin } from './judged.ts';
import type { JudgedDay } from './judged-days.ts';
import { FEWEST_SESSIONS, LEAST_DAYS_BEFORE, type Season, seasonOf, totalByDay, WHOLE } from './level.ts';
import type { Limits } from './limits.ts';
import { decided } from './proven.ts';
import { dispersions, USUAL } from './scatter.ts';
import { type Figures, totalOf } from './traffic-days.ts';
import { countChange, weighted, weightsOf } from './visitors.ts';

/** A parent's rate weighs as much as so many sessions of its child. */
const PARENT_SESSIONS = 100;
/** The newest days, and those before them, where days are too few for more. */
const [NOW_DAYS, BEFORE_DAYS] = [7, 28];
/** Orders scatter by weeks; sessions by days, because each weekday has its own. */
const [WEEK, DAY] = [7, 1];
/** All of a marketplace. */
export function byDay(facts: readonly AsinFacts[], days: readonly Day[], limits: Limits): Judged {
  const active = facts.filter((one) => one.days.length > 0);
  const season = seasonOf(
    active.map((one) => one.days),
    days,
  );
  const weights = new Map(active.map((one) => [one.asin, weightsOf(one.days, season)]));
  const counted = (column: 'sessions' | 'orders') =>
    new Map(active.map((one) => [one.asin, weighted(one.days, column, weights.get(one.asin)!)] as const));
  const [sessions, orders] = [counted('sessions'), counted('orders')];
  const scatter = {
    conversion: dispersions(new Map(active.map((one) => [one.asin, ordersOfSessions(one.days)])), WEEK, USUAL.orders),
    sessions: dispersions(sessions, DAY, USUAL.sessions),
    orders: dispersions(orders, WEEK, USUAL.orders),
  };
  const conversions = conversionsOf(active, scatter.conversion, limits);
  const changeOf = (all: ReadonlyMap<string, CountedDay[]>, phi: (asin: string) => number, asin: string) =>
    all.has(asin) ? countChange(all.get(asin)!, { dispersion: phi(asin) }, limits.count) : UNDECIDED;
  const asins = facts.map(
    (one): JudgedAsin => ({
      ...one,
      conversion: conversions.get(one.asin) ?? UNDECIDED,
      sessions: changeOf(sessions, scatter.sessions, one.asin),
      orders: changeOf(orders, scatter.orders, one.asin),
      offer: featuredOfferByDay(one.days, limits.offer),
    }),
  );
  return { asins, ...wholeOf(active, season, limits) };
}

/** By the sums of days, and for young products by two windows. */
function conversionsOf(
  active: readonly AsinFacts[],
  dispersionOf: (asin: string) => number,
  limits: Limits,
): ReadonlyMap<string, Change> {
  const parents = parentRates(active);
  const known = new Map<string, Change>();
  const young: { asin: string; now: Figures; before: Figures; chance: number | undefined }[] = [];
  for (const { asin, days } of active) {
    const rules = { dispersion: dispersionOf(asin), parent: parents.get(asin) };
    const change = conversionByDay(days, rules, limits.conversion);
    if (change !== undefined) known.set(asin, change);
    else {
      const { now, before } = halves(days);
      const chance = chanceOfDrop(now, before, rules.dispersion, limits.conversion);
      young.push({ asin, now, before, chance });
    }
  }
  for (const [asin, change] of decided(young, limits.conversion)) known.set(asin, change);
  return known;
}

function halves(days: readonly JudgedDay[]): { now: Figures; before: Figures } {
  return {
    now: totalOf(days.slice(-NOW_DAYS)),
    before: totalOf(days.slice(-NOW_DAYS - BEFORE_DAYS, -NOW_DAYS)),
  };
}

/** ASIN → the rate of its family before the newest days. */
function parentRates(active: readonly AsinFacts[]): ReadonlyMap<string, { rate: number; exposure: number }> {
  const rates = new Map<string, { rate: number; exposure: number }>();
  for (const children of familiesOf(active).values()) {
    const base = totalOf(children.flatMap(({ days }) => days.slice(0, -BEFORE_DAYS)));
    if (!(base.sessions > 0)) continue;
    for (const { asin } of children) rates.set(asin, { rate: base.orders / base.sessions, exposure: PARENT_SESSIONS });
  }
  return rates;
}

/** All products together: down only if most of them are, so that one great loser is not taken for all. */
function wholeOf(active: readonly AsinFacts[], season: Season, limits: Limits): Pick<Judged, 'whole' | 'fallen'> {
  const totals = totalsOf(active, season);
  if (totals.length === 0) return { whole: UNDECIDED, fallen: 0 };
  const whole = changeOfAll(totals, limits);
  if (whole.verdict !== 'dropped') return { whole, fallen: 0 };
  const { fallen, part } = fallenSince(active, whole.since!);
  const isKnown = totals.filter(({ day }) => day < whole.since!).length >= LEAST_DAYS_BEFORE;
  const isOfMost = part >= WHOLE.part && fallen >= WHOLE.products;
  return isKnown && isOfMost && isOfOthers(active, season, whole.since!, limits)
    ? { whole, fallen }
    : { whole: { ...whole, verdict: 'ok', since: undefined }, fallen: 0 };
}

function totalsOf(active: readonly AsinFacts[], { weekdays }: Season): CountedDay[] {
  const totals = [...totalByDay(active.map((one) => one.days))].sort(([a], [b]) => a - b);
  return totals.map(([day, { sessions, usual }]) => ({
    day,
    count: sessions,
    exposure: usual * weekdays[weekdayOf(day)]!,
  }));
}

function changeOfAll(totals: readonly CountedDay[], limits: Limits): Change {
  const dispersion = dispersions(new Map([['', totals]]), DAY, USUAL.sessions)('');
  return countChange(totals, { dispersion }, limits.count);
}

/** True if what all have lost is lost without the one that lost most too: a single product has a cause of its own. */
function isOfOthers(active: readonly AsinFacts[], season: Season, since: Day, limits: Limits): boolean {
  const lost = active.map(({ days }) => {
    const mean = (own: readonly JudgedDay[]) => totalOf(own).sessions / Math.max(1, own.length);
    return mean(days.filter(({ day }) => day < since)) - mean(days.filter(({ day }) => day >= since));
  });
  const most = lost.indexOf(Math.max(...lost));
  const others = totalsOf(
    active.filter((_, at) => at !== most),
    season,
  );
  return changeOfAll(others, limits).verdict === 'dropped';
}

/** Products with fewer sessions than before, and their part of all sessions; those with few are not counted. */
function fallenSince(active: readonly AsinFacts[], since: Day): { fallen: number; part: number } {
  const means = active.flatMap(({ days }) => {
    const mean = (own: readonly JudgedDay[]) => totalOf(own).sessions / own.length;
    const before = mean(days.filter(({ day }) => day < since));
    const now = mean(days.filter(({ day }) => day >= since));
    const expected = before * days.filter(({ day }) => day >= since).length;
    return expected >= FEWEST_SESSIONS ? { before, isLess: isLower(now, before, 1 - WHOLE.left) } : [];
  });
  const sum = (all: typeof means) => all.reduce((total, { before }) => total + before, 0);
  const fallen = means.filter(({ isLess }) => isLess);
  return { fallen: fallen.length, part: sum(fallen) / sum(means) };
}
