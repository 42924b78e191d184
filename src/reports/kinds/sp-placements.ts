/** Sponsored Products placement report: figures of each campaign by placement. */

import type { ReportKind } from '../kind.ts';
import { adsField, adsPlace, OTHER_REPORTS, results, traffic } from './shared/ads-fields.ts';
import { necessary } from './shared/localized-field.ts';

/** A campaign's bidding strategy, only in reports of whole campaigns. */
export const bidding = adsField('text', 'biddingStrategy', 'Bidding strategy', 'Bidding strategy', '竞价策略');

/** The report kind. */
export const spPlacements: ReportKind = {
  id: 'sp-placements',
  amazonReportType: 'Sponsored Products Placement (console)',
  title: 'report.kind.spPlacements',
  sheet: 'sp-placements',
  signs: [['placement', 'campaignName']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'placement'],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  foreign: [...OTHER_REPORTS, 'Targeting', '投放'],
  evidence: {
    en: 'A genuine daily file of amazon.in (2020). Of a summary only the names of its two days are known, from the search term report of the same console. The words for placements are kept as Amazon writes them.',
    'zh-CN': 'Quoted in public code that reads real files of 2026.',
  },
  fields: [
    ...adsPlace,
    bidding,
    necessary(adsField('text', 'placement', 'Placement', 'Placement', '放置')),
    ...traffic,
    ...results,
  ],
};
