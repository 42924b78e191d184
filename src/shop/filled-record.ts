/**
 * Values that reports filled into a row, stored in the row as text. A cell that still has the stored value may be filled
 * again; any other was typed or cleared by a person and remains.
 */
import { type Cell, cellText } from '../values/cell.ts';

/** A value from a report. */
export interface Filled {
  readonly value: Cell;
  /** Name of the sheet that stores the report. */
  readonly source: string;
  /** ISO day of the first report with this value. */
  readonly date: string;
  /** `yours`: a person typed another value, or cleared it; `unsure`: the report has several values. */
  readonly as?: 'yours' | 'unsure';
}

/** Column → value. */
type FilledRecord = ReadonlyMap<string, Filled>;

/** Titles of columns, and their ids, in writing order. */
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

/** Parts that a person made unreadable are ignored: their cells count as typed. */
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

/** A value as in the record, without the separator between two parts. */
function comparable(value: Cell | undefined): string {
  return cellText(value).trim().replace(/\s+/g, ' ').replace(/·/g, '•');
}

/** True if the record writes both values alike. */
export function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return comparable(one) === comparable(other);
}

/** True if the cell still has the filled value. */
export function isFilled(cell: Cell | undefined, filled: Filled | undefined): boolean {
  if (filled === undefined) return comparable(cell) === '';
  if (filled.as === 'yours') return false;
  return filled.as === 'unsure' ? comparable(cell) === '' : isSame(cell, filled.value);
}
