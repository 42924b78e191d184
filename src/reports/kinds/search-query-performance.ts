/** Brand Analytics, Search Query Performance: the share of a brand or an ASIN in each search query. */

import type { Field, ReportKind } from '../kind.ts';
import { field, marketplace, needed } from './shared/english-field.ts';

/** Shares are written as 34.21 for 34.21 %. */
const SHARE = { bare: 'hundredths' } as const;

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

export const searchQueryPerformance: ReportKind = {
  id: 'search-query-performance',
  amazonReportType: 'GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT (console file)',
  title: 'report.kind.searchQueryPerformance',
  sheet: 'search-query-performance',
  signs: [['searchQueryScore'], ['searchQueryVolume']],
  key: ['marketplace', 'from', 'to', 'brand', 'asin', 'searchQuery'],
  period: 'asked',
  repeated: 'last',
  metadata: 'brand-analytics',
  evidence: {
    en: 'Complete header rows of the brand view (34 columns) and names of the ASIN view quoted in public code on real files. Week, month or quarter, brand and ASIN are read from the line above the header.',
  },
  fields: [
    marketplace(),
    { id: 'from', header: 'From', type: 'day', role: 'from' },
    { id: 'to', header: 'To', type: 'day', role: 'to' },
    field('day', 'Reporting Date', { endsPeriod: true }),
    { id: 'brand', header: 'Brand', type: 'text' },
    field('asin', 'ASIN'),
    needed('text', 'Search Query'),
    // A rank, of which 1 is the best, although it is called a score.
    needed('integer', 'Search Query Score'),
    needed('integer', 'Search Query Volume'),
    ...step('Impressions', ''),
    ...step('Clicks', 'Click Rate %'),
    ...step('Cart Adds', 'Cart Add Rate %'),
    ...step('Purchases', 'Purchase Rate %'),
  ],
};
