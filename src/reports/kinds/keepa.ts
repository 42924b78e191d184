/** Keepa export of its product viewer or finder: rank, price and offers of each ASIN; users choose the columns. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

// Since 2024 the header contains a lorry.
const BUY_BOX = (what: string): string[] => [`Buy Box 🚚: ${what}`, `Buy Box: ${what}`];

export const keepa: ReportKind = {
  id: 'keepa',
  amazonReportType: 'Keepa (export)',
  title: 'report.kind.keepa',
  sheet: 'keepa',
  signs: [['salesRankCurrent'], ['buyBox']],
  key: ['marketplace', 'asin'],
  period: 'snapshot',
  repeated: 'last',
  footer: '^Exported on .* by .*Keepa',
  evidence: {
    en: 'A genuine export of 2025 (41 columns) and older names quoted in public code. Keepa translates its headers; only the English ones are known.',
  },
  fields: [
    { ...marketplace('Locale'), required: true },
    snapshotDate(),
    needed('asin', 'ASIN'),
    needed('text', 'Title'),
    field('integer', 'Sales Rank: Current'),
    ...fields('number', 'Sales Rank: 30 days avg.', 'Sales Rank: 90 days avg.'),
    field('integer', 'Bought in past month'),
    field('number', 'Reviews: Rating'),
    field('integer', 'Reviews: Rating Count', { also: ['Reviews: Review Count'] }),
    ...[
      ['Current', 'buyBox'] as const,
      ['30 days avg.', 'buyBox30'] as const,
      ['90 days avg.', 'buyBox90'] as const,
    ].map(([what, id]) => {
      const [header, old] = BUY_BOX(what) as [string, string];
      return field('money', header, { id, header: old, also: [old] });
    }),
    field('ratio', 'Buy Box: % Amazon 90 days', { id: 'buyBoxAmazonShare90' }),
    field('integer', 'Buy Box: Winner Count 90 days'),
    ...fields('money', 'Amazon: Current', 'New, 3rd Party FBA: Current', 'List Price: Current'),
    field('money', 'FBA Pick&Pack Fee', { also: ['FBA Fees:'] }),
    field('ratio', 'Referral Fee %', { id: 'referralFeeShare' }),
    field('integer', 'New Offer Count: Current'),
  ],
};
