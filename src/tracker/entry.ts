/** A row of Competitors or Keywords with its week and its key for comparisons. */

import { readAsin } from '../values/asin.ts';
import { type Cell, cellText, orBlank } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { Fault } from '../values/fault.ts';
import { foldedKeyword } from '../values/fold.ts';
import { isBlank } from '../values/text.ts';
import { mondayUpToNext, weekLabel } from '../values/week.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';

/** A column of the two weekly sheets. */
export type TrackedColumn = ColumnId<'competitors' | 'keywords'>;

/** A row of the two weekly sheets. */
export type TrackedRow = RowOf<'competitors' | 'keywords'>;

/** A row with its week, product and subject. */
export interface Entry {
  /** The row to be written. */
  readonly row: TrackedRow;
  /** The row in the sheet; absent for a row to be added. */
  readonly before?: TrackedRow;
  readonly sheetRow: number;
  /** NaN if the week cannot be read. */
  readonly monday: Day;
  /** `US B0OWN`: one of our products in one marketplace. */
  readonly product: string;
  /** The product and what is followed for it: an ASIN or a keyword. */
  readonly subject: string;
}

/** The column that contains the subject of a row. */
export type SubjectColumn = 'asin' | 'keyword';

/** Entries of a sheet's rows; a row without a week belongs to the current one, and a row without a subject is left out. */
export function entriesOf(rows: readonly TrackedRow[], followed: SubjectColumn, today: Day): Entry[] {
  const places = marketplaces(rows);
  const entries: Entry[] = [];
  rows.forEach((before, i) => {
    if (isBlank(before.product) && isBlank(before[followed])) return;
    const row = { ...before };
    if (isBlank(row.week)) row.week = weekLabel(today);
    if (isBlank(row.marketplace)) row.marketplace = places.get(asinText(row.product)) || places.get('') || '';
    entries.push({ ...newEntry(row, followed, i + 2, today), before });
  });
  return entries;
}

/** The entry of a row that is not in the sheet yet. */
export function newEntry(row: TrackedRow, followed: SubjectColumn, sheetRow: number, today: Day): Entry {
  const product = `${row.marketplace} ${asinText(row.product)}`;
  const name = followed === 'asin' ? asinText(row.asin) : foldedKeyword(row.keyword);
  const monday = mondayUpToNext(String(row.week), today) ?? Number.NaN;
  return { row, sheetRow, monday, product, subject: `${product} ${name}` };
}

/** The newest week that can be read. */
export function newestWeek(entries: readonly Entry[]): Day | undefined {
  const weeks = entries.map(({ monday }) => monday).filter((monday) => !Number.isNaN(monday));
  return weeks.length === 0 ? undefined : weeks.reduce((newest, monday) => Math.max(newest, monday));
}

/** The ASIN in a cell, or its text as typed. */
export function asinText(cell: Cell | undefined): string {
  const read = readAsin(orBlank(cell));
  return read instanceof Fault || read === '' ? cellText(cell).trim() : read.asin;
}

/** True if a cell contains an ASIN. */
export function isAsin(cell: Cell | undefined): boolean {
  const asin = readAsin(orBlank(cell));
  return !(asin instanceof Fault) && asin !== '';
}

/** Product → its marketplace if one is given; `''` → the marketplace, if there is only one. */
function marketplaces(rows: readonly TrackedRow[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const row of rows) {
    if (!isBlank(row.marketplace)) places.set(asinText(row.product), String(row.marketplace));
  }
  const all = new Set(places.values());
  if (all.size === 1) places.set('', [...all][0]!);
  return places;
}
