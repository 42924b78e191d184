/** Starts a week: copies the rows of the week before, without its observations. */
import { type Day, isoOfDay } from '../values/day.ts';
import { isBlank } from '../values/text.ts';
import { weekLabel } from '../values/week.ts';
import type { Entry, TrackedRow } from './entry.ts';
import { type FillRecord, recordText } from './fill-record.ts';

/** Columns that identify a row, and what the seller entered once. */
const KEPT = [
  'marketplace',
  'product',
  'asin',
  'keyword',
  'level',
  'tier',
  'leadTime',
  'margin',
  'marginTarget',
] as const;
/** Columns that describe it until an export has newer values. */
const DESCRIBED = ['title', 'bsrCategory', 'subCategory', 'volume'] as const;
const ORDER = ['Own', 'A', 'B', 'C', 'D', 'main', 'growth', 'watch'];

/** The source of a copied cell: no export, so that no export can contradict it. */
export const CARRIED = 'week before';

/** The rows missing in a week: one for each subject of the last week before it, else of the first week after it. */
export function rowsToStart(entries: readonly Entry[], monday: Day): TrackedRow[] {
  const present = new Set(entries.filter((entry) => entry.monday === monday).map(({ subject }) => subject));
  const from = weekToFollow(entries, monday);
  const chosen: Entry[] = [];
  for (const entry of entries) {
    if (entry.monday !== from || present.has(entry.subject)) continue;
    present.add(entry.subject);
    chosen.push(entry);
  }
  const products = chosen.map(({ product }) => product);
  const place = ({ row, product }: Entry) => products.indexOf(product) * 10 + orderOf(row);
  return chosen.sort((a, b) => place(a) - place(b)).map((entry) => carried(entry, monday));
}

function weekToFollow(entries: readonly Entry[], monday: Day): Day | undefined {
  let before: Day | undefined;
  let after: Day | undefined;
  for (const { monday: week } of entries) {
    if (week < monday && (before === undefined || week > before)) before = week;
    if (week > monday && (after === undefined || week < after)) after = week;
  }
  return before ?? after;
}

/** Our own product first, then by level. */
function orderOf(row: TrackedRow): number {
  const index = ORDER.indexOf(String(row.level ?? row.tier));
  return index === -1 ? ORDER.length : index;
}

function carried({ row, monday: from }: Entry, monday: Day): TrackedRow {
  const copy: TrackedRow = { week: weekLabel(monday) };
  for (const column of KEPT) if (!isBlank(row[column])) copy[column] = row[column]!;
  const record: FillRecord = new Map();
  for (const column of DESCRIBED) {
    const value = row[column];
    if (value === undefined || isBlank(value)) continue;
    copy[column] = value;
    record.set(column, [{ value, source: CARRIED, date: isoOfDay(from) }]);
  }
  if (record.size > 0) copy.filled = recordText(record);
  return copy;
}
