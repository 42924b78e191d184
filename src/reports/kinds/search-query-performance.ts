/** Brand Analytics, Search Query Performance: a brand's or an ASIN's share of each search query. */
import { dayOf, isoOfDay } from '../../values/day.ts';
import { field, marketplace, needed } from '../english-field.ts';
import type { Field, ReportKind, Told } from '../kind.ts';

/** Shares stand there as 34.21 for 34.21 %. */
const SHARE = { bare: 'hundredths' } as const;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Counts and prices of one step: of the whole market, and of the brand or ASIN. */
function step(name: string, rate: string): Field[] {
  const own = (what: string): string[] => [`${name}: Brand ${what}`, `${name}: ASIN ${what}`];
  const [count, ...counts] = own('Count') as [string, string];
  const [share, ...shares] = [...own('Share %'), ...own('Share')] as [string, ...string[]];
  const [price, ...prices] = own('Price (Median)') as [string, string];
  const id = name.charAt(0).toLowerCase() + name.slice(1).replace(/ (\w)/, (_, letter: string) => letter.toUpperCase());
  const fields = [
    field('integer', `${name}: Total Count`, { id }),
    ...(rate ? [field('ratio', `${name}: ${rate}`, { id: `${id}Rate`, ...SHARE, also: [rate] })] : []),
    field('integer', count, { id: `${id}Own`, header: `${name}: Own Count`, also: counts }),
    field('ratio', share, { id: `${id}OwnShare`, header: `${name}: Own Share %`, also: shares, ...SHARE }),
  ];
  if (!rate) return fields;
  return [
    ...fields,
    field('money', `${name}: Price (Median)`, { id: `${id}Price` }),
    field('money', price, { id: `${id}OwnPrice`, header: `${name}: Own Price (Median)`, also: prices }),
  ];
}

/** `Select month=["January"]` → `January`. */
function said(line: string, name: string): string {
  return new RegExp(`${name}=\\["*([^"\\]]*)"*\\]`, 'i').exec(line)?.[1] ?? '';
}

function months(year: string, first: number, count: number): Told['days'] {
  const next = first + count;
  const end = dayOf(Number(year) + Math.floor(next / 12), (next % 12) + 1, 1)! - 1;
  return { from: isoOfDay(dayOf(Number(year), first + 1, 1)!), to: isoOfDay(end) };
}

function daysOf(line: string): Told['days'] {
  const week = /(\d{4}-\d{2}-\d{2}) - (\d{4}-\d{2}-\d{2})/.exec(said(line, 'Select week'));
  if (week) return { from: week[1]!, to: week[2]! };
  const year = said(line, 'Select year');
  const month = MONTHS.indexOf(said(line, 'Select month').toLowerCase());
  const quarter = Number(said(line, 'Select quarter'));
  if (!/^\d{4}$/.test(year)) return undefined;
  if (month !== -1) return months(year, month, 1);
  return quarter >= 1 && quarter <= 4 ? months(year, (quarter - 1) * 3, 3) : undefined;
}

/** What the line above the header of a Brand Analytics file says: week, month or quarter, brand, ASIN. */
export function brandAnalyticsTold(above: readonly string[]): Told {
  const line = above.join(',');
  const [days, brand, asin] = [daysOf(line), said(line, 'Brand'), said(line, 'ASIN or Product')];
  const row = { ...(brand ? { brand } : {}), ...(asin ? { asin } : {}) };
  return days ? { days, row } : { row };
}

export const searchQueryPerformance: ReportKind = {
  id: 'search-query-performance',
  amazonReportType: 'GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT (console file)',
  title: 'report.kind.searchQueryPerformance',
  sheet: 'search-query-performance',
  key: ['marketplace', 'from', 'to', 'brand', 'asin', 'searchQuery'],
  period: 'asked',
  repeated: 'last',
  told: brandAnalyticsTold,
  evidence: {
    en: 'Complete header rows of the brand view (34 columns) and names of the ASIN view quoted in public code on real files. Week, month or quarter, brand and ASIN are read from the line above the header.',
  },
  fields: [
    marketplace(),
    { id: 'from', header: 'From', type: 'day', role: 'from' },
    { id: 'to', header: 'To', type: 'day', role: 'to' },
    { id: 'brand', header: 'Brand', type: 'text' },
    field('asin', 'ASIN'),
    needed('text', 'Search Query'),
    // 1 is the best rank: it is no score.
    needed('integer', 'Search Query Score'),
    needed('integer', 'Search Query Volume'),
    ...step('Impressions', ''),
    ...step('Clicks', 'Click Rate %'),
    ...step('Cart Adds', 'Cart Add Rate %'),
    ...step('Purchases', 'Purchase Rate %'),
  ],
};
