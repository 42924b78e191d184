/** Finds rows of a sheet that a newer report no longer lists, for kinds that list everything. */
import { cellText, type Row } from '../../values/cell.ts';
import type { ReportKind } from '../kind.ts';
import type { EmptyWindow } from '../recognise/empty-window.ts';
import { rowKey } from './row-key.ts';

/** The column with the day of the first report that no longer listed the row; blank while it is listed. */
export const NOT_LISTED_SINCE = 'notListedSince';

/** True for a row that is judged; others keep their figures, typed values and colours. */
export function stands(row: Row): boolean {
  return cellText(row[NOT_LISTED_SINCE]) === '';
}

/** A report's content for one marketplace: its rows, and its last day. */
export interface Listed {
  readonly marketplace: string;
  readonly day: string;
  /** Number of rows before, and number in the report. */
  readonly before: number;
  readonly after: number;
  /** Rows, by index, that were listed before and are not in the report. */
  readonly absent: readonly number[];
}

interface Listing {
  readonly kind: ReportKind;
  /** Codes of the report's marketplaces. */
  readonly marketplaces: readonly string[];
  readonly rows: readonly Row[];
  /** Its last day. */
  readonly to: string;
  /** Parts of a file contain only rows that are newer than the existing ones. */
  readonly isPart: boolean;
}

/** The rows of each marketplace that the report no longer lists; rows typed by a person are ignored. */
export function listed(existing: readonly Row[], listing: Listing): Listed[] {
  const { kind, marketplaces, rows, to, isPart } = listing;
  const dayField = kind.fields.find(({ role }) => role === 'snapshot' || role === 'day')!.id;
  const isSnapshot = kind.period === 'snapshot';
  // For reports of events only one without rows shows that nothing is left.
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

/** The newest day on which a marketplace was listed, from its rows. */
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
 * The rows of a report marked as listed, except for a snapshot older than the sheet's. `empty` are reports that listed
 * nothing.
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
