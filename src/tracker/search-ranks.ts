/** Compares keywords with Brand Analytics' Top Search Terms: how often they are searched, and whether we are clicked. */

import type { Say } from '../i18n/say.ts';
import { type Cell, orBlank } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { foldedKeyword } from '../values/fold.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText } from './entry.ts';
import type { Followed } from './followed.ts';
import { numberIn, signed, weekLine } from './week-line.ts';

type TopTerm = RowOf<'top-search-terms'>;

/** Amazon's weeks end on Saturday: on a Monday the last one ended two days ago, and the one before still counts. */
const ENDS_BEFORE = [2 - DAYS_PER_WEEK, 2, 2 + DAYS_PER_WEEK];

/** True if a week of Amazon's that ends on `last` tells nothing of the week of `monday` any more. */
export function isOldIn(monday: Day, last: Day): boolean {
  return monday - last > Math.max(...ENDS_BEFORE);
}

/** A keyword must be in the reports of both weeks: a report may be cut off, so an absent keyword proves nothing. */
export function searchRanks(
  keywords: readonly Followed[],
  topTerms: readonly TopTerm[],
  monday: Day,
  say: Say,
): RowOf<'week'>[] {
  const key = (place: unknown, term: Cell | undefined, day: number) => `${place} ${foldedKeyword(term)} ${day}`;
  const weeks = new Map<string, TopTerm>();
  const days = new Set<string>();
  for (const row of topTerms) {
    const [from, to] = [row.from, row.to].map((day) => dayFromIso(String(day)) || 0) as [Day, Day];
    if (to - from !== DAYS_PER_WEEK - 1) continue;
    days.add(`${row.marketplace} ${to}`);
    weeks.set(key(row.marketplace, row.searchTerm, to), row);
  }
  return keywords.flatMap(({ now: { row } }): RowOf<'week'>[] => {
    const ago = ENDS_BEFORE.find((one) => days.has(`${row.marketplace} ${monday - one}`));
    const rowOf = (end: number) => weeks.get(key(row.marketplace, row.keyword, end));
    const [term, before] = ago === undefined ? [] : [rowOf(monday - ago), rowOf(monday - ago - DAYS_PER_WEEK)];
    if (!term || !before || term.department !== before.department) return [];
    const [is, was] = [term, before].map((one) =>
      [one.asin1, one.asin2, one.asin3].map(asinText).includes(asinText(row.product)),
    );
    const [now, last] = [term, before].map((one) => numberIn(one.searchFrequencyRank));
    const event = is === was ? '' : say(is ? 'weekly.enteredClicked' : 'weekly.leftClicked');
    const change = now === undefined || last === undefined ? 0 : last - now;
    if (change === 0 && event === '') return [];
    const changes = [now === undefined || last === undefined ? '' : signed(change), event];
    const said = changes.filter((part) => part !== '').join(' · ');
    return [weekLine('Search rank', row, row.keyword!, orBlank(last), orBlank(now), said)];
  });
}
