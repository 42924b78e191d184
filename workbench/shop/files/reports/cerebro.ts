/** Cerebro of Helium 10, a tool for sellers: the search terms of a product and its competitors. */
import type { KeywordWeek } from '../../world/tracking.ts';
import { columnsUnder, count, money, number, text } from '../column.ts';
import { CONSOLE_CSV, type Delimited, delimitedBytes } from '../delimited.ts';
import { ENGLISH_CONSOLE, type Notation } from '../notation.ts';
import { newestOf, report } from '../report.ts';

/** Texts and grouped numbers are quoted, plain numbers are not. */
export const TOOL_CSV: Delimited = { ...CONSOLE_CSV, quotes: 'texts' };
/** Amounts have no symbol. */
export const TOOL_NOTATION: Notation = { ...ENGLISH_CONSOLE, money: (amount) => amount.toFixed(2), number: String };

const HEADERS = `Keyword Phrase|ABA Total Click Share|ABA Total Conv. Share|Keyword Sales|Cerebro IQ Score|Search Volume
Search Volume Trend|H10 PPC Sugg. Bid|H10 PPC Sugg. Min Bid|H10 PPC Sugg. Max Bid|Sponsored ASINs|Competing Products|CPR
Title Density|Organic|Sponsored Product|Amazon Recommended|Amazon Choice|Highly Rated|Sponsored Brand Header
Sponsored Brand Video|Top Rated From Our Brand|Trending Now|Sponsored Rank (avg)|Sponsored Rank (count)
Amazon Recommended Rank (avg)|Amazon Recommended Rank (count)|Position (Rank)|Relative Rank|Competitor Rank (avg)
Ranking Competitors (count)|Competitor Performance Score`;
/** More are only said to be more. */
const MOST_PRODUCTS = 100_000;

/** Cerebro of one product and its competitors. */
export const cerebro = report<KeywordWeek>({
  name: 'cerebro',
  kind: 'cerebro',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  neverEmpty: true,
  rows: ({ keywords }, download) => newestOf(keywords, download),
  fileOf: ({ asin }) => asin,
  columns: () =>
    columnsUnder(HEADERS, {
      'Keyword Phrase': text(({ keyword }) => keyword),
      'Keyword Sales': text(() => '-'),
      'Cerebro IQ Score': count(({ searchVolume, competingProducts }) =>
        Math.round((searchVolume / Math.max(1, competingProducts)) * 1000),
      ),
      'Search Volume': count(({ searchVolume }) => searchVolume, 'searchVolume'),
      'Search Volume Trend': text(() => 'n/a'),
      'H10 PPC Sugg. Bid': money(({ suggestedBid }) => suggestedBid, 'h10PpcSuggBid'),
      'Competing Products': text(({ competingProducts }) =>
        competingProducts > MOST_PRODUCTS ? '>100,000' : TOOL_NOTATION.count(competingProducts),
      ),
      Organic: count(({ organicRank }) => (organicRank === null ? 0 : 1)),
      'Sponsored Product': count(({ sponsoredRank }) => (sponsoredRank === null ? 0 : 1)),
      'Amazon Recommended': count(() => 0),
      // 0 is not among the results.
      'Sponsored Rank (avg)': number(({ sponsoredRank }) => sponsoredRank ?? 0),
      'Position (Rank)': count(({ organicRank }) => organicRank ?? 0),
    }),
  fileName: ({ marketplace, morning }, _, first) => `${marketplace}_AMAZON_cerebro_${first!.asin}_${morning}.csv`,
  write: (table) => delimitedBytes(table, TOOL_CSV, TOOL_NOTATION),
  asks: () => [],
});
