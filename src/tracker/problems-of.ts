/** Problems in the rows of Competitors and Keywords, reported in the row; values are not changed. */

import { BadArgument } from '../functions/call/bad-argument.ts';
import type { TextKey } from '../i18n/text.ts';
import { cellText } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import { type Entry, isAsin, type TrackedColumn, type TrackedRow } from './entry.ts';
import type { Kept } from './fill-entry.ts';
import { foundText, readRecord } from './fill-record.ts';
import { rankOf } from './rank-of.ts';
import { CARRIED } from './roster.ts';

/** A problem of a row. */
export interface TrackerProblem {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, string | number>>;
}

const RANKS = ['organicRank', 'sponsoredRank', 'bsr', 'subBsr'] as const;
const NUMBERS = ['price', 'rating', 'reviews', 'sellers', 'volume', 'leadTime'] as const;
const ASINS = ['product', 'asin'] as const;
const SHARES = ['margin', 'marginTarget'] as const;

/** The problems of one row by itself, and values that an import would have written. */
export function problemsOf(
  { row, monday }: Entry,
  kept: readonly Kept[],
  headerOf: (column: string) => string,
): TrackerProblem[] {
  const bad = (column: TrackedColumn, key: TextKey = 'tracker.badCell'): TrackerProblem => ({
    key,
    params: { column: headerOf(column), value: String(row[column]) },
  });
  return [
    ...(Number.isNaN(monday) ? [bad('week')] : []),
    ...ASINS.filter((column) => column in row && !isAsin(row[column])).map((column) => bad(column)),
    ...RANKS.filter((column) => rankOf(row[column]) instanceof BadArgument).map((column) =>
      bad(column, 'tracker.badRank'),
    ),
    ...NUMBERS.filter((column) => !isBlank(row[column]) && !isCount(row, column)).map((column) => bad(column)),
    ...SHARES.filter((column) => !isBlank(row[column]) && !isShare(row, column)).map((column) => bad(column)),
    ...kept.map(
      ({ column, typed, found }): TrackerProblem => ({
        key: 'tracker.kept',
        params: { column: headerOf(column), typed: String(typed), found: foundText(found) },
      }),
    ),
    ...disagreements(row, headerOf),
  ];
}

/** Rows with the same subject in the same week; both get the problem. */
export function repeatsOf(entries: readonly Entry[], column: TrackedColumn): Map<Entry, TrackerProblem> {
  const first = new Map<string, Entry>();
  const problems = new Map<Entry, TrackerProblem>();
  for (const entry of entries) {
    const key = `${entry.monday} ${entry.subject}`;
    const upper = first.get(key);
    if (upper === undefined) {
      first.set(key, entry);
      continue;
    }
    const value = (one: Entry) => (isBlank(one.row[column]) ? '–' : String(one.row[column]));
    const params = { row: upper.sheetRow, value: value(upper), other: entry.sheetRow, otherValue: value(entry) };
    problems.set(upper, { key: 'tracker.twice', params }).set(entry, { key: 'tracker.twice', params });
  }
  return problems;
}

function isCount(row: TrackedRow, column: TrackedColumn): boolean {
  const value = row[column];
  return typeof value === 'number' && value >= 0;
}

/** False for a number such as 25 in place of 25 %, which would pass every target. */
function isShare(row: TrackedRow, column: TrackedColumn): boolean {
  const value = row[column];
  return typeof value === 'number' && value < 1;
}

function disagreements(row: TrackedRow, headerOf: (column: string) => string): TrackerProblem[] {
  const record = readRecord(cellText(row.filled));
  return [...record]
    .map(([column, founds]) => ({ column, founds: founds.filter(({ source }) => source !== CARRIED) }))
    .filter(({ founds }) => founds.length > 1)
    .map(({ column, founds }) => ({
      key: 'tracker.disagree',
      params: { column: headerOf(column), values: founds.map(foundText).join(' ≠ ') },
    }));
}
