/** How long stock lasts: demand by day, with the months a product is on sale and the events that are ahead. */
import type { Product } from '../../shop/products.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import type { DemandEvent } from './uplift.ts';

/** Demand of a day as a multiple of the usual one. */
export type DemandOn = (day: Day) => number;

/** Nothing is looked further ahead. */
const HORIZON = 400;

/** True on days of the months in which it is on sale. */
export function isOnSale(product: Product | undefined, day: Day): boolean {
  return product?.onSaleMonths?.has(Number(isoOfDay(day).slice(5, 7))) ?? true;
}

/** 0 out of season; of several events at a time the strongest. */
export function demandOn(events: readonly DemandEvent[], product: Product | undefined): DemandOn {
  const own = events.filter(({ factor }) => factor !== undefined);
  if (own.length === 0 && product?.onSaleMonths === undefined) return () => 1;
  return (day) => {
    if (!isOnSale(product, day)) return 0;
    const factors = own.filter(({ from, to }) => from <= day && day <= to).map(({ factor }) => factor!);
    return factors.length === 0 ? 1 : Math.max(...factors);
  };
}

/** Days until so many units are sold, from the day after `from` on; `∞` beyond the horizon. */
export function daysOfStock(units: number, perDay: number, demand: DemandOn, from: Day): number {
  let left = units;
  for (let days = 0; days < HORIZON; days++) {
    const sold = perDay * demand(from + days + 1);
    if (sold > left) return days + left / sold;
    left -= sold;
  }
  return Number.POSITIVE_INFINITY;
}

/** Units sold from the day after `from` to `to`. */
export function unitsUntil(perDay: number, demand: DemandOn, from: Day, to: Day): number {
  let units = 0;
  for (let day = from + 1; day <= to; day++) units += perDay * demand(day);
  return units;
}

/** Days in a text. */
export function daysSaid(days: number): number | string {
  return Number.isFinite(days) ? Math.round(days) : `> ${HORIZON}`;
}
