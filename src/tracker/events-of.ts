/** Changes of an offer since it was last checked: price, coupon, stock, image, title. */

import type { Language } from '../i18n/language.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import { word } from '../i18n/words.ts';
import { type Cell, cellText } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { TrackedColumn, TrackedRow } from './entry.ts';

/** `Price −5.0 % · Coupon ended` in a language; `before` are the earlier weeks, oldest first. */
export function eventsOf(row: TrackedRow, before: readonly TrackedRow[], language: Language): string {
  const last = (column: TrackedColumn) => lastOf(before, column);
  const lastChecked = newest(before, wasChecked);
  const say = sayIn(language);
  return [
    priceEvent(say, row.price, last('price')),
    lastChecked && wasChecked(row) ? couponEvent(say, typed(row.coupon), typed(lastChecked.coupon)) : '',
    stockEvent(say, row.sellers, last('sellers')),
    /image/i.test(typed(row.changed)) ? word('changed', 'Image', language) : '',
    differs(row.title, last('title')) || /title/i.test(typed(row.changed)) ? word('changed', 'Title', language) : '',
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

function priceEvent(say: Say, now: Cell | undefined, last: Cell): string {
  if (typeof now !== 'number' || typeof last !== 'number' || now === last || last <= 0) return '';
  return say('event.price', { change: signedPercent((now - last) / last) });
}

function couponEvent(say: Say, now: string, last: string): string {
  if (now === last) return '';
  return now === '' ? say('event.couponEnded') : say('event.coupon', { coupon: now });
}

function stockEvent(say: Say, now: Cell | undefined, last: Cell): string {
  if (now === 0 && last !== 0) return say('event.outOfStock');
  return typeof now === 'number' && now > 0 && last === 0 ? say('event.backInStock') : '';
}

function differs(now: Cell | undefined, last: Cell): boolean {
  return !isBlank(now) && !isBlank(last) && typed(now) !== typed(last);
}

function typed(cell: Cell | undefined): string {
  return cellText(cell).trim();
}
