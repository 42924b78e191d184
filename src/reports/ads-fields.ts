/** Columns that the Sponsored Products reports of the advertising console share, in English. */
import { currency, field, from, marketplace, needed, to } from './english-field.ts';
import type { Field } from './kind.ts';

/** Sellers' reports attribute sales for 7 days, vendors' for 14, some for 30: one header for each. */
export function perAttribution(...patterns: readonly string[]): string[] {
  return ['7', '14', '30'].flatMap((days) => patterns.map((pattern) => pattern.replace('{days}', days)));
}

/** Marketplace, days and campaign; a daily report has `Date`, a summary both ends. */
export const adsPlace: readonly Field[] = [
  marketplace('Country'),
  { ...from('Start Date', 'Date'), required: true },
  { ...to('End Date', 'Date'), required: true },
  field('text', 'Portfolio name'),
  currency('Currency'),
  needed('text', 'Campaign Name'),
];

function attributed(type: 'integer' | 'money', id: string, pattern: string): Field {
  const [header, ...also] = perAttribution(pattern) as [string, ...string[]];
  return needed(type, header, { id, also });
}

export const traffic: readonly Field[] = [
  needed('integer', 'Impressions'),
  needed('integer', 'Clicks'),
  field('ratio', 'Click-Thru Rate (CTR)', { id: 'ctr', of: ['clicks', 'impressions'] }),
  field('money', 'Cost Per Click (CPC)', { id: 'cpc', of: ['spend', 'clicks'] }),
  needed('money', 'Spend'),
];

export const sales: Field = attributed('money', 'sales', '{days} Day Total Sales');
export const orders: Field = attributed('integer', 'orders', '{days} Day Total Orders (#)');
export const acos: Field = field('ratio', 'Total Advertising Cost of Sales (ACOS)', {
  id: 'acos',
  of: ['spend', 'sales'],
});
export const attributionDays: Field = {
  id: 'attributionDays',
  header: 'Attribution Days',
  type: 'integer',
  role: 'attribution',
};

const [unitsHeader, ...unitsAlso] = perAttribution('{days} Day Total Units (#)') as [string, ...string[]];
const [rateHeader, ...rateAlso] = perAttribution('{days} Day Conversion Rate') as [string, ...string[]];

export const results: readonly Field[] = [
  sales,
  acos,
  field('number', 'Total Return on Advertising Spend (ROAS)', { id: 'roas', of: ['sales', 'spend'] }),
  orders,
  field('integer', unitsHeader, { id: 'units', also: unitsAlso }),
  field('ratio', rateHeader, { id: 'conversionRate', also: rateAlso, of: ['orders', 'clicks'] }),
  attributionDays,
];

/** Headers that only Sponsored Brands and Display reports have. */
export const OTHER_ADS: readonly string[] = [
  'Viewable Impressions',
  '14 Day New-to-brand Orders (#)',
  '14 Day New-to-brand Sales',
  '14 Day % of Orders New-to-brand',
  '14 Day Branded Searches',
];
