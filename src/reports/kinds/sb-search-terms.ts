/** Sponsored Brands search term report: what shoppers typed before they clicked a brand's ad. */

import type { ReportKind } from '../kind.ts';
import { searchTerms } from './search-terms.ts';
import {
  adGroup,
  adsPlace,
  PER_PRODUCT,
  results,
  searchTerm,
  target,
  traffic,
  WEEK_SALES,
} from './shared/ads-fields.ts';

export const sbSearchTerms: ReportKind = {
  id: 'sb-search-terms',
  amazonReportType: 'sbSearchTerm',
  title: 'report.kind.sbSearchTerms',
  sheet: 'sb-search-terms',
  signs: [['customerSearchTerm']],
  key: searchTerms.key,
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  // A report with 7-day sales is one of Sponsored Products.
  foreign: [...PER_PRODUCT, ...WEEK_SALES],
  evidence: {
    en: 'Names of all columns quoted in public code that reads real files beside those of Sponsored Products: the same, with sales of 14 days, and none of the advertised product’s own sales.',
    'zh-CN': 'Quoted in public code on real files of 2022 to 2026.',
    ja: 'The columns it shares with Sponsored Products, and nothing else: with sales of 14 days.',
    de: 'The columns it shares with Sponsored Products, and nothing else: with sales of 14 days.',
  },
  fields: [...adsPlace, adGroup, ...target, searchTerm, ...traffic, ...results],
};
