/** Sponsored Products advertised product report: figures of each advertised ASIN. */

import type { ReportKind } from '../kind.ts';
import { adGroup, adsField, adsPlace, OTHER_REPORTS, results, traffic } from './shared/ads-fields.ts';
import { necessary } from './shared/localized-field.ts';

export const spAdvertisedProducts: ReportKind = {
  id: 'sp-advertised-products',
  amazonReportType: 'spAdvertisedProduct',
  title: 'report.kind.spAdvertisedProducts',
  sheet: 'sp-advertised-products',
  signs: [['advertisedAsin'], ['advertisedSku']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'adGroupName', 'advertisedSku', 'advertisedAsin'],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  foreign: [...OTHER_REPORTS, 'Bid Optimization', 'Purchased ASIN', '已购买的ASIN'],
  evidence: {
    en: "A genuine daily file of a vendor's account on amazon.in (2020), and a complete header row of a seller's summary (23 columns) quoted in public code.",
    'zh-CN': 'Quoted in public code that reads all of the console’s files of 2025 and 2026.',
  },
  fields: [
    ...adsPlace,
    adGroup,
    adsField('text', 'advertisedSku', 'Advertised SKU', 'Advertised SKU', '广告SKU'),
    necessary(adsField('asin', 'advertisedAsin', 'Advertised ASIN', 'Advertised ASIN', '广告ASIN')),
    ...traffic,
    ...results,
  ],
};
