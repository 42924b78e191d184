/** Sponsored Products advertised product report: what each advertised ASIN did. */
import { adsPlace, OTHER_ADS, results, traffic } from '../ads-fields.ts';
import { field, needed } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const spAdvertisedProducts: ReportKind = {
  id: 'sp-advertised-products',
  amazonReportType: 'spAdvertisedProduct',
  title: 'report.kind.spAdvertisedProducts',
  sheet: 'sp-advertised-products',
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'adGroupName', 'advertisedSku', 'advertisedAsin'],
  period: 'written',
  repeated: 'combine',
  foreign: OTHER_ADS,
  evidence: {
    en: "A genuine daily file of a vendor's account on amazon.in (2020). `Advertised SKU` is quoted in public code on sellers' files. Of a summary only the names of its two days are known, from the search term report of the same console.",
  },
  fields: [
    ...adsPlace,
    needed('text', 'Ad Group Name'),
    field('text', 'Advertised SKU'),
    needed('asin', 'Advertised ASIN'),
    ...traffic,
    ...results,
  ],
};
