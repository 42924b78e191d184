/** A row of Competitors or Keywords with what it is about: its week, and its key as comparisons need it. */

import { readAsin } from '../values/asin.ts';
import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';
import type { Day } from '../values/day.ts';
import { Fault } from '../values/fault.ts';
import { foldedKeyword } from '../values/folded-keyword.ts';
import { orBlank } from '../values/or-blank.ts';
import { isBlank } from '../values/text.ts';
import { mondayOfWeek, weekLabel } from '../values/week.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';

/** A column of one of the two weekly sheets. */
export type TrackedColumn = ColumnId<'competitors' | 'keywords'>;

/** A row of one of them. */
export type TrackedRow = RowOf<'competitors' | 'keywords'>;

export interface Entry {
  /** What shall stand in the sheet. */
  readonly row: TrackedRow;
  /** What stands there; absent for a row to be added. */
  readonly before?: TrackedRow;
  readonly sheetRow: number;
  readonly monday: Day;
  /** `US B0OWN`: one of our products in one marketplace. */
  readonly product: string;
  /** The product and what is followed for it: an ASIN, or a keyword. */
  readonly subject: string;
}

/** Column that names what a row follows. */
export type Followed = 'asin' | 'keyword';

/** Entries of a sheet's rows; a row without a week belongs to this one, one without any name is none. */
export function entriesOf(rows: readonly TrackedRow[], followed: Followed, today: Day): Entry[] {
  const places = marketplaces(rows);
  const entries: Entry[] = [];
  rows.forEach((before, i) => {
    if (isBlank(before.product) && isBlank(before[followed])) return;
    const row = { ...before };
    if (isBlank(row.week)) row.week = weekLabel(today);
    if (isBlank(row.marketplace)) row.marketplace = places.get(asinText(row.product)) || places.get('') || '';
    entries.push(entryOf(row, followed, i + 2, before));
  });
  return entries;
}

/** An entry of a row that is not in the sheet yet. */
export function newEntry(row: TrackedRow, followed: Followed, sheetRow: number): Entry {
  return entryOf(row, followed, sheetRow);
}

function entryOf(row: TrackedRow, followed: Followed, sheetRow: number, before?: TrackedRow): Entry {
  const product = `${row.marketplace} ${asinText(row.product)}`;
  const name = followed === 'asin' ? asinText(row.asin) : foldedKeyword(row.keyword);
  const monday = mondayOfWeek(String(row.week)) ?? Number.NaN;
  return { row, sheetRow, monday, product, subject: `${product} ${name}`, ...(before ? { before } : {}) };
}

/** The ASIN, or the text as it is typed. */
export function asinText(cell: Cell | undefined): string {
  const read = readAsin(orBlank(cell));
  return read instanceof Fault || read === '' ? cellText(cell).trim() : read.asin;
}

/** Whether a cell names an ASIN. */
export function isAsin(cell: Cell | undefined): boolean {
  const asin = readAsin(orBlank(cell));
  return !(asin instanceof Fault) && asin !== '';
}

/** Product → its marketplace where it is told; `''` → the only one there is. */
function marketplaces(rows: readonly TrackedRow[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const row of rows) {
    if (!isBlank(row.marketplace)) places.set(asinText(row.product), String(row.marketplace));
  }
  const all = new Set(places.values());
  if (all.size === 1) places.set('', [...all][0]!);
  return places;
}
