/** A morning of one product, or a few, made of figures; thresholds and facts are those of a new workbook. */
import { DATED_FACTS, factOn } from '../../../src/rules/calendar.ts';
import { DEFAULT_RULES } from '../../../src/rules/default-rules.ts';
import { events } from '../../../src/shop/events.ts';
import { type ProductRow, products } from '../../../src/shop/products.ts';
import { purchaseOrders } from '../../../src/shop/purchase-orders.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import type { Morning } from '../../../src/views/morning.ts';
import { stockView } from '../../../src/views/stock/stock.ts';
import type { ViewRow } from '../../../src/views/view.ts';
import type { RowOf } from '../../../src/workbook/columns.ts';

export const TODAY = dayFromIso('2026-09-30')!;

/** So many days from today. */
export const on = (days: number) => isoOfDay(TODAY + days);

interface Made {
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  readonly history?: readonly Row[];
  readonly products?: readonly ProductRow[];
  readonly orders?: readonly RowOf<'purchase-orders'>[];
  readonly events?: readonly RowOf<'events'>[];
  readonly thresholds?: Readonly<Record<string, number | undefined>>;
  readonly health?: Morning['health'];
}

export function made({
  tables = {},
  history = [],
  products: typed = [],
  orders = [],
  events: ahead = [],
  thresholds = {},
  health = { all: [], newest: new Map(), problems: [] },
}: Made): Morning {
  const thresholdOf = (id: string) => DEFAULT_RULES.find((rule) => rule.id === id)?.threshold ?? '';
  const rules = { thresholdOf, off: new Set<string>() };
  return {
    today: TODAY,
    todayIn: () => TODAY,
    now: `${on(0)}T09:00:00`,
    ads: () => [],
    keywords: () => [],
    rows: (table) => tables[table] ?? [],
    soldIn: () => tables['sold-last-year'] ?? [],
    importedOn: () => undefined,
    past: (table) => (table === 'fba-inventory' ? history : []),
    ordersOf: () => [],
    dataCheck: () => [],
    competitors: () => [],
    products: products(typed, TODAY),
    purchaseOrders: purchaseOrders(orders).all,
    events: events(ahead).all,
    health,
    threshold(id) {
      const cell = id in thresholds ? thresholds[id] : thresholdOf(id);
      return typeof cell === 'number' ? cell : undefined;
    },
    factOn: (about, marketplace, day) => factOn(DATED_FACTS, rules, about, marketplace, day)?.value,
  };
}

/** A row of FBA Inventory. */
export const inventory = (units: Row = {}): Row => ({
  ...{
    marketplace: 'US',
    sku: 'PRESS',
    asin: 'B0TEST0001',
    condition: 'New',
    snapshotDate: on(0),
    importedAt: `${on(0)}T08:00:00`,
  },
  ...{ afnFulfillableQuantity: 0, afnReservedQuantity: 0, afnUnsellableQuantity: 0, afnResearchingQuantity: 0 },
  ...{ afnInboundWorkingQuantity: 0, afnInboundShippedQuantity: 0, afnInboundReceivingQuantity: 0 },
  ...units,
});

/** Units of each of the last days, the newest last. */
export const daily = (units: readonly number[], more: Row = {}): Row[] =>
  units.map((unitsOrdered, i) => {
    const day = on(i - units.length);
    return {
      marketplace: 'US',
      from: day,
      to: day,
      sku: '',
      childAsin: 'B0TEST0001',
      unitsOrdered,
      importedAt: on(0),
      ...more,
    };
  });

/** The same number on so many days. */
export const days = (count: number, units: number): number[] => Array.from({ length: count }, () => units);

/** Stock and ninety days of sales of the garlic press. */
export const press = (units: Row, sold: readonly number[] = days(90, 10)): Made['tables'] & object => ({
  'fba-inventory': [inventory(units)],
  'sales-traffic': daily(sold),
});

/** The view's rows by SKU. */
export function stockOf(shop: Made, sku = 'PRESS'): ViewRow {
  const row = stockView.rows(made(shop)).find(({ cells }) => cells.sku === sku);
  if (row === undefined) throw new Error(`no row of ${sku}`);
  return row;
}

/** The verdicts that say something. */
export function verdictsOf({ cells }: ViewRow): Record<string, unknown> {
  const columns = ['supply', 'demand', 'age', 'stranded', 'unsellable', 'slow', 'lowInventoryFee', 'inbound'];
  const said = columns.filter((column) => !['', 'ok'].includes(String(cells[column])));
  return Object.fromEntries(said.map((column) => [column, cells[column]]));
}
