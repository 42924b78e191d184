/** Changes of an offer since it was last checked: price, coupon, stock, image, title. */

import { type Cell, cellText } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { TrackedColumn, TrackedRow } from './entry.ts';

/** `Price −5.0 % · Coupon ended`; `before` are the earlier weeks, oldest first. */
export function eventsOf(row: TrackedRow, before: readonly TrackedRow[]): string {
  const last = (column: TrackedColumn) => lastOf(before, column);
  const lastChecked = newest(before, wasChecked);
  return [
    priceEvent(row.price, last('price')),
    lastChecked && wasChecked(row) ? couponEvent(text(row.coupon), text(lastChecked.coupon)) : '',
    stockEvent(row.sellers, last('sellers')),
    /image/i.test(text(row.changed)) ? 'Image' : '',
    differs(row.title, last('title')) || /title/i.test(text(row.changed)) ? 'Title' : '',
  ]
    .filter((event) => event !== '')
    .join(' · ');
}

/** True if a cell shows that a person or an export checked the offer. */
export function wasChecked(row: TrackedRow): boolean {
  return [row.price, row.bsr, row.subBsr, row.sellers].some((cell) => typeof cell === 'number');
}

/** `−5.0 %` with a real minus sign, because Sheets takes a pasted line with a hyphen before a number for a formula. */
export function signedPercent(ratio: number): string {
  const percent = Math.abs(ratio * 100).toFixed(1);
  return `${ratio < 0 ? '−' : '+'}${percent} %`;
}

function lastOf(rows: readonly TrackedRow[], column: TrackedColumn): Cell {
  return newest(rows, (row) => !isBlank(row[column]))?.[column] ?? '';
}

function newest(rows: readonly TrackedRow[], holds: (row: TrackedRow) => boolean): TrackedRow | undefined {
  for (let i = rows.length - 1; i >= 0; i -= 1) if (holds(rows[i]!)) return rows[i];
  return undefined;
}

function priceEvent(now: Cell | undefined, last: Cell): string {
  if (typeof now !== 'number' || typeof last !== 'number' || now === last || last <= 0) return '';
  return `Price ${signedPercent((now - last) / last)}`;
}

function couponEvent(now: string, last: string): string {
  if (now === last) return '';
  return now === '' ? 'Coupon ended' : `Coupon ${now}`;
}

function stockEvent(now: Cell | undefined, last: Cell): string {
  if (now === 0 && last !== 0) return 'Out of stock';
  return typeof now === 'number' && now > 0 && last === 0 ? 'Back in stock' : '';
}

function differs(now: Cell | undefined, last: Cell): boolean {
  return !isBlank(now) && !isBlank(last) && text(now) !== text(last);
}

function text(cell: Cell | undefined): string {
  return cellText(cell).trim();
}
