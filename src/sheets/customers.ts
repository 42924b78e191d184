/** Customers: a row for each order, feedback, product or claim that buyers or Amazon make work of. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const customersSheet: SheetSpec<'customers'> = {
  id: 'customers',
  name: 'Customers',
  tabColor: '#a64d79',
  tab: 4,
  key: ['marketplace', 'kind', 'about'],
  frozenThrough: 'name',
  columns: columnsOf('ours', [
    ['marketplace', 'Marketplace', 'text', 90],
    ['kind', 'Kind', 'text', 110, { words: 'customerKind', note: 'note.customerKind' }],
    ['about', 'Order, ASIN or SKU', 'plain', 165],
    ['name', 'Product', 'text', 200],
    ['verdict', 'Verdict', 'text', 120, { words: 'customerVerdict', note: 'note.customerVerdict' }],
    ['due', 'Due', 'day', 90, { note: 'note.customerDue' }],
    ['daysLeft', 'Days left', 'integer', 70],
    ['details', 'Details', 'text', 320, { wrap: true }],
    ['next', 'Next step', 'text', 240, { wrap: true }],
    ['removal', 'Removal case', 'text', 120, { words: 'removalCase', note: 'note.removal' }],
    ['count', 'Count', 'integer', 70, { note: 'note.customerCount' }],
    ['expected', 'Expected', 'number', 75, { note: 'note.returnsExpected' }],
    ['rate', 'Return rate', 'ratio', 80, { note: 'note.returnRate' }],
    ['rateBefore', 'Return rate before', 'ratio', 80, { note: 'note.returnRate' }],
    ['faultShare', 'Faults of the product', 'ratio', 85, { note: 'note.faultShare' }],
    ['mainReason', 'Main reason', 'text', 150],
    ['atStake', 'At stake a day', 'money', 85],
    ['currency', 'Currency', 'text', 70],
    ['since', 'Since', 'day', 90],
    ['asOf', 'As of', 'day', 90],
  ]),
};
