/** Detects drops of a product's conversion from its stored days: when each began, was certain, and ended. */
import type { Day } from '../values/day.ts';
import { conversionEvidence } from './cusum.ts';

/** Sessions and orders of a product on one day. */
export interface SessionsDay {
  readonly day: Day;
  /** Order items; units if the report has no order items. */
  readonly orders: number;
  readonly sessions: number;
}

interface DropRules {
  readonly dispersion?: number;
  /** The parent's rate, weighted as this many sessions of the product. */
  readonly parent?: { readonly rate: number; readonly sessions: number };
}

interface DropEpisode {
  /** First day that indicated a drop. */
  readonly began: Day;
  /** Day on which the drop was certain. */
  readonly opened: Day;
  /** The rate before the drop. */
  readonly rate: number;
  /** Number of days from which that rate was computed. */
  readonly baseDays: number;
  readonly state: 'open' | 'over' | 'stayed lower';
  /** Day on which the drop was over, or the last day. */
  readonly last: Day;
}

/** The base period ends this many days before the judged day, and has at most this many days. */
const [BASE_ENDS, BASE_DAYS] = [28, 56];
const SHORTEST_BASE = 28;
/** Sums from which a drop is certain: with a full base period, and with a short one. */
const [SURE, SURE_OF_SHORT_BASE] = [6, 8];
/** A drop is over after this many days below this sum. */
const [CALM_SUM, CALM_DAYS] = [2, 3];
/** After this many days a drop becomes the new base. */
const LONGEST = 50;

interface Base {
  readonly rate: number;
  readonly days: number;
}

function baseBefore(days: readonly SessionsDay[], day: Day, { parent }: DropRules): Base | undefined {
  const from = day - BASE_ENDS - BASE_DAYS + 1;
  const base = days.filter((one) => one.day >= from && one.day <= day - BASE_ENDS);
  const [orders, sessions] = [sumOf(base, 'orders'), sumOf(base, 'sessions')];
  const weight = parent?.sessions ?? 0;
  const rate = (orders + (parent?.rate ?? 0) * weight) / (sessions + weight);
  return base.length < SHORTEST_BASE || !(rate > 0 && rate < 1) ? undefined : { rate, days: base.length };
}

function sumOf(days: readonly SessionsDay[], column: 'orders' | 'sessions'): number {
  return days.reduce((sum, day) => sum + day[column], 0);
}

interface Running {
  readonly base: Base;
  readonly began: Day;
  readonly sum: number;
  readonly opened?: Day;
  readonly calm: number;
}

/** The drops in order of days; while the sum of a possible drop is above 0, its base does not move. */
export function conversionDrops(days: readonly SessionsDay[], rules: DropRules = {}): DropEpisode[] {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  const episodes: DropEpisode[] = [];
  let running: Running | undefined;
  for (const one of sorted) {
    const base = running?.base ?? baseBefore(sorted, one.day, rules);
    if (base === undefined) continue;
    const evidence = conversionEvidence(one.orders, one.sessions, base.rate, rules.dispersion);
    running = after(running, base, one.day, Math.max(0, (running?.sum ?? 0) + evidence));
    if (running?.opened === undefined) continue;
    const ended = running.calm >= CALM_DAYS ? 'over' : one.day - running.began >= LONGEST ? 'stayed lower' : undefined;
    if (ended === undefined) continue;
    episodes.push(episodeOf(running, running.opened, ended, one.day));
    running = undefined;
  }
  const last = sorted[sorted.length - 1];
  if (running?.opened !== undefined) episodes.push(episodeOf(running, running.opened, 'open', last!.day));
  return episodes;
}

function after(running: Running | undefined, base: Base, day: Day, sum: number): Running | undefined {
  if (sum === 0 && running?.opened === undefined) return undefined;
  const limit = base.days < BASE_DAYS ? SURE_OF_SHORT_BASE : SURE;
  const opened = running?.opened ?? (sum >= limit ? day : undefined);
  return {
    base,
    sum,
    began: running?.began ?? day,
    calm: sum < CALM_SUM ? (running?.calm ?? 0) + 1 : 0,
    ...(opened === undefined ? {} : { opened }),
  };
}

function episodeOf({ base, began }: Running, opened: Day, state: DropEpisode['state'], last: Day): DropEpisode {
  return { began, opened, rate: base.rate, baseDays: base.days, state, last };
}
