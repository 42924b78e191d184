/** A morning made of a few figures, with the rules of a new workbook. */
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import { accountHealth } from '../../src/shop/account-health.ts';
import { type ProductRow, products } from '../../src/shop/products.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import type { Morning } from '../../src/views/morning.ts';

/** The first of the days that are made; a Monday. */
export const FIRST = dayFromIso('2026-06-01')!;

interface Made extends Partial<Omit<Morning, 'products'>> {
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  readonly history?: Readonly<Record<string, readonly Row[]>>;
  readonly products?: readonly ProductRow[];
}

/** On the day after the newest one of the business report, unless told otherwise. */
export function madeMorning({ tables = {}, history = {}, products: rows = [], ...more }: Made): Morning {
  const newest = (tables['sales-traffic'] ?? []).reduce(
    (latest, { to }) => Math.max(latest, dayFromIso(String(to))!),
    FIRST,
  );
  const today = more.today ?? newest + 1;
  return {
    today,
    now: `${isoOfDay(today)}T12:00:00`,
    todayIn: () => today,
    rows: (table) => tables[table] ?? [],
    soldIn: () => tables['sold-last-year'] ?? [],
    importedOn: () => undefined,
    past: (table) => history[table] ?? [],
    ads: () => [],
    ordersOf: (ids) => (tables.orders ?? []).filter(({ amazonOrderId }) => ids.has(String(amazonOrderId))),
    dataCheck: () => tables['data-check'] ?? [],
    keywords: () => tables.keywords ?? [],
    competitors: () => tables.competitors ?? [],
    products: products(rows, today),
    purchaseOrders: [],
    events: [],
    health: accountHealth([], () => undefined, 0),
    threshold(id) {
      const rule = DEFAULT_RULES.find((one) => one.id === id);
      return typeof rule?.threshold === 'number' ? rule.threshold : undefined;
    },
    factOn: () => undefined,
    ...more,
  };
}

/** Figures of an ASIN on a day or in a window. */
export interface Sold {
  readonly sessions: number;
  readonly orders: number;
  /** Share of page views with the Featured Offer. */
  readonly offer?: number;
  readonly price?: number;
}

/** A row of the business report; days count from `FIRST`. */
export function salesRow(
  asin: string,
  from: number,
  to: number,
  { sessions, orders, offer = 0.97, price = 20 }: Sold,
): Row {
  return {
    ...{ marketplace: 'US', currency: 'USD', childAsin: asin },
    ...{ from: isoOfDay(FIRST + from), to: isoOfDay(FIRST + to) },
    importedAt: `${isoOfDay(FIRST + to + 1)}T08:00:00`,
    ...{ sessions, pageViews: sessions * 1.3, featuredOfferPercentage: offer },
    ...{ unitsOrdered: orders, totalOrderItems: orders, orderedProductSales: orders * price },
  };
}

/** A row for each day from `from` on. */
export function salesDays(asin: string, from: number, days: readonly Sold[]): Row[] {
  return days.map((sold, at) => salesRow(asin, from + at, from + at, sold));
}

/** The same figures on so many days. */
export function alike(count: number, sold: Sold): Sold[] {
  return Array.from({ length: count }, () => sold);
}
