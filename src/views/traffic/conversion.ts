/** Judges the conversion of an ASIN: a drop of the last days, a slow one, or one between two windows. */
import { conversionDrops, ordersOfSessions } from '../../evidence/conversion-drop.ts';
import { type Episode, type EpisodeRules, newestBase } from '../../evidence/episodes.ts';
import { chanceOfFewer, rateChangeZ } from '../../evidence/two-windows.ts';
import { type Change, type DaySpan, dropVerdict, isLower, type Proof, UNDECIDED } from './change.ts';
import type { JudgedDay } from './judged-days.ts';
import { type Figures, totalOf } from './traffic-days.ts';

/** Numbers of Rules. */
export interface ConversionLimits {
  /** The share of a drop below which nothing is shown. */
  readonly drop: number;
  /** Sessions that each of two windows must have. */
  readonly sessions: number;
}

/** z of a slow change, and the days on either side. */
const SLOW_Z = 2.326;
const SLOW_DAYS = 28;

/** By its days; `undefined` if they are too few for that, so that two windows must do. */
export function conversionByDay(
  days: readonly JudgedDay[],
  rules: EpisodeRules,
  limits: ConversionLimits,
): Change | undefined {
  const base = newestBase(ordersOfSessions(days), rules);
  if (base === undefined) return undefined;
  const last = days[days.length - 1]!.day;
  const open = conversionDrops(days, rules).find(({ state, last: end }) => state === 'open' && end === last);
  const dropped = open && droppedSince(open, days, limits);
  return dropped ?? slowChange(days, base, rules.dispersion ?? 1, limits);
}

function droppedSince(
  { began, base }: Episode,
  days: readonly JudgedDay[],
  limits: ConversionLimits,
): Change | undefined {
  const since = totalOf(days.filter(({ day }) => day >= began));
  const now = since.orders / since.sessions;
  if (!isLower(now, base.rate, limits.drop)) return undefined;
  const window = { from: began, to: days[days.length - 1]!.day };
  const counts = { counted: since.orders, expected: since.sessions * base.rate };
  return { verdict: 'dropped', now, before: base.rate, ...counts, since: began, base, window };
}

/** Four weeks against the four before them. */
function slowChange(days: readonly JudgedDay[], base: DaySpan, dispersion: number, limits: ConversionLimits): Change {
  const last = days[days.length - 1]!.day;
  const within = (from: number, to: number) => days.filter(({ day }) => last - to < day && day <= last - from);
  const [recent, former] = [within(0, SLOW_DAYS), within(SLOW_DAYS, 2 * SLOW_DAYS)];
  const [now, before] = [totalOf(recent), totalOf(former)];
  if (now.sessions < limits.sessions || before.sessions < limits.sessions)
    return { ...UNDECIDED, ...rates(now, before), base, window: { from: last - SLOW_DAYS + 1, to: last } };
  const z = rateChangeZ(now, before, dispersion);
  const [rate, former28] = [now.orders / now.sessions, before.orders / before.sessions];
  const isSlowDrop = z <= -SLOW_Z && isLower(rate, former28, limits.drop);
  const isRise = z >= SLOW_Z && isLower(former28, rate, limits.drop);
  return {
    verdict: isSlowDrop ? 'slowly-dropped' : isRise ? 'improved' : 'ok',
    ...rates(now, before),
    counted: now.orders,
    expected: now.sessions * former28,
    since: isSlowDrop ? recent[0]!.day : undefined,
    base: { from: former[0]!.day, to: former[former.length - 1]!.day },
    window: { from: recent[0]!.day, to: last },
  };
}

function rates(now: Figures, before: Figures): Pick<Change, 'now' | 'before'> {
  return { now: rateOf(now), before: rateOf(before) };
}

function rateOf({ orders, sessions }: Figures): number | undefined {
  return sessions > 0 ? orders / sessions : undefined;
}

/** Two windows, and the chance of so few orders in the newer one; `undefined` if either has too few sessions. */
export function chanceOfDrop(
  now: Figures,
  before: Figures,
  dispersion: number,
  { sessions }: ConversionLimits,
): number | undefined {
  if (!(now.sessions >= sessions && before.sessions >= sessions) || before.orders === 0) return undefined;
  const counted = ({ orders, sessions: exposure }: Figures) => ({ count: orders, exposure });
  return chanceOfFewer(counted(now), counted(before), dispersion);
}

/** By two windows; `isProven` if the chance stands beside those of the other products. */
export function conversionByWindows(
  now: Figures,
  before: Figures,
  { chance, isProven }: { readonly chance: number | undefined } & Pick<Proof, 'isProven'>,
  limits: ConversionLimits,
): Change {
  if (chance === undefined) return { ...UNDECIDED, ...rates(now, before) };
  const former = before.orders / before.sessions;
  const isDrop = isLower(now.orders / now.sessions, former, limits.drop);
  const verdict = isDrop ? dropVerdict({ chance, isProven }) : 'ok';
  return { verdict, ...rates(now, before), counted: now.orders, expected: now.sessions * former };
}
