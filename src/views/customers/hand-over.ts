/** Orders that the seller ships, by the day on which they must be handed over. */
import { cellText, type Row } from '../../values/cell.ts';
import { dayFromIso, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';

/** An order that is not shipped yet. */
interface Unshipped {
  readonly order: string;
  readonly sku: string;
  readonly name: string;
  readonly units: number;
  /** Less than 0: overdue. */
  readonly daysLeft: number;
  readonly due: string;
}

/** A row for each marketplace that carries the verdict, and one for each of its orders. */
export function handOverRows(morning: Morning): ViewRow[] {
  const soon = morning.threshold('ship-soon') ?? Number.NEGATIVE_INFINITY;
  const isLate = Number(morning.now.slice(11, 13)) >= (morning.threshold('ship-hour') ?? 0);
  const rows = newestOf(morning.rows('unshipped-orders', 'order'), morning);
  return [...rows].flatMap(([marketplace, own]) => {
    const byOrder = groupedBy(own, ({ orderId }) => cellText(orderId));
    const orders = [...byOrder.values()]
      .flatMap((items) => unshippedIn(items, morning))
      .sort((a, b) => a.daysLeft - b.daysLeft);
    if (orders.length === 0) return [];
    const source = sourceOf(own[0]!);
    const sources = [source];
    const olderReport = source.to < isoOfDay(morning.today) ? source.to : undefined;
    const all = orders.map((order) =>
      customerRow({
        ...{ kind: 'orders', about: order.order, name: order.name, verdict: ORDER[stateOf(order, soon)]! },
        subject: { marketplace, orderId: order.order, sku: order.sku },
        cells: { due: order.due, daysLeft: order.daysLeft, count: order.units },
        details: [],
        sources,
      }),
    );
    return [wholeRow(marketplace, orders, { soon, isLate, olderReport }, sources), ...all];
  });
}

/** The rows of the newest report of each marketplace, unless it is too old to say what is still to be shipped. */
function newestOf(rows: readonly Row[], { today, threshold }: Morning): Map<string, Row[]> {
  const oldest = isoOfDay(today - (threshold('ship-stale') ?? 0));
  const byPlace = groupedBy(rows, ({ marketplace }) => cellText(marketplace));
  return new Map(
    [...byPlace].map(([marketplace, own]) => {
      const newest = own.reduce(
        (day, row) => (cellText(row.snapshotDate) > day ? cellText(row.snapshotDate) : day),
        '',
      );
      const isFresh = newest >= oldest;
      return [marketplace, isFresh ? own.filter((row) => row.snapshotDate === newest) : []];
    }),
  );
}

/** None if all its items are shipped, or none has a day that can be read; the earliest day counts. */
function unshippedIn(items: readonly Row[], { todayIn, products }: Morning): Unshipped[] {
  const open = items.filter(({ quantityToShip, promiseDate }) => {
    return quantityToShip !== 0 && dayFromIso(cellText(promiseDate)) !== undefined;
  });
  const [first] = [...open].sort((a, b) => (cellText(a.promiseDate) < cellText(b.promiseDate) ? -1 : 1));
  if (first === undefined) return [];
  const [due, sku] = [cellText(first.promiseDate), cellText(first.sku)];
  const marketplace = cellText(first.marketplace);
  const name = products.find(marketplace, sku)?.name || cellText(first.productName) || sku;
  const units = open.reduce((sum, { quantityToShip }) => sum + (Number(quantityToShip) || 1), 0);
  return [{ order: cellText(first.orderId), sku, name, units, due, daysLeft: dayFromIso(due)! - todayIn(marketplace) }];
}

function stateOf({ daysLeft }: Unshipped, soon: number): string {
  if (daysLeft < 0) return 'ship-overdue';
  return daysLeft === 0 ? 'ship-today' : daysLeft <= soon ? 'ship-soon' : 'ok';
}

/** The words of single orders, which no rule matches. */
const ORDER: Readonly<Record<string, string>> = {
  'ship-overdue': 'overdue',
  'ship-today': 'due-today',
  'ship-soon': 'due-soon',
  ok: 'ok',
};

/** When an order is told, and whether it is late in the day. */
interface HandOver {
  readonly soon: number;
  readonly isLate: boolean;
  /** The day of the report if it is not of today: what was sent since is not in it. */
  readonly olderReport: string | undefined;
}

/** One line for all: whoever packs them does it at once. */
function wholeRow(
  marketplace: string,
  orders: readonly Unshipped[],
  { soon, isLate, olderReport }: HandOver,
  sources: ViewRow['sources'],
): ViewRow {
  const first = orders[0]!;
  const state = stateOf(first, soon);
  // In the morning it is the day's work, later it is late, unless it was sent since the report was made.
  const isUrgent = isLate && olderReport === undefined;
  const verdict = state === 'ship-today' && !isUrgent ? 'ship-soon' : state;
  const due = orders.filter((order) => stateOf(order, soon) !== 'ok');
  const count = (is: (days: number) => boolean) => due.filter(({ daysLeft }) => is(daysLeft)).length;
  const overdue = count((days) => days < 0);
  const today = count((days) => days === 0);
  const next = count((days) => days > 0);
  const clauses: Said[] = [
    ...(overdue > 0 ? [{ key: 'customers.shipOverdue', params: { count: overdue } } as const] : []),
    ...(today > 0 ? [{ key: 'customers.shipToday', params: { count: today } } as const] : []),
    ...(next > 0 ? [{ key: 'customers.shipNext', params: { count: next, days: soon } } as const] : []),
  ];
  const names = [...new Set(due.map(({ name }) => shortName(name)))];
  const products: Said = { key: 'customers.shipProducts', params: { names: { list: names.slice(0, MOST_NAMED) } } };
  const reason: Reason | undefined = clauses[0] && {
    what: clauses[0],
    why: [
      ...clauses.slice(1),
      products,
      ...(olderReport ? [{ key: 'customers.shipReport', params: { day: { day: olderReport } } } as const] : []),
    ],
    next: { key: 'customers.nextShip' },
    since: first.due,
    also: due.map(({ order, sku }) => ({ marketplace, orderId: order, sku })),
    ...(verdict === 'ship-overdue' && { pinned: true as const }),
  };
  return customerRow({
    ...{ kind: 'orders', about: '', name: '', verdict },
    subject: { marketplace, report: 'unshipped-orders' },
    cells: { due: first.due, daysLeft: first.daysLeft, count: orders.length },
    details: clauses,
    ...(reason && { reason }),
    sources,
  });
}

const MOST_NAMED = 3;
const MOST_LETTERS = 50;

/** Titles of listings are long. */
function shortName(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS)}…`;
}

function sourceOf(row: Row) {
  const day = cellText(row.snapshotDate);
  return { report: 'unshipped-orders', from: day, to: day, importedAt: cellText(row.importedAt) };
}
