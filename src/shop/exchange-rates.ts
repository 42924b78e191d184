/** Exchange rates typed with their day; of two rates of a pair the newer one counts. */
import type { Day } from '../values/day.ts';

/** An exchange rate with its day. */
export interface TypedRate {
  readonly from: string;
  readonly to: string;
  /** The value of one unit of `from` in `to`. */
  readonly rate: number;
  readonly day: Day;
}

/** 1 for the same currency; `undefined` if there is no rate. */
export type RateOf = (from: string, to: string) => Pick<TypedRate, 'rate' | 'day'> | { readonly rate: 1 } | undefined;

/** Looks up the newest rates. */
export function exchangeRates(rates: readonly TypedRate[]): RateOf {
  const newest = new Map<string, TypedRate>();
  for (const one of rates) {
    const name = `${one.from} ${one.to}`;
    if (!newest.has(name) || newest.get(name)!.day < one.day) newest.set(name, one);
  }
  return (from, to) => (from === to ? { rate: 1 } : newest.get(`${from} ${to}`));
}
