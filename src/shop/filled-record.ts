/**
 * What reports say of a row, kept in the row as text. A cell that holds what stands here was filled, and may be filled anew; any
 * other was typed or cleared by a person, and is left as it is.
 */
import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';

export interface Filled {
  readonly value: Cell;
  /** Name of the sheet that keeps the report. */
  readonly source: string;
  /** ISO day on which a report first said so. */
  readonly date: string;
  /** `yours`: a person wrote something else, or cleared it; `unsure`: the report says more than one thing. */
  readonly as?: 'yours' | 'unsure';
}

/** Column → what was said. */
type FilledRecord = ReadonlyMap<string, Filled>;

/** Titles of columns, and their ids, in the order in which they are written. */
export type Titles = ReadonlyMap<string, string>;

const BETWEEN = ' · ';
const YOURS = 'yours, not ';
const UNSURE = 'unsure, ';
const PART = /^([^:]+): (yours, not |unsure, )?(.*) \(([^()]+) (\d{4}-\d{2}-\d{2})\)$/;

/** `Price: 21.99 (FBA Inventory 2026-11-30) · Stage: yours, not Keep (On sale since 2026-11-30)`. */
export function filledText(record: FilledRecord, titles: Titles): string {
  const parts = [...titles].map(([id, title]) => {
    const filled = record.get(id);
    if (filled === undefined) return '';
    const mark = filled.as === undefined ? '' : filled.as === 'yours' ? YOURS : UNSURE;
    return `${title}: ${mark}${comparable(filled.value)} (${filled.source} ${filled.date})`;
  });
  return parts.filter((part) => part !== '').join(BETWEEN);
}

/** What a person made unreadable is as if it had not been said: its cell counts as typed. */
export function readFilled(text: string, titles: Titles): FilledRecord {
  const ids = new Map([...titles].map(([id, title]) => [title, id]));
  const record = new Map<string, Filled>();
  for (const part of text.split(BETWEEN)) {
    const [, title = '', mark, value = '', source = '', date = ''] = PART.exec(part) || [];
    const id = ids.get(title);
    if (id === undefined) continue;
    const as = mark === undefined ? {} : { as: mark === YOURS ? ('yours' as const) : ('unsure' as const) };
    record.set(id, { value, source, date, ...as });
  }
  return record;
}

/** A value as the record writes it, where the sign between two parts cannot stand. */
function comparable(value: Cell | undefined): string {
  return cellText(value).trim().replace(/\s+/g, ' ').replace(/·/g, '•');
}

export function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return comparable(one) === comparable(other);
}

/** Whether the cell holds what was filled in, and nothing of a person's. */
export function isFilled(cell: Cell | undefined, filled: Filled | undefined): boolean {
  if (filled === undefined) return comparable(cell) === '';
  if (filled.as === 'yours') return false;
  return filled.as === 'unsure' ? comparable(cell) === '' : isSame(cell, filled.value);
}
