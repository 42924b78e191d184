/** Judges ASINs that are reported for windows of several days: the newest against those before it. */
import type { CountedDay } from '../../evidence/episodes.ts';
import { chanceOfFewer } from '../../evidence/two-windows.ts';
import { type Change, dropVerdict, isLower, type Proof, SURE, UNDECIDED } from './change.ts';
import { chanceOfDrop } from './conversion.ts';
import { featuredOffer } from './featured-offer.ts';
import type { AsinFacts, Judged, JudgedAsin } from './judged.ts';
import { FEWEST_PRODUCTS, FEWEST_SESSIONS, LEAST_DAYS_BEFORE, WHOLE, weightedMedian } from './level.ts';
import type { Limits } from './limits.ts';
import type { Periods } from './periods.ts';
import { decided, proven } from './proven.ts';
import { dispersions, USUAL } from './scatter.ts';
import { type Figures, NOTHING, totalOf } from './traffic-days.ts';
import type { CountLimits } from './visitors.ts';

/** φ of sessions grows with them, because days differ by about 14 %. */
const SCATTER_OF_DAYS = 0.02;

/** A drop is sure only if as many sessions were expected. */
const MANY = 100;

interface Pair {
  readonly asin: string;
  readonly now: Figures;
  readonly before: Figures;
}

/** Numbers of days of the two windows. */
interface Lengths {
  readonly now: number;
  readonly before: number;
}

/** All of a marketplace; nothing is said without a time before. */
export function byWindows(facts: readonly AsinFacts[], { now, before }: Periods, limits: Limits): Judged {
  const lengths = { now: now.length, before: before?.length ?? 0 };
  const pairs = facts.flatMap((one): Pair[] =>
    one.before === undefined || one.before.sessions === 0 ? [] : [{ asin: one.asin, now: one.now, before: one.before }],
  );
  const scatterOf = dispersions(new Map(facts.map((one) => [one.asin, countedIn(one)])), EACH, USUAL.orders);
  const conversions = decided(
    pairs.map((pair) => ({
      ...pair,
      // A few windows that happen to be alike prove no small scatter.
      chance: chanceOfDrop(pair.now, pair.before, Math.max(USUAL.orders, scatterOf(pair.asin)), limits.conversion),
    })),
    limits.conversion,
  );
  const level = levelOf(pairs, lengths);
  const sessions = sessionsOf(pairs, { now: lengths.now * level, before: lengths.before }, lengths, limits.count);
  const asins = facts.map(
    (one): JudgedAsin => ({
      ...one,
      conversion: conversions.get(one.asin) ?? UNDECIDED,
      sessions: sessions.get(one.asin) ?? UNDECIDED,
      orders: ordersOf(one, lengths),
      offer: featuredOffer(one.now, one.before ?? NOTHING, lengths.before, limits.offer),
    }),
  );
  return { asins, ...wholeOf(pairs, lengths, limits.count) };
}

/** Orders of each former window, by its sessions. */
function countedIn({ stretches }: AsinFacts): CountedDay[] {
  return stretches.map(({ to, orders, sessions }) => ({ day: to, count: orders, exposure: sessions }));
}

/** Each window is one by itself. */
const EACH = 1;

/** What all products have in common: the middle of their ratios. */
function levelOf(pairs: readonly Pair[], lengths: Lengths): number {
  const ratios = pairs.flatMap(({ now, before }) => {
    const mean = before.sessions / lengths.before;
    return mean < FEWEST_SESSIONS ? [] : [{ ratio: now.sessions / lengths.now / mean, weight: Math.sqrt(mean) }];
  });
  return ratios.length < FEWEST_PRODUCTS ? 1 : weightedMedian(ratios) || 1;
}

function sessionsOf(
  pairs: readonly Pair[],
  exposures: Lengths,
  lengths: Lengths,
  limits: CountLimits,
): ReadonlyMap<string, Change> {
  const tested = pairs.map((pair) => ({ ...pair, chance: chanceOfSessions(pair, exposures) }));
  const [isProven, isRise] = [proven(tested), proven(tested.map(({ chance }) => ({ chance: 1 - chance })))];
  return new Map(
    tested.map(({ chance, ...pair }, at) => {
      const isMany = (pair.before.sessions * exposures.now) / exposures.before >= MANY;
      const proof = { chance, isProven: isMany && isProven.has(at) };
      const change = changeOf(pair, exposures, lengths, proof, limits);
      const isChance = change.verdict === 'surge' && !isRise.has(at);
      return [pair.asin, isChance ? { ...change, verdict: 'ok' } : change];
    }),
  );
}

