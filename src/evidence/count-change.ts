/** Lasting changes of a count by day: sessions, orders. */
import { countEvidence, surgeEvidence } from './cusum.ts';
import { type CountedDay, type Episode, type EpisodeRules, episodes } from './episodes.ts';

/** Days on which fewer were counted than before. */
export function countDrops(days: readonly CountedDay[], rules: EpisodeRules = {}): Episode[] {
  return episodes(
    days,
    ({ count, exposure }, rate, dispersion) => countEvidence(count, rate * exposure, dispersion),
    rules,
  );
}

/** Days on which more were counted than before. */
export function countSurges(days: readonly CountedDay[], rules: EpisodeRules = {}): Episode[] {
  return episodes(
    days,
    ({ count, exposure }, rate, dispersion) => surgeEvidence(count, rate * exposure, dispersion),
    rules,
  );
}
