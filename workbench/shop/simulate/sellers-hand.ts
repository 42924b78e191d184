/**
 * What the seller types because no report says it: in Products what is being sold off and what a bundle contains, in
 * Competitors and Keywords what is followed, in Events sales that are over.
 */
import type { Scalar } from '../../model/scalar.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import { type Day, daysBetween } from '../world/calendar.ts';
import type { ShopHistory } from '../world/history.ts';
import type { ShopPlan } from '../world/plan.ts';
import { columnIds, sheetRows } from './sheet-rows.ts';

/** A cell of a SKU's rows. */
interface TypedCell {
  readonly sku: string;
  readonly column: 'stage' | 'contains';
  readonly value: string;
}

/** A row of one of the weekly sheets, by the ids of its columns. */
interface FollowedRow {
  readonly sheet: 'competitors' | 'keywords';
  readonly cells: Readonly<Record<string, string>>;
}

/** A sale of Amazon's. */
interface Sale {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** What a seller types. */
export interface SellersHand {
  readonly products: readonly TypedCell[];
  /** On the first morning. */
  readonly followed: readonly FollowedRow[];
  /** Each on the first morning after it. */
  readonly sales: readonly Sale[];
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

/** The products that are looked up every week: their competitors, themselves among them, and their keywords. */
export function followedIn({ competitors, keywords }: ShopHistory): FollowedRow[] {
  const rows = [
    ...competitors.map(({ marketplace, against, asin }): FollowedRow => {
      const level = asin === against ? 'Own' : 'A';
      return { sheet: 'competitors', cells: { marketplace, product: against, asin, level } };
    }),
    ...keywords.map(({ marketplace, asin, keyword }): FollowedRow => {
      return { sheet: 'keywords', cells: { marketplace, product: asin, keyword, tier: 'main' } };
    }),
  ];
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Types them below the header of the weekly sheets, which *Start the week* has made. */
export function typeFollowed({ sheets }: Spreadsheet, followed: readonly FollowedRow[]): void {
  for (const id of ['competitors', 'keywords'] as const) {
    const rows = followed.filter((row) => row.sheet === id);
    const sheet = sheets.find((one) => columnIds(one, id).includes('product'));
    if (sheet === undefined || rows.length === 0) continue;
    const ids = columnIds(sheet, id);
    const cells = rows.map((row) =>
      ids.map((column) => (column && row.cells[column] ? { value: row.cells[column] } : null)),
    );
    sheet.setCells({ row: 1, column: 0, rows: rows.length, columns: ids.length }, cells);
  }
}

/** The sales that change demand; how much, nobody knows before. */
export const salesOf = ({ events }: ShopHistory): Sale[] => events.filter((event) => event.of === 'demand');

/** Types those that are over and not typed yet in Events. */
export function typeSales({ sheets }: Spreadsheet, sales: readonly Sale[], today: Day): void {
  const sheet = sheets.find((one) => columnIds(one, 'events').includes('event'));
  if (sheet === undefined) return;
  const ids = columnIds(sheet, 'events');
  const typed = new Set(sheetRows(sheet).map(({ event }) => event));
  for (const { name, from, to } of sales) {
    if (to >= today || typed.has(name)) continue;
    const cells: Readonly<Record<string, Scalar>> = { kind: 'Demand', event: name, from: serial(from), to: serial(to) };
    const row = sheet.lastRow();
    for (const [id, value] of Object.entries(cells)) {
      sheet.setCells({ row, column: ids.indexOf(id), rows: 1, columns: 1 }, [[{ value }]]);
    }
  }
}

/** A day as cells hold it. */
const serial = (day: Day) => daysBetween('1899-12-30', day);
