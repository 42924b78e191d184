/** What is on its way: Amazon's inbound units, and orders that Amazon does not know yet. No unit is counted twice. */
import type { PurchaseOrder } from '../../shop/purchase-orders.ts';
import { cellText } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { AtAmazon } from './at-amazon.ts';
import { figures, type Pooled, pooledKey, poolOf } from './pool.ts';

/** Units that can be sold from a day on; `Infinity` if nothing says when. */
export interface Arrival {
  readonly day: Day;
  readonly units: number;
  /** True if the day was typed; else it follows from the usual lead times. */
  readonly isDated: boolean;
  /** True if it may land long before, because nobody saw when it left. */
  readonly isLatest: boolean;
  /** True for units of Purchase Orders that have no shipment yet. */
  readonly isOrder: boolean;
}

/** Stored snapshots of a SKU in a pool, the oldest first. */
export interface Snapshot {
  readonly day: Day;
  readonly sellable: number;
  readonly shipped: number;
  readonly receiving: number;
}

/** All stored snapshots by SKU and pool. */
export function snapshots(morning: Morning): Map<string, Snapshot[]> {
  const rows = morning.past('fba-inventory', 'sku').map((row) => ({
    key: pooledKey({ pool: poolOf(morning, cellText(row.marketplace), cellText(row.sku)), sku: cellText(row.sku) }),
    day: dayFromIso(cellText(row.snapshotDate))!,
    sellable: figures(row, ['afnFulfillableQuantity']),
    shipped: figures(row, ['afnInboundShippedQuantity']),
    receiving: figures(row, ['afnInboundReceivingQuantity']),
  }));
  const all = groupedBy(rows, ({ key }) => key);
  return new Map([...all].map(([key, own]) => [key, own.sort((a, b) => a.day - b.day)]));
}

/** Days of the legs that count when units are under way. */
interface Legs {
  readonly sea: number;
  readonly receiving: number;
  /** From the order to the shelf. */
  readonly whole: number;
}

/** Orders of a SKU in a pool, without those that were received; one without a pool is of the only pool there is. */
export function openOrders(morning: Morning, { pool, sku }: Pooled, pools: ReadonlySet<string>): PurchaseOrder[] {
  return morning.purchaseOrders.filter((order) => {
    const isHere = order.stockPool === pool || (order.stockPool === undefined && pools.size === 1);
    return order.sku === sku && isHere && order.received.on === undefined;
  });
}

/** Amazon's inbound units, dated by the orders they belong to as far as these say, then orders without a shipment. */
export function arrivals(
  stock: AtAmazon,
  past: readonly Snapshot[],
  orders: readonly PurchaseOrder[],
  legs: Legs,
): Arrival[] {
  const handedOver = orders.filter(
    ({ shipmentId, arrived }) => shipmentId !== '' && (arrived.on ?? arrived.due) !== undefined,
  );
  const dated = take(
    handedOver.map((order) => ({
      day: (order.arrived.on ?? order.arrived.due!) + legs.receiving,
      units: restOf(order),
    })),
    stock.shipped + stock.receiving,
  ).map((one) => ({ ...one, isDated: true, isLatest: false, isOrder: false }));
  const known = dated.reduce((sum, { units }) => sum + units, 0);
  const receiving = Math.max(0, Math.min(stock.receiving, stock.shipped + stock.receiving - known));
  const guessed = [
    { day: stock.asOf + legs.receiving, units: receiving, isLatest: false },
    ...sighted(past, stock, stock.shipped + stock.receiving - known - receiving).map((one) => ({
      ...one,
      day: one.day + legs.sea + legs.receiving,
    })),
  ].map((one) => ({ ...one, isDated: false, isOrder: false }));
  const ordered = orders.filter(({ shipmentId }) => shipmentId === '').map((order) => ofOrder(order, legs));
  // What is overdue has not landed yet.
  const soonest = stock.asOf + legs.receiving;
  return [...dated, ...guessed, ...ordered]
    .filter(({ units }) => units > 0)
    .map((one) => ({ ...one, day: Math.max(soonest, one.day) }))
    .sort((a, b) => a.day - b.day);
}

const restOf = ({ units = 0, received }: PurchaseOrder) => Math.max(0, units - (received.units ?? 0));

function ofOrder(order: PurchaseOrder, legs: Legs): Arrival {
  const { arrived, shipped, ready, orderedOn } = order;
  const lands = arrived.on ?? arrived.due;
  const leaves = shipped.on ?? shipped.due ?? ready.on ?? ready.due;
  const usual = (orderedOn ?? Number.POSITIVE_INFINITY) + legs.whole - legs.receiving;
  const day = lands ?? (leaves === undefined ? usual : leaves + legs.sea);
  return {
    day: day + legs.receiving,
    units: restOf(order),
    isDated: lands !== undefined,
    isLatest: false,
    isOrder: true,
  };
}

/** The first of these units, until there are so many. */
function take<One extends { readonly units: number }>(all: readonly One[], most: number): One[] {
  let left = most;
  return all.map((one) => {
    const units = Math.min(one.units, left);
    left -= units;
    return { ...one, units };
  });
}

/** The days on which shipped units were first seen, the newest first: those that are under way now rose last. */
function sighted(
  past: readonly Snapshot[],
  { asOf }: AtAmazon,
  units: number,
): { day: Day; units: number; isLatest: boolean }[] {
  const before = past.filter(({ day }) => day <= asOf);
  const rises = before
    .map(({ day, shipped }, i) => ({
      day,
      units: Math.max(0, shipped - (before[i - 1]?.shipped ?? 0)),
      isLatest: i === 0,
    }))
    .reverse();
  const seen = take(rises, units).filter((one) => one.units > 0);
  const rest = units - seen.reduce((sum, one) => sum + one.units, 0);
  return rest > 0 ? [...seen, { day: asOf, units: rest, isLatest: true }] : seen;
}
