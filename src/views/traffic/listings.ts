/** Whether an ASIN is listed: the status of its SKUs in the newest listings reports, and since when. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';

export interface Listing {
  readonly verdict: 'ok' | 'suppressed' | 'inactive' | 'gone';
  /** As the report has it. */
  readonly status: string;
  /** The first report that had it so, if an earlier one had it otherwise. */
  readonly since: Day | undefined;
  /** Units that the seller has for the SKUs that are sent from the own shelf. */
  readonly ownUnits: number;
  /** ISO days of the newest report. */
  readonly asOf: string;
  readonly report: 'all-listings' | 'active-listings';
}

/** Amazon's words, the best first; a word that is not here is not judged. */
const STATUSES: readonly (readonly [word: string, Listing['verdict']])[] = [
  ['active', 'ok'],
  ['incomplete', 'suppressed'],
  ['inactive', 'inactive'],
];

/** ASIN → its listing, of the report that was imported last. */
export function listingsOf(morning: Morning, marketplace: string): ReadonlyMap<string, Listing> {
  const isHere = (row: Row) => row.marketplace === marketplace;
  const all = morning.past('all-listings', 'sku').filter(isHere);
  const active = morning.past('active-listings', 'sku').filter(isHere);
  const units = morning.rows('all-listings', 'sku').filter(isHere);
  const listings = new Map<string, Listing>();
  for (const [asin, rows] of groupedBy(all, (row) => cellText(row.asin))) {
    const listing = statusOf(rows, unitsOf(units, asin));
    if (listing !== undefined) listings.set(asin, listing);
  }
  const newest = newestDay(active);
  for (const [asin, rows] of groupedBy(active, (row) => cellText(row.asin))) {
    const listing = activeOf(rows, active, newest);
    if (newest > (listings.get(asin)?.asOf ?? '')) listings.set(asin, listing);
  }
  return listings;
}

function newestDay(rows: readonly Row[]): string {
  return rows.reduce((latest, { snapshotDate }) => (cellText(snapshotDate) > latest ? cellText(snapshotDate) : latest), '');
}

function unitsOf(rows: readonly Row[], asin: string): number {
  return rows.reduce((sum, row) => sum + (row.asin === asin ? Number(row.quantity) || 0 : 0), 0);
}

/** The best of its SKUs' statuses, because one offer is enough; `undefined` if no status is understood. */
function statusOf(rows: readonly Row[], ownUnits: number): Listing | undefined {
  const days = [...groupedBy(rows, ({ snapshotDate }) => cellText(snapshotDate))].sort(([a], [b]) => (a < b ? -1 : 1));
  const states = days.flatMap(([day, own]) => {
    const words = own.map(({ status }) => cellText(status).trim().toLowerCase());
    const best = STATUSES.find(([word]) => words.includes(word));
    return best === undefined ? [] : [{ day, status: best[0], verdict: best[1] }];
  });
  const now = states[states.length - 1];
  if (now === undefined) return undefined;
  const since = sinceOf(states);
  return { verdict: now.verdict, status: now.status, since, ownUnits, asOf: now.day, report: 'all-listings' };
}

/** The first of the last days that are alike, if another came before. */
function sinceOf(states: readonly { readonly day: string; readonly verdict: string }[]): Day | undefined {
  const last = states[states.length - 1]!.verdict;
  const other = states.map(({ verdict }) => verdict !== last).lastIndexOf(true);
  return other < 0 ? undefined : dayFromIso(states[other + 1]!.day);
}

/** Active Listings names what is on sale: an ASIN that an earlier one named, but not the newest, is gone. */
function activeOf(own: readonly Row[], all: readonly Row[], newest: string): Listing {
  const last = newestDay(own);
  const after = all.map(({ snapshotDate }) => cellText(snapshotDate)).filter((day) => day > last);
  const since = after.length === 0 ? undefined : dayFromIso(after.sort()[0]!);
  return { verdict: last === newest ? 'ok' : 'gone', status: '', since, ownUnits: 0, asOf: newest, report: 'active-listings' };
}
