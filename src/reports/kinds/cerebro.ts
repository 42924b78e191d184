/** Helium 10 Cerebro: the search terms that an ASIN, or several, are found for. */
import { field, fields, marketplace, needed, snapshotDate } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

const HUNDREDTHS = { bare: 'hundredths' } as const;
const ASIN_IN_NAME = /(?:^|[^A-Z0-9])(B0[A-Z0-9]{8})(?![A-Z0-9])/;

export const cerebro: ReportKind = {
  id: 'cerebro',
  amazonReportType: 'Helium 10 Cerebro (export)',
  title: 'report.kind.cerebro',
  sheet: 'cerebro',
  key: ['marketplace', 'asin', 'keywordPhrase'],
  period: 'snapshot',
  repeated: 'last',
  told: (_, fileName) => {
    const asin = ASIN_IN_NAME.exec(fileName)?.[1];
    return asin ? { row: { asin } } : {};
  },
  evidence: {
    en: 'A genuine export for several ASINs (2025) and a part of one for none (2026). The columns headed by competitors’ ASINs are left out. The ASIN and the marketplace are read from the file name (`US_AMAZON_cerebro_<ASIN>_<date>`).',
  },
  fields: [
    marketplace(),
    snapshotDate(),
    { id: 'asin', header: 'ASIN', type: 'text' },
    needed('text', 'Keyword Phrase'),
    needed('integer', 'Search Volume'),
    field('ratio', 'Search Volume Trend', HUNDREDTHS),
    field('integer', 'Keyword Sales'),
    needed('number', 'Cerebro IQ Score'),
    field('ratio', 'ABA Total Click Share', HUNDREDTHS),
    field('ratio', 'ABA Total Conv. Share', HUNDREDTHS),
    ...fields('money', 'H10 PPC Sugg. Bid', 'H10 PPC Sugg. Min Bid', 'H10 PPC Sugg. Max Bid'),
    field('integer', 'Sponsored ASINs', { id: 'sponsoredAsins' }),
    field('integer', 'Competing Products', { header: 'Competing Products (at least)', atLeast: true }),
    ...fields('integer', 'CPR', 'Title Density', 'Organic', 'Sponsored Product', 'Amazon Recommended'),
    ...fields('number', 'Sponsored Rank (avg)', 'Position (Rank)', 'Relative Rank', 'Competitor Rank (avg)'),
    field('integer', 'Ranking Competitors (count)'),
    field('number', 'Competitor Performance Score'),
  ],
};
