/** A range of consecutive days. */
import type { Day } from './day.ts';

/** The first and the last day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** How many days a span has. */
export function daysIn({ first, last }: Span): number {
  return last - first + 1;
}

/** True if the spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** True if the first span is inside the second. */
export function isWithin({ first, last }: Span, within: Span): boolean {
  return within.first <= first && last <= within.last;
}
