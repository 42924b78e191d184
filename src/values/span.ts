/** Days that follow one another, from a first to a last one. */
import type { Day } from './day.ts';

/** Both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export function daysIn({ first, last }: Span): number {
  return last - first + 1;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function lies({ first, last }: Span, within: Span): boolean {
  return within.first <= first && last <= within.last;
}
