/** Whether an ASIN is listed: the status of its SKUs in the newest report of listings, and since when. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { listingStatus } from '../listing-status.ts';
import type { Morning } from '../morning.ts';
import type { Source } from '../view.ts';

export interface Listing {
  /** `unknown` if its status is a word that nobody has verified. */
  readonly verdict: 'ok' | 'suppressed' | 'inactive' | 'gone' | 'unknown';
  /** As the report has it. */
  readonly status: string;
  /** The first report that had it so, if an earlier one had it otherwise. */
  readonly since: Day | undefined;
  /** Units of the SKUs that are sent from the own shelf; `undefined` if there are none. */
  readonly ownUnits: number | undefined;
  readonly source: Source;
}

/** The best first. */
const VERDICTS = [
  ['active', 'ok'],
  ['incomplete', 'suppressed'],
  ['inactive', 'inactive'],
] as const;

/** ASIN → its listing, from the newer of the two reports. */
export function listingsOf(morning: Morning, marketplace: string): ReadonlyMap<string, Listing> {
  const isHere = (row: Row) => row.marketplace === marketplace;
  const past = groupedBy(morning.past('all-listings', 'sku').filter(isHere), asinOf);
  const listings = new Map<string, Listing>();
  for (const [asin, rows] of groupedBy(morning.rows('all-listings', 'sku').filter(isHere), asinOf)) {
    const listing = statusOf(rows, past.get(asin) ?? []);
    if (listing !== undefined) listings.set(asin, listing);
  }
  for (const [asin, listing] of activeOf(morning.past('active-listings', 'sku').filter(isHere)))
    if (listing.source.to > (listings.get(asin)?.source.to ?? '')) listings.set(asin, listing);
  return listings;
}

function asinOf({ asin }: Row): string {
  return cellText(asin);
}

function dayIn({ snapshotDate }: Row): string {
  return cellText(snapshotDate);
}

/** The best of its SKUs' statuses, because one offer is enough; `undefined` if all are blank. */
function statusOf(rows: readonly Row[], past: readonly Row[]): Listing | undefined {
  const newest = rows.reduce((latest, row) => (dayIn(row) > dayIn(latest) ? row : latest), rows[0]!);
  const now = bestOf(rows.filter((row) => dayIn(row) === dayIn(newest)));
  if (now === undefined) return undefined;
  const units = rows.flatMap(({ quantity }) => (typeof quantity === 'number' ? quantity : []));
  return {
    verdict: now.verdict,
    status: now.status,
    since: sinceOf(now.verdict, dayIn(newest), past),
    // Amazon leaves the quantity of FBA offers blank.
    ownUnits: units.length === 0 ? undefined : units.reduce((sum, one) => sum + one, 0),
    source: sourceOf('all-listings', newest),
  };
}

function bestOf(rows: readonly Row[]): Pick<Listing, 'verdict' | 'status'> | undefined {
  const statuses = rows.map(({ status }) => cellText(status).trim());
  const known = VERDICTS.flatMap(([meaning, verdict]) => {
    const status = statuses.find((one) => listingStatus(one) === meaning);
    return status === undefined ? [] : [{ status, verdict }];
  });
  const [other] = statuses.filter((status) => status !== '');
  return known[0] ?? (other === undefined ? undefined : { status: other, verdict: 'unknown' });
}

/** The first report after the last one that had another verdict; `undefined` if none had. */
function sinceOf(verdict: Listing['verdict'], newest: string, past: readonly Row[]): Day | undefined {
  const before = [...groupedBy(past, dayIn)].filter(([day]) => day < newest).sort(([a], [b]) => (a < b ? 1 : -1));
  const other = before.findIndex(([, rows]) => (bestOf(rows)?.verdict ?? verdict) !== verdict);
  return other < 0 ? undefined : dayFromIso(other === 0 ? newest : before[other - 1]![0]);
}

/** Active Listings names what is on sale: an ASIN that an earlier one named, but not the newest, is gone. */
function activeOf(rows: readonly Row[]): [asin: string, Listing][] {
  const days = [...groupedBy(rows, dayIn).keys()].sort();
  const newest = days[days.length - 1] ?? '';
  const source = sourceOf('active-listings', rows.find((row) => dayIn(row) === newest) ?? {});
  return [...groupedBy(rows, asinOf)].map(([asin, own]) => {
    const last = own.reduce((latest, row) => (dayIn(row) > latest ? dayIn(row) : latest), '');
    const since = days.find((day) => day > last);
    const verdict = since === undefined ? 'ok' : 'gone';
    return [asin, { verdict, status: '', since: dayFromIso(since ?? ''), ownUnits: undefined, source }];
  });
}

function sourceOf(report: 'all-listings' | 'active-listings', row: Row): Source {
  const day = dayIn(row);
  return { report, from: day, to: day, importedAt: cellText(row.importedAt) };
}
