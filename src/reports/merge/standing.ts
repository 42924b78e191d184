/** Which rows of a sheet still stand once a newer report came: those that it lists, of a kind that lists all there is. */
import { cellText } from '../../values/cell-text.ts';
import type { Row } from '../../values/row.ts';
import type { ReportKind } from '../kind.ts';
import type { EmptyWindow } from '../recognise/empty-window.ts';
import { rowKey } from './row-key.ts';

/** The column with the day of the first report that no longer listed the row; blank while it stands. */
export const NOT_LISTED_SINCE = 'notListedSince';

/** Rows that are not judged any more keep their figures, what a person typed and their colours. */
export function stands(row: Row): boolean {
  return cellText(row[NOT_LISTED_SINCE]) === '';
}

/** What a report says of one marketplace: its rows, and up to which day. */
export interface Listed {
  readonly marketplace: string;
  readonly day: string;
  /** How many rows stood before, and how many the report lists. */
  readonly before: number;
  readonly after: number;
  /** Rows, by index, that stood and are not in it. */
  readonly absent: readonly number[];
}

interface Listing {
  readonly kind: ReportKind;
  /** Codes of the marketplaces it is about. */
  readonly marketplaces: readonly string[];
  readonly rows: readonly Row[];
  /** Its last day. */
  readonly to: string;
  /** One part of a file tells only what is newer than what was there. */
  readonly isPart: boolean;
}

/** For each marketplace which rows the report no longer lists; rows that a person typed are not looked for. */
export function listed(existing: readonly Row[], listing: Listing): Listed[] {
  const { kind, marketplaces, rows, to, isPart } = listing;
  const dayField = kind.fields.find(({ role }) => role === 'snapshot' || role === 'day')!.id;
  const isSnapshot = kind.period === 'snapshot';
  // Of what happened on days of their own, only a report without rows says that nothing is left.
  if (!kind.lists || (!isSnapshot && rows.length > 0)) return [];
  const keys = new Set(isPart ? [] : rows.map((row) => rowKey(kind, row)));
  return marketplaces.map((marketplace) => {
    const own = rows.filter((row) => row.marketplace === marketplace);
    const day =
      own.reduce((latest, row) => (String(row[dayField]) > latest ? String(row[dayField]) : latest), '') || to;
    const isOlder = (row: Row) => (isPart ? cellText(row[dayField]) < day : cellText(row[dayField]) <= day);
    const stood = existing
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.marketplace === marketplace && cellText(row.importedAt) !== '' && stands(row));
    const absent = stood.filter(({ row }) => isOlder(row) && !keys.has(rowKey(kind, row)));
    return { marketplace, day, before: stood.length, after: own.length, absent: absent.map(({ index }) => index) };
  });
}

/** The newest day on which a marketplace was listed, as its rows tell. */
function newestDays(existing: readonly Row[], dayField: string): Map<string, string> {
  const newest = new Map<string, string>();
  for (const row of existing) {
    const marketplace = cellText(row.marketplace);
    for (const cell of [row[dayField], row[NOT_LISTED_SINCE]])
      if (cellText(cell) > (newest.get(marketplace) ?? '')) newest.set(marketplace, cellText(cell));
  }
  return newest;
}

/**
 * The rows of a report with what they say of standing: it lists them, but for a snapshot that is older than what the sheet
 * holds. `empty` are reports that had nothing to list.
 */
export function withStanding(
  kind: ReportKind,
  existing: readonly Row[],
  incoming: readonly Row[],
  empty: readonly EmptyWindow[],
): readonly Row[] {
  const dayField = kind.fields.find(({ role }) => role === 'snapshot')?.id;
  if (!kind.lists) return incoming;
  if (dayField === undefined) return incoming.map((row) => ({ ...row, [NOT_LISTED_SINCE]: '' }));
  const newest = newestDays(existing, dayField);
  for (const { marketplace, to } of empty) if (to > (newest.get(marketplace) ?? '')) newest.set(marketplace, to);
  return incoming.map((row) => {
    const day = newest.get(String(row.marketplace)) ?? '';
    return { ...row, [NOT_LISTED_SINCE]: day > String(row[dayField]) ? day : '' };
  });
}
