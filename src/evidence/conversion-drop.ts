/** Drops of a product's conversion, from its stored days. */
import type { Day } from '../values/day.ts';
import { conversionEvidence } from './cusum.ts';
import { type CountedDay, type Episode, type EpisodeRules, episodes } from './episodes.ts';

/** Sessions and orders of a product on one day. */
export interface SessionsDay {
  readonly day: Day;
  /** Order items; units if the report has no order items. */
  readonly orders: number;
  readonly sessions: number;
}

/** Orders as counts of which sessions are the exposure. */
export function ordersOfSessions(days: readonly SessionsDay[]): CountedDay[] {
  return days.map(({ day, orders, sessions }) => ({ day, count: orders, exposure: sessions }));
}

/** The drops in order of days. */
export function conversionDrops(days: readonly SessionsDay[], rules: EpisodeRules = {}): Episode[] {
  const evidence = ({ count, exposure }: CountedDay, rate: number, dispersion?: number) =>
    rate < 1 ? conversionEvidence(count, exposure, rate, dispersion) : 0;
  return episodes(ordersOfSessions(days), evidence, rules);
}
