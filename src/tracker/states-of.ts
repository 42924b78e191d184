/** The State column of both tables: problems first, else what remains to be checked this week. */

import type { Say } from '../i18n/say.ts';
import type { Day } from '../values/day.ts';
import { isBlank } from '../values/text.ts';
import type { Entry, SubjectColumn, TrackedRow } from './entry.ts';
import { wasChecked } from './events-of.ts';
import type { Kept } from './fill-entry.ts';
import { problemsOf, repeatsOf, type TrackerProblem } from './problems-of.ts';

/** Levels that the seller is asked to check. */
const ASKED = ['Own', 'A', 'B', 'main', 'growth'];

interface States {
  readonly followed: SubjectColumn;
  readonly monday: Day;
  readonly headerOf: (column: string) => string;
  readonly say: (problem: TrackerProblem) => string;
  readonly words: Say;
}

/** Writes the states; returns the problems of rows of this week or of none, and of rows changed by an import. */
export function writeStates(
  entries: readonly Entry[],
  kept: ReadonlyMap<Entry, readonly Kept[]>,
  { followed, monday, headerOf, say, words }: States,
): string[] {
  const repeats = repeatsOf(entries, followed === 'asin' ? 'price' : 'organicRank');
  const problemLines: string[] = [];
  for (const entry of entries) {
    const twice = repeats.get(entry);
    const problems = [...(twice ? [twice] : []), ...problemsOf(entry, kept.get(entry) || [], headerOf)].map(say);
    entry.row.state = problems.length > 0 ? problems.join('\n') : toCheck(entry, followed, monday, words);
    const isTold = entry.monday === monday || Number.isNaN(entry.monday) || kept.has(entry);
    if (problems.length > 0 && isTold) {
      problemLines.push(`${entry.sheetRow}: ${problems.join(' ')}`);
    }
  }
  return problemLines;
}

function toCheck({ row, monday: week }: Entry, followed: SubjectColumn, monday: Day, words: Say): string {
  const asked = week === monday && ASKED.includes(String(row.level ?? row.tier));
  return asked && !isLookedAt(row, followed) ? words('tracker.toCheck') : '';
}

function isLookedAt(row: TrackedRow, followed: SubjectColumn): boolean {
  return followed === 'asin' ? wasChecked(row) : !isBlank(row.organicRank);
}
