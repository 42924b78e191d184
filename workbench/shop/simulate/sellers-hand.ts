/** What the seller types in Products, because no report says it: what is being sold off, and what a bundle contains. */
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { ShopPlan } from '../world/plan.ts';
import { columnIds, sheetRows } from './sheet-rows.ts';

/** A cell of a SKU's rows. */
export interface TypedCell {
  readonly sku: string;
  readonly column: 'stage' | 'contains';
  readonly value: string;
}

/** What there is to type about a shop's products. */
export function typedOf({ skus, products }: ShopPlan): TypedCell[] {
  const soldOff = new Set(products.filter(({ isDiscontinued }) => isDiscontinued).map(({ asin }) => asin));
  return skus.flatMap(({ sku, asin, contains }): TypedCell[] => {
    const parts = contains.map((part) => `${part.sku} × ${part.quantity}`).join(', ');
    return [
      ...(soldOff.has(asin) ? [{ sku, column: 'stage', value: 'Exit' } as const] : []),
      ...(parts === '' ? [] : [{ sku, column: 'contains', value: parts } as const]),
    ];
  });
}

/** Types it in the rows that imports have made. */
export function typeProducts({ sheets }: Spreadsheet, typed: readonly TypedCell[]): void {
  const sheet = sheets.find((one) => columnIds(one, 'products').includes('stage'));
  if (sheet === undefined) return;
  const ids = columnIds(sheet, 'products');
  sheetRows(sheet).forEach((row, index) => {
    for (const { sku, column, value } of typed) {
      if (row.sku !== sku || row[column] === value) continue;
      sheet.setCells({ row: index + 1, column: ids.indexOf(column), rows: 1, columns: 1 }, [[{ value }]]);
    }
  });
}
