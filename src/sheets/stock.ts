/** Stock: one row for each SKU and pool; what is there, what comes, how long it lasts, what to order and what costs. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { type ColumnLine, columnsOf } from './columns-of.ts';

const VERDICTS: readonly ColumnLine[] = [
  ['supply', 'Supply', 'text', 100, { words: 'stockVerdict', note: 'note.supply' }],
  ['demand', 'Demand', 'text', 85, { words: 'stockVerdict', note: 'note.demand' }],
  ['age', 'Aged stock', 'text', 95, { words: 'stockVerdict', note: 'note.agedStock' }],
  ['stranded', 'Stranded', 'text', 85, { words: 'stockVerdict' }],
  ['unsellable', 'Unsellable', 'text', 85, { words: 'stockVerdict' }],
  ['slow', 'Slow mover', 'text', 85, { words: 'stockVerdict', note: 'note.slowMover' }],
  ['lowInventoryFee', 'Low-inventory fee', 'text', 95, { words: 'stockVerdict', note: 'note.lowInventory' }],
  ['inbound', 'On its way', 'text', 95, { words: 'stockVerdict', note: 'note.onItsWay' }],
];

const UNITS: readonly ColumnLine[] = [
  ['sellable', 'Sellable', 'integer', 80],
  ['inTransfer', 'In transfer', 'integer', 80, { note: 'note.inTransfer' }],
  ['shipped', 'Inbound shipped', 'integer', 80],
  ['receiving', 'Inbound receiving', 'integer', 80],
  ['openOrders', 'Open orders', 'integer', 80, { note: 'note.openOrders' }],
  ['unsellableUnits', 'Unsellable units', 'integer', 80],
];

const PACE: readonly ColumnLine[] = [
  ['perDay7', 'Per day, 7 days', 'number', 80, { note: 'note.perDayInStock' }],
  ['perDay30', 'Per day, 30 days', 'number', 80, { note: 'note.perDayInStock' }],
  ['perDay90', 'Per day, 90 days', 'number', 80, { note: 'note.perDayInStock' }],
  ['pace', 'Pace', 'number', 75, { note: 'note.pace' }],
  ['paceLow', 'Pace at least', 'number', 75, { note: 'note.paceBounds' }],
  ['paceHigh', 'Pace at most', 'number', 75, { note: 'note.paceBounds' }],
];

const SUPPLY: readonly ColumnLine[] = [
  ['coverDays', 'Cover (days)', 'number', 80, { note: 'note.coverDays' }],
  ['stockOutOn', 'Sells out on', 'day', 90, { note: 'note.sellsOut' }],
  ['orderBy', 'Order by', 'day', 90, { note: 'note.orderBy' }],
  ['orderUnits', 'Order units', 'integer', 80, { note: 'note.orderUnits' }],
  ['transport', 'Transport', 'text', 80, { words: 'transport', note: 'note.transportAdvice' }],
  ['safetyUnits', 'Safety stock', 'integer', 80, { note: 'note.safetyStock' }],
];

const AGE: readonly ColumnLine[] = [
  ['age0To90', '0–90 days old', 'integer', 80],
  ['age91To180', '91–180 days old', 'integer', 80],
  ['age181To270', '181–270 days old', 'integer', 80],
  ['age271To365', '271–365 days old', 'integer', 80],
  ['age366Plus', 'Over a year old', 'integer', 80],
  ['feeOn', 'Aged fee on', 'day', 90],
  ['feeUnits', 'Units charged', 'integer', 80, { note: 'note.feeUnits' }],
  ['supply30', 'Supply, 30 days', 'number', 80, { note: 'note.historicalSupply' }],
  ['supply90', 'Supply, 90 days', 'number', 80, { note: 'note.historicalSupply' }],
  ['daysOnHand', 'Days on hand', 'number', 80, { note: 'note.daysOnHand' }],
  ['sellThrough', 'Sell-through', 'number', 80, { note: 'note.sellThrough' }],
  ['atStake', 'At stake a day', 'money', 85, { note: 'note.stockAtStake' }],
  ['currency', 'Currency', 'text', 70],
  ['asOf', 'As of', 'day', 90],
];

export const stockSheet: SheetSpec<'stock'> = {
  id: 'stock',
  name: 'Stock',
  tabColor: '#38761d',
  tab: 1,
  key: ['pool', 'sku'],
  frozenThrough: 'sku',
  columns: columnsOf('ours', [
    ['name', 'Product', 'text', 220],
    ['pool', 'Stock pool', 'text', 80, { note: 'note.stockPool' }],
    ['sku', 'SKU', 'plain', 165],
    ...VERDICTS,
    ...UNITS,
    ...PACE,
    ...SUPPLY,
    ...AGE,
  ]),
};
