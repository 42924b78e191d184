/** The days of an ASIN by which its traffic is judged: covered, on sale, in stock, and without an event. */
import type { ShopEvent } from '../../shop/events.ts';
import type { Day } from '../../values/day.ts';
import type { Asin } from './asins.ts';
import { type ByPlace, figuresOn } from './periods.ts';
import type { StockDays } from './stock-days.ts';
import type { Figures } from './traffic-days.ts';

export interface JudgedDay extends Figures {
  readonly day: Day;
}

/** The reasons for which a day is left out. */
interface LeftOut {
  readonly events: readonly ShopEvent[];
  readonly stock: StockDays;
}

/** The events of demand that change a product's sales on a day. */
export function eventsOn(
  events: readonly ShopEvent[],
  marketplace: string,
  skus: readonly string[],
  day: Day,
): ShopEvent[] {
  return events.filter(
    (event) =>
      event.kind === 'Demand' &&
      event.from <= day &&
      day <= event.to &&
      ['', marketplace].includes(event.marketplace) &&
      (event.sku === '' || skus.includes(event.sku)),
  );
}

/** Days in order, from the one after the first with a visitor, because that one was chosen for its visitor. */
export function judgedDays(
  asin: string,
  stretches: ByPlace,
  { marketplace, days }: { readonly marketplace: string; readonly days: readonly Day[] },
  { events, stock }: LeftOut,
  known: Asin | undefined,
): JudgedDay[] {
  const skus = known?.products.map(({ sku }) => sku) ?? [];
  const onSale = known?.openDate ?? Number.NEGATIVE_INFINITY;
  const first = days.find((day) => figuresOn(stretches, day).sessions > 0);
  const isJudged = (day: Day) =>
    first !== undefined &&
    day > first &&
    day >= onSale &&
    !stock.isOut(asin, day) &&
    eventsOn(events, marketplace, skus, day).length === 0;
  return days.filter(isJudged).map((day) => ({ ...figuresOn(stretches, day), day }));
}
