/**
 * Brand Analytics, Top Search Terms: what shoppers search and click most; only rows with a tracked keyword or ASIN are
 * stored.
 */

import type { Field, ReportKind } from '../kind.ts';
import { field, marketplace, needed } from './shared/english-field.ts';

/** Shares are written as 7.19 for 7.19 %, in the older form as 7.19%. */
const SHARE = { bare: 'hundredths' } as const;

/** The product clicked first, second or third; Amazon writes `Brand` once and `Brands` after it. */
function clicked(place: 1 | 2 | 3): Field[] {
  const named = (what: string, id: string, old: string) =>
    ({ id: `${id}${place}`, header: `#${place} ${what}`, also: [`#${place} ${old}`] }) as const;
  const product = `Top Clicked Product #${place}: `;
  const asin = field('asin', `${product}ASIN`, { ...named('ASIN', 'asin', 'Clicked ASIN'), tracked: 'asin' });
  return [
    place === 1 ? { ...asin, required: true } : asin,
    field('text', `${product}Product Title`, named('Title', 'title', 'Product Title')),
    field('text', `Top Clicked Brand${place === 1 ? '' : 's'} #${place}`, named('Brand', 'brand', 'Clicked Brand')),
    field('ratio', `${product}Click Share`, { ...named('Click Share', 'clickShare', 'Click Share'), ...SHARE }),
    field('ratio', `${product}Conversion Share`, {
      ...named('Conversion Share', 'conversionShare', 'Conversion Share'),
      ...SHARE,
    }),
  ];
}

export const topSearchTerms: ReportKind = {
  id: 'top-search-terms',
  amazonReportType: 'GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT (console file)',
  title: 'report.kind.topSearchTerms',
  sheet: 'top-search-terms',
  signs: [['searchFrequencyRank']],
  key: ['marketplace', 'from', 'to', 'department', 'searchTerm'],
  period: 'asked',
  repeated: 'last',
  metadata: 'brand-analytics',
  evidence: {
    en: 'A complete header row (21 columns) of a file of 2026 quoted in public code, and names of the form before 2023 (`#1 Clicked ASIN`). Week, month or quarter are read from the line above the header. Only rows that name an ASIN of Sales & Traffic, FBA Inventory or Active Listings, or a tracked keyword, are stored.',
  },
  fields: [
    marketplace(),
    { id: 'from', header: 'From', type: 'day', role: 'from' },
    { id: 'to', header: 'To', type: 'day', role: 'to' },
    field('day', 'Reporting Date', { endsPeriod: true }),
    field('text', 'Department'),
    needed('text', 'Search Term', { tracked: 'keyword' }),
    needed('integer', 'Search Frequency Rank'),
    ...([1, 2, 3] as const).flatMap(clicked),
  ],
};
