/** Sponsored Products targeting report: what each keyword or target did, daily or for the whole window. */
import { adsPlace, OTHER_ADS, results, traffic } from '../ads-fields.ts';
import { field, needed } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const spTargeting: ReportKind = {
  id: 'sp-targeting',
  amazonReportType: 'spTargeting',
  title: 'report.kind.spTargeting',
  sheet: 'sp-targeting',
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'adGroupName', 'targeting', 'matchType'],
  period: 'written',
  repeated: 'combine',
  // One column more and it is the search term report.
  foreign: ['Customer Search Term', ...OTHER_ADS],
  evidence: {
    en: 'Genuine daily files of amazon.in (2020) and amazon.com (2026). Of a summary only the names of its two days are known, from the search term report of the same console.',
  },
  fields: [
    ...adsPlace,
    needed('text', 'Ad Group Name'),
    needed('text', 'Targeting'),
    needed('text', 'Match Type'),
    ...traffic,
    // Blank where Amazon measured none, which is not 0.
    field('ratio', 'Top-of-search Impression Share', { combine: { how: 'mean', by: 'impressions' } }),
    ...results,
  ],
};
