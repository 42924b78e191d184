/** Sponsored Products placement report: where each campaign's ads stood. */
import { adsPlace, OTHER_ADS, results, traffic } from '../ads-fields.ts';
import { field, needed } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const spPlacements: ReportKind = {
  id: 'sp-placements',
  amazonReportType: 'Sponsored Products Placement (console)',
  title: 'report.kind.spPlacements',
  sheet: 'sp-placements',
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'placement'],
  period: 'written',
  repeated: 'combine',
  foreign: OTHER_ADS,
  evidence: {
    en: 'A genuine daily file of amazon.in (2020). Of a summary only the names of its two days are known, from the search term report of the same console. The words for placements are kept as Amazon writes them.',
  },
  fields: [...adsPlace, field('text', 'Bidding strategy'), needed('text', 'Placement'), ...traffic, ...results],
};
