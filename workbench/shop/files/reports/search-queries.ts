/** Search Query Performance of Brand Analytics, brand view: the shop's share of each search query in a week. */
import type { Download } from '../../world/download.ts';
import type { ShopHistory } from '../../world/history.ts';
import type { QueryWeek } from '../../world/tracking.ts';
import { columnsUnder, count, money, number, text } from '../column.ts';
import { CONSOLE_CSV, delimitedBytes } from '../delimited.ts';
import { PLAIN } from '../notation.ts';
import { report } from '../report.ts';

const SPEEDS = (step: string) => ['Same Day', '1D', '2D'].map((speed) => `${step}: ${speed} Shipping Speed`).join('|');
const STEP = (step: string, rate: string) =>
  [
    `${step}: Total Count|${step}: ${rate}|${step}: Brand Count|${step}: Brand Share %|${step}: Price (Median)`,
    `${step}: Brand Price (Median)|${SPEEDS(step)}`,
  ].join('|');
const HEADERS = [
  'Search Query|Search Query Score|Search Query Volume|Impressions: Total Count|Impressions: Brand Count',
  'Impressions: Brand Share %',
  STEP('Clicks', 'Click Rate %'),
  STEP('Cart Adds', 'Cart Add Rate %'),
  STEP('Purchases', 'Purchase Rate %'),
  'Reporting Date',
].join('|');

/** Percent without a sign, up to two digits: `34.21`. */
function hundredths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

const STEPS = { impressions: 'Impressions', clicks: 'Clicks', cartAdds: 'Cart Adds', purchases: 'Purchases' } as const;
const RATES = { clicks: 'Click Rate %', cartAdds: 'Cart Add Rate %', purchases: 'Purchase Rate %' } as const;

function countsOf(step: keyof typeof STEPS) {
  const name = STEPS[step];
  return {
    [`${name}: Total Count`]: count<QueryWeek>((row) => row[step].total, step),
    [`${name}: Brand Count`]: count<QueryWeek>((row) => row[step].brand, `${step}Own`),
    [`${name}: Brand Share %`]: number<QueryWeek>((row) => hundredths(row[step].brand, row[step].total)),
  };
}

/** Rates are of the searches, as Amazon counts them; prices are blank where nothing of the brand was seen. */
function pricedStep(step: keyof typeof RATES) {
  const name = STEPS[step];
  return {
    ...countsOf(step),
    [`${name}: ${RATES[step]}`]: number<QueryWeek>((row) => hundredths(row[step].total, row.volume)),
    [`${name}: Price (Median)`]: money<QueryWeek>(({ medianPrice }) => medianPrice),
    [`${name}: Brand Price (Median)`]: money<QueryWeek>(({ brandMedianPrice }) => brandMedianPrice ?? undefined),
  };
}

/** Weeks go from Sunday to Saturday; the first of a year has its 1 January in it. */
function weekNumber(saturday: string): number {
  const first = Date.parse(`${saturday.slice(0, 4)}-01-01`);
  return Math.floor((Date.parse(saturday) - first) / (7 * 86_400_000)) + 1;
}

function metadata({ brand }: ShopHistory, { days: { from, to } }: Download): string {
  const week = `Week ${weekNumber(to)} | ${from} - ${to} ${to.slice(0, 4)}`;
  return `Brand=["${brand}"],Reporting Range=["Weekly"],Select week=["${week}"]`;
}

/** Search Query Performance. */
export const searchQueries = report<QueryWeek>({
  name: 'search-query-performance',
  kind: 'search-query-performance',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  neverEmpty: true,
  rows: ({ queries }, { days, marketplace }) =>
    queries.filter((row) => row.marketplace === marketplace && row.from >= days.from && row.to <= days.to),
  columns: () =>
    columnsUnder(HEADERS, {
      'Search Query': text(({ query }) => query),
      'Search Query Score': count(({ score }) => score),
      'Search Query Volume': count(({ volume }) => volume, 'searchQueryVolume'),
      ...countsOf('impressions'),
      ...pricedStep('clicks'),
      ...pricedStep('cartAdds'),
      ...pricedStep('purchases'),
      'Reporting Date': text(({ to }) => to),
    }),
  fileName: ({ marketplace, days }) =>
    `${marketplace}_Search_Query_Performance_Brand_View_Simple_Week_${days.to.replaceAll('-', '_')}.csv`,
  write: (table, download, shop) =>
    delimitedBytes(table, { ...CONSOLE_CSV, quotes: 'filled' }, { ...PLAIN, money: String }, [
      metadata(shop, download),
    ]),
  asks: () => [],
});
