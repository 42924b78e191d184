/** Sponsored Brands campaign report: figures of each campaign, daily or for the whole window. */

import type { ReportKind } from '../kind.ts';
import { adsField, adsPlace, newToBrand, results, topOfSearch, traffic } from './shared/ads-fields.ts';
import { field } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';

/** Cost per click, or per thousand viewable impressions. */
export const costType = necessary(adsField('text', 'costType', 'Cost Type', 'Cost type'));

/** The report kind. */
export const sbCampaigns: ReportKind = {
  id: 'sb-campaigns',
  amazonReportType: 'sbCampaigns',
  title: 'report.kind.sbCampaigns',
  sheet: 'sb-campaigns',
  signs: [['costType', 'topOfSearchImpressionShare']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName'],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  // With one of these columns it is another report of Sponsored Brands, or one of Sponsored Display.
  foreign: ['Ad Group Name', 'Targeting', 'Match Type', 'Customer Search Term', 'Placement', 'Bid optimization'],
  evidence: {
    en: 'A complete header row of a daily file quoted in public code (17 columns); what else it may have, in lists of its columns.',
  },
  fields: [
    ...adsPlace,
    costType,
    ...traffic,
    // No report of Sponsored Display has this column.
    necessary(topOfSearch),
    ...results,
    ...newToBrand.map(({ required, ...one }) => ({ ...one, asNeeded: true as const })),
    field('integer', 'Viewable Impressions', { asNeeded: true }),
    field('integer', 'Detail Page Views (DPV)', {
      asNeeded: true,
      headers: { en: ['14 Day Detail Page Views (DPV)'] },
    }),
    field('integer', 'Branded Searches', {
      asNeeded: true,
      headers: { en: ['14 Day Branded Searches', '14-Day Branded Searches'] },
    }),
  ],
};
