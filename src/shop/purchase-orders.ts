/** Reads the rows of Purchase Orders; days in the wrong order are reported. */

import { purchaseOrdersSheet } from '../sheets/purchase-orders.ts';
import { STOCK_POOLS, TRANSPORTS } from '../sheets/sellers-choices.ts';
import { cellText } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { Money } from '../values/money.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';
import { nameWrongSku, type WrongSku } from './known-skus.ts';
import { FIRST_ROW, type TypedProblem } from './typed-problem.ts';
import { type TypedRow, typedRow } from './typed-row.ts';
import { isNothingTyped, repeatedRows } from './typed-rows.ts';

type Column = ColumnId<'purchase-orders'>;

/** The expected and the actual day of a step. */
interface Leg {
  readonly due: Day | undefined;
  readonly on: Day | undefined;
}

export interface PurchaseOrder {
  /** Sheet row. */
  readonly row: number;
  readonly order: string;
  readonly sku: string;
  readonly units: number | undefined;
  readonly stockPool: string | undefined;
  readonly supplier: string;
  readonly transport: (typeof TRANSPORTS)[number] | undefined;
  readonly orderedOn: Day | undefined;
  readonly ready: Leg;
  readonly shipped: Leg;
  readonly arrived: Leg;
  /** When the shipment exists, Amazon's inbound units count in place of this row. */
  readonly shipmentId: string;
  readonly received: { readonly units: number | undefined; readonly on: Day | undefined };
  readonly unitCost: Money | undefined;
  readonly paid: { readonly amount: Money | undefined; readonly on: Day | undefined };
}

interface PurchaseOrders {
  readonly all: readonly PurchaseOrder[];
  readonly problems: readonly TypedProblem[];
}

/** The steps of an order in time order: actual and expected days. */
const DONE = ['orderedOn', 'readyOn', 'shippedOn', 'arrivedOn', 'receivedOn'] as const;
const DUE = ['orderedOn', 'readyDue', 'shipDue', 'arrivalDue'] as const;

/** An order of an SKU that Products does not have is kept, and reported. */
export function purchaseOrders(rows: readonly RowOf<'purchase-orders'>[], wrongSku?: WrongSku): PurchaseOrders {
  const all: PurchaseOrder[] = [];
  const problems: TypedProblem[] = [];
  const repeated = repeatedRows(purchaseOrdersSheet, rows);
  rows.forEach((row, index) => {
    if (isNothingTyped(purchaseOrdersSheet, row)) return;
    const cells = typedRow<Column>(row);
    const order = orderIn(cells, index + FIRST_ROW);
    for (const column of ['sku', 'units'] as const) if (cells.isBlank(column)) cells.wrong(column, 'typed.missing');
    nameWrongSku(cells, wrongSku);
    for (const days of [DONE, DUE]) nameBackwards(cells, row, days);
    const first = repeated.get(index);
    if (first !== undefined) cells.wrong('order', 'typed.twice', { row: first });
    else if (order.sku !== '') all.push(order);
    problems.push(...cells.problems.map((one) => ({ ...one, row: index + FIRST_ROW })));
  });
  return { all, problems };
}

function orderIn(cells: TypedRow<Column>, row: number): PurchaseOrder {
  const currency = cells.currency('currency');
  return {
    row,
    order: cells.text('order'),
    sku: cells.text('sku'),
    units: cells.count('units'),
    stockPool: cells.choice('stockPool', STOCK_POOLS),
    supplier: cells.text('supplier'),
    transport: cells.choice('transport', TRANSPORTS),
    orderedOn: cells.day('orderedOn'),
    ready: { due: cells.day('readyDue'), on: cells.day('readyOn') },
    shipped: { due: cells.day('shipDue'), on: cells.day('shippedOn') },
    arrived: { due: cells.day('arrivalDue'), on: cells.day('arrivedOn') },
    shipmentId: cells.text('shipmentId'),
    received: { units: cells.count('receivedUnits'), on: cells.day('receivedOn') },
    unitCost: cells.money('unitCost', currency, 'currency'),
    paid: { amount: cells.money('paid', currency, 'currency'), on: cells.day('paidOn') },
  };
}

/** Compares each day with the last filled one before it. */
function nameBackwards(cells: TypedRow<Column>, row: RowOf<'purchase-orders'>, columns: readonly Column[]): void {
  let last: Column | undefined;
  for (const column of columns) {
    const day = cellText(row[column]).slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
    if (last !== undefined && day < cellText(row[last]).slice(0, 10)) {
      cells.wrong(column, 'typed.before', { other: { title: last }, otherValue: cellText(row[last]) });
    } else last = column;
  }
}
