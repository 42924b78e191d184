/** Purchase Orders: one row for each order and SKU that Amazon does not know yet; typed by the seller. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';
import { CURRENCIES, STOCK_POOLS, TRANSPORTS } from './sellers-choices.ts';

export const purchaseOrdersSheet: SheetSpec<'purchase-orders'> = {
  id: 'purchase-orders',
  name: 'Purchase Orders',
  tabColor: '#38761d',
  key: ['order', 'sku', 'shipmentId'],
  frozenThrough: 'sku',
  columns: [
    ...columnsOf('seller', [
      ['order', 'Order', 'plain', 110, { note: 'note.purchaseOrder' }],
      ['sku', 'SKU', 'plain', 165],
    ]),
    ...columnsOf('ours', [['state', 'State', 'text', 260, { note: 'note.typedState', wrap: true }]]),
    ...columnsOf('seller', [
      ['units', 'Units', 'integer', 90, { atLeast: 0 }],
      ['stockPool', 'Stock pool', 'text', 90, { choices: STOCK_POOLS, note: 'note.stockPool' }],
      ['supplier', 'Supplier', 'text', 120],
      ['transport', 'Transport', 'text', 90, { choices: TRANSPORTS, words: 'transport' }],
      ['orderedOn', 'Ordered on', 'day', 90],
      ['readyDue', 'Ready due', 'day', 90, { note: 'note.due' }],
      ['readyOn', 'Ready on', 'day', 90, { note: 'note.done' }],
      ['shipDue', 'Ship due', 'day', 90, { note: 'note.due' }],
      ['shippedOn', 'Shipped on', 'day', 90, { note: 'note.done' }],
      ['arrivalDue', 'Arrival due', 'day', 90, { note: 'note.due' }],
      ['arrivedOn', 'Arrived on', 'day', 90, { note: 'note.done' }],
      ['shipmentId', 'Shipment ID', 'plain', 120, { note: 'note.shipmentId' }],
      ['receivedUnits', 'Received units', 'integer', 90, { atLeast: 0 }],
      ['receivedOn', 'Received on', 'day', 90, { note: 'note.done' }],
      ['unitCost', 'Unit cost', 'money', 90, { atLeast: 0 }],
      ['paid', 'Paid so far', 'money', 90, { atLeast: 0 }],
      ['currency', 'Currency', 'text', 90, { choices: CURRENCIES, note: 'note.orderCurrency' }],
      ['paidOn', 'Paid on', 'day', 90],
      ['note', 'Note', 'text', 200],
    ]),
  ],
};
