/** What imported exports contain about followed ASINs and keywords, week by week. */

import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { foldedKeyword } from '../values/fold.ts';
import { mondayOf } from '../values/week.ts';
import { asinText, type Entry, type SubjectColumn, type TrackedColumn } from './entry.ts';
import type { Found } from './fill-record.ts';
import { cellFrom, type Source } from './sources.ts';

/** Monday → subject → column → values found. */
export type Exports = ReadonlyMap<Day, ReadonlyMap<string, ReadonlyMap<TrackedColumn, readonly Found[]>>>;

/** An export with its rows. */
export interface SourceRows {
  readonly source: Source;
  readonly rows: readonly Row[];
}

type Building = Map<Day, Map<string, Map<TrackedColumn, Found[]>>>;

/** Rows of ASINs and keywords that are not followed are left out. */
export function exportsOf(entries: readonly Entry[], followed: SubjectColumn, sources: readonly SourceRows[]): Exports {
  const wanted = new Set(entries.map((entry) => joinKey(entry, followed)));
  const exports: Building = new Map();
  for (const { source, rows } of sources) {
    if (source.followed !== followed) continue;
    for (const row of rows) {
      const key = exportKey(source, row);
      const day = dayFromIso(cellText(row.snapshotDate));
      if (day !== undefined && wanted.has(key)) add(exports, mondayOf(day), key, source, row);
    }
  }
  return exports;
}

/** A competitor's offer is the same for each of our products; a keyword's rank belongs to one product. */
export function joinKey({ row, subject }: Entry, followed: SubjectColumn): string {
  return followed === 'keyword' ? subject : `${row.marketplace} ${asinText(row.asin)}`;
}

function exportKey({ keyword }: Source, row: Row): string {
  const offer = `${row.marketplace} ${asinText(row.asin)}`;
  return keyword === undefined ? offer : `${offer} ${foldedKeyword(row[keyword])}`;
}

function add(exports: Building, monday: Day, key: string, source: Source, row: Row): void {
  const week = exports.get(monday) || new Map<string, Map<TrackedColumn, Found[]>>();
  const columns = week.get(key) || new Map<TrackedColumn, Found[]>();
  for (const column of Object.keys(source.columns) as TrackedColumn[]) {
    const value = cellFrom(source, row, column);
    if (value === '') continue;
    const founds = columns.get(column) || [];
    founds.push({ value, source: source.name, date: String(row.snapshotDate) });
    columns.set(column, founds);
  }
  week.set(key, columns);
  exports.set(monday, week);
}
