/**
 * Products: one row for each SKU, typed by the seller; reports fill blank cells. A row without a marketplace is the default
 * for all.
 */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { type ColumnLine, columnsOf } from './columns-of.ts';
import { sourcesOf } from './product-sources.ts';
import { CURRENCIES, FULFILMENTS, PLACES, STAGES, STOCK_POOLS } from './sellers-choices.ts';

const TYPED: readonly ColumnLine[] = [
  ['marketplace', 'Marketplace', 'text', 95, { choices: PLACES, note: 'note.productPlace' }],
  ['sku', 'SKU', 'plain', 165],
  ['name', 'Product', 'text', 220],
];

const STATE: readonly ColumnLine[] = [['state', 'State', 'text', 260, { note: 'note.typedState', wrap: true }]];

const FACTS: readonly ColumnLine[] = [
  ['asin', 'ASIN', 'text', 105],
  ['parentAsin', 'Parent ASIN', 'text', 105, { note: 'note.parentAsin' }],
  ['stage', 'Stage', 'text', 85, { choices: STAGES, words: 'stage', note: 'note.stage' }],
  ['openDate', 'On sale since', 'day', 85],
  ['fulfilment', 'FBA / FBM', 'text', 85, { choices: FULFILMENTS }],
  ['stockPool', 'Stock pool', 'text', 85, { choices: STOCK_POOLS, note: 'note.stockPool' }],
  ['category', 'Category', 'text', 130, { note: 'note.category' }],
  ['targetAcos', 'Target ACoS', 'plain', 85, { note: 'note.targetAcos' }],
  ['protectedTerms', 'Protected terms', 'plain', 160, { note: 'note.protectedTerms' }],
  ['price', 'Price', 'money', 85, { atLeast: 0 }],
  ['currency', 'Currency', 'text', 85, { choices: CURRENCIES, note: 'note.priceCurrency' }],
  ['vatRate', 'VAT rate', 'ratio', 85, { atLeast: 0, note: 'note.vatRate' }],
  ['referralFee', 'Referral fee', 'money', 85, { atLeast: 0 }],
  ['fbaFee', 'FBA fee', 'money', 85, { atLeast: 0 }],
  ['unitCost', 'Unit cost', 'money', 85, { atLeast: 0, note: 'note.unitCost' }],
  ['unitCostCurrency', 'Unit cost currency', 'text', 85, { choices: CURRENCIES }],
  ['landedCost', 'Landed cost', 'money', 85, { atLeast: 0, note: 'note.landedCost' }],
  ['landedCostCurrency', 'Landed cost currency', 'text', 85, { choices: CURRENCIES }],
  ['rate', 'Exchange rate', 'any', 85, { atLeast: 0, note: 'note.exchangeRate' }],
  ['rateDate', 'Rate of', 'day', 85],
  ['contains', 'Contains', 'plain', 150, { note: 'note.contains' }],
  ['onSaleMonths', 'On-sale months', 'plain', 85, { note: 'note.onSaleMonths' }],
  ['casePack', 'Case pack', 'integer', 85, { atLeast: 1 }],
  ['minimumOrder', 'Minimum order', 'integer', 85, { atLeast: 0 }],
  ['supplier', 'Supplier', 'text', 120],
  ['production', 'Production (days)', 'plain', 85, { note: 'note.leg' }],
  ['sea', 'By sea (days)', 'plain', 85, { note: 'note.leg' }],
  ['air', 'By air (days)', 'plain', 85, { note: 'note.leg' }],
  ['receiving', 'Receiving (days)', 'plain', 85, { note: 'note.leg' }],
  ['safetyDays', 'Safety days', 'integer', 85, { atLeast: 0 }],
];

const FILLED: readonly ColumnLine[] = [
  ['filled', 'Filled from', 'text', 200, { note: 'note.filledProducts', record: true }],
];

const typed = columnsOf('seller', [...TYPED, ...FACTS]).map((column) => {
  const filledFrom = sourcesOf(column.id);
  return filledFrom.length > 0 ? { ...column, filledFrom } : column;
});

export const productsSheet: SheetSpec<'products'> = {
  id: 'products',
  name: 'Products',
  tabColor: '#38761d',
  key: ['marketplace', 'sku'],
  frozenThrough: 'name',
  columns: [
    ...typed.slice(0, TYPED.length),
    ...columnsOf('ours', STATE),
    ...typed.slice(TYPED.length),
    ...columnsOf('ours', FILLED),
  ],
};
