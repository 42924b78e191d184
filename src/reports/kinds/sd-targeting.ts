/** Sponsored Display targeting report: figures of each audience or product targeted. */

import type { ReportKind } from '../kind.ts';
import { costType } from './sb-campaigns.ts';
import { adGroup, adsField, adsPlace, newToBrand, results, traffic } from './shared/ads-fields.ts';
import { field } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';

export const sdTargeting: ReportKind = {
  id: 'sd-targeting',
  amazonReportType: 'sdTargeting',
  title: 'report.kind.sdTargeting',
  sheet: 'sd-targeting',
  signs: [['bidOptimization', 'targeting']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'adGroupName', 'targeting'],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  // With one of these columns it is another report.
  foreign: ['Match Type', 'Customer Search Term', 'Advertised SKU', 'Advertised ASIN', 'Purchased ASIN'],
  evidence: {
    en: 'A complete header row of a daily file quoted in public code (21 columns). Columns that end in `- (Click)` count the sales after clicks alone and are left out.',
  },
  fields: [
    ...adsPlace,
    costType,
    adGroup,
    necessary(adsField('text', 'targeting', 'Targeting', 'Targeting')),
    necessary(adsField('text', 'bidOptimization', 'Bid Optimization', 'Bid optimization')),
    necessary(field('integer', 'Viewable Impressions')),
    ...traffic,
    field('money', 'Cost per 1,000 viewable impressions (VCPM)', {
      id: 'vcpm',
      combine: { how: 'mean', by: 'viewableImpressions' },
    }),
    field('integer', 'Detail Page Views (DPV)', { headers: { en: ['14 Day Detail Page Views (DPV)'] } }),
    ...results,
    ...newToBrand.map(({ required, ...one }) => ({ ...one, asNeeded: true as const })),
  ],
};
