/** Units at Amazon and on their way there, of each SKU and pool, from its newest report. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import { figure, figures, newestByPool, type Pooled, poolOf } from './pool.ts';
import { unitsIn } from './stranded.ts';

/** The stock of a SKU in a pool. */
export interface AtAmazon extends Pooled {
  readonly report: 'fba-inventory' | 'restock' | 'stranded-inventory';
  /** The marketplace whose report it is. */
  readonly marketplace: string;
  readonly asin: string;
  /** New, and no unit that Amazon grades and sells again. */
  readonly isOrdinary: boolean;
  readonly asOf: Day;
  readonly importedAt: string;
  readonly sellable: number;
  /** Between fulfilment centres or being processed there: stock, though nobody can buy it today. */
  readonly inTransfer: number;
  readonly unsellable: number;
  readonly shipped: number;
  readonly receiving: number;
}

const INBOUND = ['afnInboundWorkingQuantity', 'afnInboundShippedQuantity', 'afnInboundReceivingQuantity'];
const STANDING = ['afnFulfillableQuantity', 'afnReservedQuantity', 'afnUnsellableQuantity', 'afnResearchingQuantity'];
const RESERVED = ['reservedFcTransfers', 'reservedFcProcessing'];

/** All stock, of one report each: FBA Inventory, or Restock if that is newer; Stranded Inventory if no other has it. */
export function stockAtAmazon(morning: Morning, stranded: ReadonlyMap<string, readonly Row[]>): AtAmazon[] {
  const reserved = newestByPool(morning, morning.rows('reserved-inventory', 'sku'), 'sku');
  const restocked = newestByPool(morning, morning.rows('restock', 'sku'), 'merchantSku');
  const listed = newestByPool(morning, morning.rows('fba-inventory', 'sku'), 'sku');
  const all = new Map<string, AtAmazon>();
  for (const [key, rows] of stranded) all.set(key, ofStranded(morning, rows));
  for (const [key, rows] of restocked) all.set(key, ofRestock(morning, rows[0]!));
  for (const [key, rows] of listed) {
    const advised = all.get(key);
    const stock = ofInventory(morning, rows[0]!, moved(rows[0]!, reserved.get(key), restocked.get(key)));
    if (stock && !(advised?.report === 'restock' && advised.asOf > stock.asOf)) all.set(key, stock);
  }
  return [...all.values()];
}

function ofInventory(morning: Morning, row: Row, inTransfer: number): AtAmazon | undefined {
  const sellable = figure(row, 'afnFulfillableQuantity');
  if (sellable === undefined) return undefined;
  return {
    ...stockOf(morning, row, 'fba-inventory', cellText(row.sku), cellText(row.condition)),
    sellable,
    inTransfer,
    unsellable: figures(row, ['afnUnsellableQuantity']),
    shipped: figures(row, ['afnInboundShippedQuantity']),
    receiving: figures(row, ['afnInboundReceivingQuantity']),
  };
}

function ofRestock(morning: Morning, row: Row): AtAmazon {
  return {
    ...stockOf(morning, row, 'restock', cellText(row.merchantSku), ''),
    sellable: figures(row, ['available']),
    inTransfer: figures(row, ['fcTransfer', 'fcProcessing']),
    unsellable: figures(row, ['unfulfillable']),
    shipped: figures(row, ['shipped']),
    receiving: figures(row, ['receiving']),
  };
}

/** What it does not tell is unknown: nothing but that it is stranded is judged of it. */
function ofStranded(morning: Morning, rows: readonly Row[]): AtAmazon {
  const none = { inTransfer: 0, unsellable: 0, shipped: 0, receiving: 0 };
  const known = stockOf(morning, rows[0]!, 'stranded-inventory', cellText(rows[0]!.sku), '');
  return { ...known, sellable: unitsIn(rows), ...none };
}

function stockOf(morning: Morning, row: Row, report: AtAmazon['report'], sku: string, condition: string) {
  const marketplace = cellText(row.marketplace);
  return {
    report,
    pool: poolOf(morning, marketplace, sku),
    sku,
    marketplace,
    asin: cellText(row.asin),
    isOrdinary: /^(new.*)?$/i.test(condition.trim()) && !/^amzn\.gr\./i.test(sku),
    asOf: dayFromIso(cellText(row.snapshotDate))!,
    importedAt: cellText(row.importedAt),
  };
}

/**
 * Units between fulfilment centres: their own column; else what is in the warehouses and none of the others; and those
 * among the reserved that another report of the same day tells apart.
 */
function moved(row: Row, reserved: readonly Row[] | undefined, restocked: readonly Row[] | undefined): number {
  const own = figure(row, 'afnFcTransferQuantity');
  const total = figure(row, 'afnTotalQuantity');
  const between = own ?? (total === undefined ? 0 : Math.max(0, total - figures(row, [...INBOUND, ...STANDING])));
  const ofDay = (rows: readonly Row[] | undefined) => rows?.find((one) => one.snapshotDate === row.snapshotDate);
  const [apart, advised] = [ofDay(reserved), ofDay(restocked)];
  if (apart)
    return own === undefined && between === 0
      ? figures(apart, RESERVED)
      : between + figures(apart, ['reservedFcProcessing']);
  return advised ? Math.max(between, figures(advised, ['fcTransfer', 'fcProcessing'])) : between;
}
