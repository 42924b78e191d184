/** The seller of a shop types what no report says, in rows that imports made, and nothing twice. */
import { expect, test } from 'vitest';
import { Spreadsheet } from '../../../../workbench/model/spreadsheet.ts';
import { SHOPS } from '../../../../workbench/shop/shops.ts';
import {
  followedIn,
  typedOf,
  typeFollowed,
  typeProducts,
  typeSales,
} from '../../../../workbench/shop/simulate/sellers-hand.ts';
import type { ShopHistory } from '../../../../workbench/shop/world/history.ts';
import { planShop } from '../../../../workbench/shop/world/plan.ts';

test('what is sold off, and what a bundle contains', () => {
  const typed = typedOf(planShop(SHOPS.daily, 7, 30));
  expect(typed).toEqual([
    { sku: 'HP-SPINNER-S', column: 'stage', value: 'Exit' },
    { sku: 'HP-BAKING-BUNDLE', column: 'contains', value: 'HP-MAT-2 × 1, HP-WHISK-3 × 1' },
  ]);
});

test('it is typed in the rows of its SKU, wherever the columns stand', () => {
  const spreadsheet = new Spreadsheet({ name: 'Book', locale: 'en_US', timeZone: 'UTC' });
  const sheet = spreadsheet.addSheet({ name: 'Products' });
  const area = { row: 0, column: 0, rows: 1, columns: 4 };
  sheet.setNotes(area, [['daybook:products/stage', '', 'daybook:products/sku', 'daybook:products/contains']]);
  const skus = ['A', 'B', 'A'];
  sheet.setCells(
    { row: 0, column: 0, rows: 4, columns: 4 },
    [['Stage', 'Mine', 'SKU', 'Contains'], ...skus.map((sku) => ['Keep', 'x', sku, ''])].map((row) =>
      row.map((value) => ({ value })),
    ),
  );
  typeProducts(spreadsheet, [
    { sku: 'A', column: 'stage', value: 'Exit' },
    { sku: 'B', column: 'contains', value: 'A × 2' },
  ]);
  expect(sheet.values({ row: 1, column: 0, rows: 3, columns: 4 })).toEqual([
    ['Exit', 'x', 'A', ''],
    ['Keep', 'x', 'B', 'A × 2'],
    ['Exit', 'x', 'A', ''],
  ]);
});

test('what is followed is typed once, in whichever order the columns of the weekly sheets stand', () => {
  const [own, rival] = ['B0HPKT0011', 'B0RV0T0011'];
  const history = {
    competitors: [own, rival, own].map((asin) => ({ marketplace: 'US', against: own, asin })),
    keywords: ['garlic press', 'garlic press'].map((keyword) => ({ marketplace: 'US', asin: own, keyword })),
  } as unknown as ShopHistory;
  const spreadsheet = new Spreadsheet({ name: 'Book', locale: 'en_US', timeZone: 'UTC' });
  const add = (id: string, columns: readonly string[]) => {
    const sheet = spreadsheet.addSheet({ name: id });
    sheet.setCells({ row: 0, column: 0, rows: 1, columns: columns.length }, [columns.map((value) => ({ value }))]);
    sheet.setNotes({ row: 0, column: 0, rows: 1, columns: columns.length }, [
      columns.map((column) => `daybook:${id}/${column}`),
    ]);
    return sheet;
  };
  const competitors = add('competitors', ['level', 'asin', 'product', 'marketplace']);
  const keywords = add('keywords', ['marketplace', 'product', 'keyword', 'tier']);
  typeFollowed(spreadsheet, followedIn(history));
  expect(competitors.values({ row: 1, column: 0, rows: 3, columns: 4 })).toEqual([
    ['Own', own, own, 'US'],
    ['A', rival, own, 'US'],
    ['', '', '', ''],
  ]);
  expect(keywords.values({ row: 1, column: 0, rows: 1, columns: 4 })).toEqual([['US', own, 'garlic press', 'main']]);
});

test('a sale is typed once, when it is over', () => {
  const spreadsheet = new Spreadsheet({ name: 'Book', locale: 'en_US', timeZone: 'UTC' });
  const sheet = spreadsheet.addSheet({ name: 'Events' });
  const columns = ['kind', 'event', 'from', 'to'];
  sheet.setCells({ row: 0, column: 0, rows: 1, columns: 4 }, [columns.map((value) => ({ value }))]);
  sheet.setNotes({ row: 0, column: 0, rows: 1, columns: 4 }, [columns.map((column) => `daybook:events/${column}`)]);
  const sales = [{ name: 'Prime Day', from: '2026-07-08', to: '2026-07-11' }];
  const typedOn = (today: string) => {
    typeSales(spreadsheet, sales, today);
    return sheet.values({ row: 1, column: 0, rows: 2, columns: 4 });
  };
  const nothing = ['', '', '', ''];
  expect(typedOn('2026-07-11')).toEqual([nothing, nothing]);
  const once = [['Demand', 'Prime Day', 46_211, 46_214], nothing];
  expect([typedOn('2026-07-12'), typedOn('2026-07-13')]).toEqual([once, once]);
});