function chanceOfSessions({ now, before }: Omit<Pair, 'asin'>, exposures: Lengths): number {
  return chanceOfFewer(
    { count: now.sessions, exposure: exposures.now },
    { count: before.sessions, exposure: exposures.before },
    1 + (SCATTER_OF_DAYS * before.sessions) / exposures.before,
  );
}

function changeOf(
  { now, before }: Omit<Pair, 'asin'>,
  exposures: Lengths,
  lengths: Lengths,
  proof: Proof,
  limits: CountLimits,
): Change {
  const expected = (before.sessions * exposures.now) / exposures.before;
  const [isDrop, isRise] = [
    isLower(now.sessions, expected, limits.drop),
    now.sessions >= expected * (1 + limits.surge),
  ];
  const rise = 1 - proof.chance;
  const verdict = isDrop
    ? dropVerdict(proof, SURE)
    : isRise && dropVerdict({ chance: rise, isProven: true }) === 'dropped'
      ? 'surge'
      : 'ok';
  return {
    verdict,
    now: now.sessions / lengths.now,
    before: expected / lengths.now,
    counted: now.sessions,
    expected,
  };
}

/** Orders are shown, and judged by sessions and conversion. */
function ordersOf({ now, before }: AsinFacts, lengths: Lengths): Change {
  if (before === undefined) return UNDECIDED;
  const expected = (before.orders * lengths.now) / lengths.before;
  return {
    verdict: 'ok',
    now: now.orders / lengths.now,
    before: before.orders / lengths.before,
    counted: now.orders,
    expected,
  };
}

/** All products together: down only if most of them are. */
function wholeOf(pairs: readonly Pair[], lengths: Lengths, limits: CountLimits): Pick<Judged, 'whole' | 'fallen'> {
  if (pairs.length === 0) return { whole: UNDECIDED, fallen: 0 };
  const all = sumOf(pairs);
  const whole = changeOfAll(all, lengths, limits);
  const perDay = ({ before }: Pair) => before.sessions / lengths.before;
  const fallen = pairs.filter(
    (pair) =>
      perDay(pair) * lengths.now >= FEWEST_SESSIONS &&
      isLower(pair.now.sessions / lengths.now, perDay(pair), 1 - WHOLE.left),
  );
  const part = totalOf(fallen.map(({ before }) => before)).sessions / all.before.sessions;
  const isKnown = lengths.before >= LEAST_DAYS_BEFORE;
  const isOfMost = part >= WHOLE.part && fallen.length >= WHOLE.products;
  const isDown = whole.verdict === 'dropped' && isKnown && isOfMost && isOfOthers(pairs, lengths, limits);
  if (isDown) return { whole, fallen: fallen.length };
  return { whole: whole.verdict === 'surge' ? whole : { ...whole, verdict: 'ok' }, fallen: 0 };
}

function sumOf(pairs: readonly Pair[]): Omit<Pair, 'asin'> {
  return { now: totalOf(pairs.map(({ now }) => now)), before: totalOf(pairs.map(({ before }) => before)) };
}

function changeOfAll(all: Omit<Pair, 'asin'>, lengths: Lengths, limits: CountLimits): Change {
  return changeOf(all, lengths, lengths, { chance: chanceOfSessions(all, lengths), isProven: true }, limits);
}

/** True if what all have lost is lost without the one that lost most too: a single product has a cause of its own. */
function isOfOthers(pairs: readonly Pair[], lengths: Lengths, limits: CountLimits): boolean {
  const lost = pairs.map(({ now, before }) => before.sessions / lengths.before - now.sessions / lengths.now);
  const most = lost.indexOf(Math.max(...lost));
  return changeOfAll(sumOf(pairs.filter((_, at) => at !== most)), lengths, limits).verdict === 'dropped';
}
