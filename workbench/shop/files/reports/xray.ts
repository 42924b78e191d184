/** Xray of Helium 10: a page of Amazon's search results, the shop's product among its competitors. */
import type { CompetitorWeek } from '../../world/tracking.ts';
import { type Column, columnsUnder, count, money, number, text } from '../column.ts';
import { delimitedBytes } from '../delimited.ts';
import { newestOf, placeOf, report } from '../report.ts';
import { TOOL_CSV, TOOL_NOTATION } from './cerebro.ts';
import { SYMBOLS } from './legacy-columns.ts';

/** Two blanks stand before the currency. */
function xrayHeaders(symbol: string): string {
  return `Display Order|Product Details|ASIN|URL|Image URL|Brand|Price  ${symbol}|Parent Level Sales|ASIN Sales
Recent Purchases|Parent Level Revenue|ASIN Revenue|Title Char. Count|BSR|Seller Country/Region|Fees  ${symbol}
Active Sellers|Ratings|Review Count|Images|Review velocity|Buy Box|Category|Size Tier|Fulfillment|Dimensions|Weight
ABA Most Clicked|Creation Date|Sponsored|Best Seller`;
}

function xrayColumns(symbol: string): Column<CompetitorWeek>[] {
  return columnsUnder(xrayHeaders(symbol), {
    'Product Details': text(({ title }) => title),
    ASIN: text(({ asin }) => asin),
    Brand: text(({ brand }) => brand),
    [`Price  ${symbol}`]: money(({ price }) => price, 'price'),
    'ASIN Sales': count(({ monthlySales }) => monthlySales, 'asinSales'),
    'ASIN Revenue': money(({ monthlySales, price }) => Math.round(monthlySales * price * 100) / 100, 'asinRevenue'),
    'Title Char. Count': count(({ title }) => title.length),
    BSR: count(({ bestSellersRank }) => bestSellersRank, 'bsr'),
    'Active Sellers': count(({ sellers }) => sellers, 'activeSellers'),
    Ratings: number(({ rating }) => rating),
    'Review Count': count(({ reviews }) => reviews, 'reviewCount'),
    'Buy Box': text(({ brand }) => brand),
    Sponsored: text(() => 'No'),
    'Best Seller': text(() => 'No'),
  });
}

/** Xray of the page of each product among its competitors. */
export const xray = report<CompetitorWeek>({
  name: 'xray',
  kind: 'xray',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  neverEmpty: true,
  rows: ({ competitors }, download) => newestOf(competitors, download),
  fileOf: ({ against }) => against,
  columns: (download) => xrayColumns(SYMBOLS[placeOf(download)]),
  fileName: ({ morning, marketplace }, shop, first) => {
    const noun = shop.products.find(({ asin }) => asin === first!.against)?.noun;
    return `Helium_10_Xray_${morning}-${noun} ${marketplace}.csv`;
  },
  write: (table) => delimitedBytes(table, TOOL_CSV, TOOL_NOTATION),
  asks: () => [],
});
