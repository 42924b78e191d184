/** The view of stock: one row for each SKU and pool with what is there, what comes, how long it lasts and what it costs. */
import { stockSheet } from '../../sheets/stock.ts';
import { type Cell, cellText, type Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { Source, View, ViewRow } from '../view.ts';
import { judgeDemand, judgeSupply } from './judge-supply.ts';
import { judgeAge, judgeInbound, judgeLowInventory, judgeSlow, judgeStranded, judgeUnsellable } from './judge-units.ts';
import type { Known, Verdict } from './known.ts';
import { knownStock } from './known-stock.ts';
import { orderable, withRoom } from './room.ts';

const VERDICTS: Readonly<Record<string, (known: Known) => Verdict>> = {
  supply: judgeSupply,
  demand: judgeDemand,
  age: judgeAge,
  stranded: judgeStranded,
  unsellable: judgeUnsellable,
  slow: judgeSlow,
  lowInventoryFee: judgeLowInventory,
  inbound: judgeInbound,
};

export const stockView: View = {
  area: 'stock',
  sheet: stockSheet,
  isWritten: true,
  rows: (morning: Morning) => withRoom(morning, knownStock(morning), judgeSupply).map(rowOf),
};

function rowOf(known: Known): ViewRow {
  const { marketplace, stock, product, planning } = known;
  const verdicts = Object.entries(VERDICTS).map(([column, judge]) => [column, judge(known)] as const);
  const ids: Row = Object.fromEntries(verdicts.map(([column, { id }]) => [column, id]));
  const reasons = verdicts.flatMap(([column, { reason }]) => (reason ? [[column, reason] as const] : []));
  const losses = reasons.flatMap(([, { stake }]) => stake ?? []);
  const stake = losses.sort((a, b) => b.perDay - a.perDay)[0];
  return {
    subject: { marketplace, sku: stock.sku, ...(stock.asin && { asin: stock.asin }) },
    name: product?.name || stock.sku,
    cells: {
      name: product?.name || stock.sku,
      pool: stock.pool,
      sku: stock.sku,
      ...ids,
      ...unitCells(known),
      ...paceCells(known),
      ...supplyCells(known, ORDERED.has(ids.supply!)),
      ...ageCells(known),
      atStake: stake?.perDay ?? '',
      currency: stake?.currency ?? '',
      asOf: isoOfDay(stock.asOf),
    },
    reasons: Object.fromEntries(reasons),
    sources: [
      source(stock.report, isoOfDay(stock.asOf), stock.importedAt),
      ...known.salesSource,
      ...(planning ? [source('fba-planning', cellText(planning.snapshotDate), cellText(planning.importedAt))] : []),
    ],
  };
}

function source(report: string, on: string, importedAt: string): Source {
  return { report, from: on, to: on, importedAt };
}

function unitCells({ stock, arrivals }: Known): Row {
  const ordered = arrivals.filter(({ isOrder }) => isOrder).reduce((sum, { units }) => sum + units, 0);
  const { sellable, inTransfer, shipped, receiving, unsellable } = stock;
  return { sellable, inTransfer, shipped, receiving, openOrders: ordered, unsellableUnits: unsellable };
}

function paceCells({ pace }: Known): Row {
  const { perDay7, perDay30, perDay90, perDay, low, high } = pace ?? {};
  const cells = { perDay7, perDay30, perDay90, pace: perDay, paceLow: low, paceHigh: high };
  return Object.fromEntries(
    Object.entries(cells).map(([id, rate]) => [id, rate === undefined ? '' : hundredths(rate)]),
  );
}

/** Verdicts on supply that ask for an order. */
const ORDERED = new Set<Cell>(['gap', 'gap-likely', 'order-now', 'order-soon', 'order-perhaps', 'out-of-stock']);

function supplyCells(known: Known, isOrdered: boolean): Row {
  const { supplies, pace, onHand, averageStock } = known;
  const { likely } = supplies ?? {};
  const out = likely?.outOn;
  const perDay30 = pace?.perDay30;
  return {
    coverDays: likely === undefined ? '' : daysCell(likely.coverDays),
    stockOutOn: out === undefined || onHand <= 0 ? '' : isoOfDay(out),
    orderBy: likely?.orderBy === undefined ? '' : isoOfDay(likely.orderBy),
    // At a higher pace more would be due: that is said in words, because it would not fall with more stock.
    orderUnits: isOrdered && likely && likely.orderUnits > 0 ? orderable(known, likely.orderUnits) : '',
    transport: isOrdered && likely ? (likely.gap && known.air.days < known.sea.days ? 'Air' : 'Sea') : '',
    safetyUnits: likely === undefined ? '' : Math.ceil(likely.safetyUnits),
    daysOnHand: averageStock === undefined || !perDay30 ? '' : Math.round(averageStock / perDay30),
  };
}

/** Days beyond the horizon are no number: they sort behind all, and no rule compares them. */
function daysCell(days: number): Cell {
  return Number.isFinite(days) ? Math.round(days * 10) / 10 : '∞';
}

function ageCells({ age, planning }: Known): Row {
  const [age0To90 = '', age91To180 = '', age181To270 = '', age271To365 = '', age366Plus = ''] = age?.units ?? [];
  const own = (column: string): Cell => planning?.[column] ?? '';
  return {
    ...{ age0To90, age91To180, age181To270, age271To365, age366Plus },
    feeOn: age?.fee ? isoOfDay(age.fee.on) : '',
    feeUnits: age?.fee?.units ?? '',
    supply30: own('shortTermHistoricalDaysOfSupply'),
    supply90: own('longTermHistoricalDaysOfSupply'),
    sellThrough: own('sellThrough'),
  };
}

const hundredths = (rate: number) => Math.round(rate * 100) / 100;
