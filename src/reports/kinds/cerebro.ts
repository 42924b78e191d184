/** Helium 10 Cerebro, search terms for which one or several ASINs are found, and Magnet, terms related to a word. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

const HUNDREDTHS = { bare: 'hundredths' } as const;

export const cerebro: ReportKind = {
  id: 'cerebro',
  amazonReportType: 'Helium 10 Cerebro / Magnet (export)',
  title: 'report.kind.cerebro',
  sheet: 'cerebro',
  signs: [['iqScore'], ['keywordPhrase']],
  key: ['marketplace', 'asin', 'keywordPhrase'],
  period: 'snapshot',
  repeated: 'last',
  metadata: 'asin-in-name',
  evidence: {
    en: 'A genuine Cerebro export for several ASINs (2025), a part of one for none (2026), a genuine Magnet export (2025); `Organic Rank` and `Sponsored Rank` of an export for one ASIN are quoted in public code on real files. A rank of 0 or `-` is kept as *Not found*. The columns headed by competitors’ ASINs are left out. The ASIN and the marketplace are read from the file name (`US_AMAZON_cerebro_<ASIN>_<date>`).',
  },
  fields: [
    marketplace(),
    snapshotDate(),
    { id: 'asin', header: 'ASIN', type: 'text' },
    needed('text', 'Keyword Phrase'),
    needed('integer', 'Search Volume'),
    field('ratio', 'Search Volume Trend', HUNDREDTHS),
    field('integer', 'Keyword Sales'),
    needed('integer', 'Cerebro IQ Score', { id: 'iqScore', header: 'IQ Score', also: ['Magnet IQ Score'] }),
    field('ratio', 'ABA Total Click Share', HUNDREDTHS),
    field('ratio', 'ABA Total Conv. Share', HUNDREDTHS),
    ...fields('money', 'H10 PPC Sugg. Bid', 'H10 PPC Sugg. Min Bid', 'H10 PPC Sugg. Max Bid'),
    field('integer', 'Sponsored ASINs', { id: 'sponsoredAsins' }),
    field('integer', 'Competing Products', { header: 'Competing Products (at least)', atLeast: true }),
    ...fields('integer', 'CPR', 'Title Density', 'Organic', 'Sponsored Product', 'Amazon Recommended'),
    field('rank', 'Organic Rank', { also: ['Position (Rank)'] }),
    field('rank', 'Sponsored Rank'),
    // Over all ASINs of the search; the ranks above are those of one ASIN.
    ...fields('number', 'Sponsored Rank (avg)', 'Relative Rank', 'Competitor Rank (avg)'),
    field('integer', 'Ranking Competitors (count)'),
    field('number', 'Competitor Performance Score'),
  ],
};
