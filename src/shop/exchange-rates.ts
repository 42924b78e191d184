/** Exchange rates that a person typed with their day: of two of one pair the newer counts. */
import type { Day } from '../values/day.ts';

export interface TypedRate {
  readonly from: string;
  readonly to: string;
  /** How much of `to` one unit of `from` is. */
  readonly rate: number;
  readonly day: Day;
}

/** 1 for one and the same currency; `undefined` is `no rate`. */
export type RateOf = (from: string, to: string) => Pick<TypedRate, 'rate' | 'day'> | { readonly rate: 1 } | undefined;

export function exchangeRates(rates: readonly TypedRate[]): RateOf {
  const newest = new Map<string, TypedRate>();
  for (const one of rates) {
    const name = `${one.from} ${one.to}`;
    if (!newest.has(name) || newest.get(name)!.day < one.day) newest.set(name, one);
  }
  return (from, to) => (from === to ? { rate: 1 } : newest.get(`${from} ${to}`));
}
