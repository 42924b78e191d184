/** Sponsored Products search term report of the advertising console: daily, or one row for each term and window. */

import type { ReportKind } from '../kind.ts';
import {
  adGroup,
  adsPlace,
  LATER_SALES,
  OTHER_ADS,
  PER_PRODUCT,
  results,
  searchTerm,
  target,
  traffic,
  WEEK_SALES,
} from './shared/ads-fields.ts';

export const searchTerms: ReportKind = {
  id: 'search-terms',
  amazonReportType: 'spSearchTerm',
  title: 'report.kind.searchTerms',
  sheet: 'search-terms',
  signs: [['customerSearchTerm']],
  key: [
    'marketplace',
    'from',
    'to',
    'portfolioName',
    'campaignName',
    'adGroupName',
    'targeting',
    'matchType',
    'customerSearchTerm',
  ],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  foreign: OTHER_ADS,
  // These columns distinguish it from Sponsored Brands' search term report.
  proof: { where: LATER_SALES, needs: [...PER_PRODUCT, ...WEEK_SALES] },
  evidence: {
    en: 'Genuine files of amazon.com, .ca, .in, .co.uk and .ae (2019 to 2025). Where sales count for 14 days, a column of the advertised product’s own sales tells it from Sponsored Brands.',
    'zh-CN':
      'Complete header rows quoted in public code and its test files, in two generations (`单次点击成本 (CPC)` and `每次点击成本(CPC)`).',
    ja: 'Quoted in public code on real files; the conversion rate column is quoted from the advertised product report.',
    de: 'Most columns are quoted in public code on real files, `Ausrichtung`, `Übereinstimmungstyp`, `Startdatum` and `Enddatum` only in lists of aliases: unverified.',
  },
  fields: [...adsPlace, adGroup, ...target, searchTerm, ...traffic, ...results],
};
