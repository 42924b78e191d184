/** Judges counts by day of an ASIN, sessions or orders, given weekday and the level of the marketplace. */
import { countDrops, countSurges } from '../../evidence/count-change.ts';
import { type CountedDay, type Episode, type EpisodeRules, newestBase } from '../../evidence/episodes.ts';
import { weekdayIndices, weekdayOf } from '../../evidence/weekday-season.ts';
import { type Change, isLower, UNDECIDED } from './change.ts';
import type { JudgedDay } from './judged-days.ts';
import type { Season } from './level.ts';

/** The share of a change below which nothing is shown. */
export interface CountLimits {
  readonly drop: number;
  readonly surge: number;
}

/** Sessions a day from which a product's own weekdays are learned; below, those of the shop count. */
const OWN_WEEKDAYS = 20;

/** The weight of each day: its weekday, and the level of the marketplace. */
export function weightsOf(days: readonly JudgedDay[], season: Season): number[] {
  const usual = days.map(({ day }) => season.weekdays[weekdayOf(day)]! * season.levelOn(day));
  const mean = days.reduce((sum, { sessions }) => sum + sessions, 0) / days.length;
  if (mean < OWN_WEEKDAYS) return usual;
  const ratios = days.map(({ day, sessions }, at) => ({ day, count: sessions / usual[at]! }));
  const own = weekdayIndices(ratios.slice(0, -SETTLING));
  return usual.map((weight, at) => weight * own[weekdayOf(days[at]!.day)]!);
}

/** Counts with the weight of their day. */
export function weighted(
  days: readonly JudgedDay[],
  column: 'sessions' | 'orders',
  weights: readonly number[],
): CountedDay[] {
  return days.map((one, at) => ({ day: one.day, count: one[column], exposure: weights[at]! }));
}

/** The newest days may hold a change, and are not learned from. */
const SETTLING = 7;

/** By its days; too few are never judged. */
export function countChange(days: readonly CountedDay[], rules: EpisodeRules, limits: CountLimits): Change {
  const base = newestBase(days, rules);
  if (base === undefined) return UNDECIDED;
  const last = days[days.length - 1]!.day;
  const isOpen = ({ state, last: end }: Episode) => state === 'open' && end === last;
  const drop = countDrops(days, rules).find(isOpen);
  const surge = countSurges(days, rules).find(isOpen);
  const fell = drop && changeSince(drop, days, 'dropped');
  const rose = surge && changeSince(surge, days, 'surge');
  if (fell && isLower(fell.now!, fell.before!, limits.drop)) return fell;
  if (rose && isLower(rose.before!, rose.now!, 1 - 1 / (1 + limits.surge))) return rose;
  return { ...changeSince({ began: last - SETTLING + 1, base }, days, 'ok'), since: undefined };
}

function changeSince(
  { began, base }: Pick<Episode, 'began' | 'base'>,
  days: readonly CountedDay[],
  verdict: Change['verdict'],
): Change {
  const own = days.filter(({ day }) => day >= began);
  const [counted, exposure] = [sumOf(own, 'count'), sumOf(own, 'exposure')];
  return {
    verdict,
    now: counted / own.length,
    before: (base.rate * exposure) / own.length,
    counted,
    expected: base.rate * exposure,
    since: began,
    base,
    window: { from: began, to: days[days.length - 1]!.day },
  };
}

function sumOf(days: readonly CountedDay[], column: 'count' | 'exposure'): number {
  return days.reduce((sum, one) => sum + one[column], 0);
}
