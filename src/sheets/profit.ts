/** Profit: a row for each SKU and window, and one for the whole marketplace; what is unknown is named, never 0. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const profitSheet: SheetSpec<'profit'> = {
  id: 'profit',
  name: 'Profit',
  tabColor: '#bf9000',
  tab: 5,
  key: ['marketplace', 'sku', 'window'],
  frozenThrough: 'name',
  columns: columnsOf('ours', [
    ['marketplace', 'Marketplace', 'text', 90],
    ['sku', 'SKU', 'plain', 165, { note: 'note.profitSku' }],
    ['window', 'Window', 'text', 85, { words: 'profitWindow', note: 'note.profitWindow' }],
    ['name', 'Product', 'text', 200],
    ['verdict', 'Verdict', 'text', 105, { words: 'profitVerdict', note: 'note.profitVerdict' }],
    ['missing', 'What is missing', 'text', 260, { note: 'note.profitMissing', wrap: true }],
    ['profit', 'Profit', 'money', 90, { note: 'note.profit' }],
    ['margin', 'Margin', 'ratio', 75, { note: 'note.profitMargin' }],
    ['breakEven', 'Break-even ACoS', 'ratio', 85, { note: 'note.breakEven' }],
    ['proposedTarget', 'Proposed target ACoS', 'ratio', 85, { note: 'note.proposedTarget' }],
    ['units', 'Units', 'integer', 70],
    ['sales', 'Sales', 'money', 90, { note: 'note.profitSales' }],
    ['vat', 'Tax in the price', 'money', 85],
    ['referral', 'Referral fees', 'money', 85],
    ['fba', 'FBA fees', 'money', 85],
    ['surcharge', 'Fuel surcharge', 'money', 85, { note: 'note.profitSurcharge' }],
    ['storage', 'Storage', 'money', 85, { note: 'note.profitStorage' }],
    ['returns', 'Cost of returns', 'money', 85, { note: 'note.profitReturns' }],
    ['landed', 'Cost of goods', 'money', 85, { note: 'note.profitLanded' }],
    ['beforeAds', 'Before ads', 'money', 90],
    ['ads', 'Ad spend', 'money', 85, { note: 'note.profitAds' }],
    ['currency', 'Currency', 'text', 70],
    ['from', 'From', 'day', 90],
    ['to', 'To', 'day', 90],
  ]),
};
