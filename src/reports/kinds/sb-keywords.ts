/** Sponsored Brands keyword report: figures of each keyword or target, including new-to-brand ones. */

import type { ReportKind } from '../kind.ts';
import { adsPlace, brandAdGroup, newToBrand, results, target, traffic } from './shared/ads-fields.ts';
import { spTargeting } from './sp-targeting.ts';

export const sbKeywords: ReportKind = {
  id: 'sb-keywords',
  amazonReportType: 'sbTargeting',
  title: 'report.kind.sbKeywords',
  sheet: 'sb-keywords',
  signs: [['targeting', 'newToBrandOrders']],
  key: spTargeting.key,
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  // With one of these columns it is another report of Sponsored Brands.
  foreign: ['Customer Search Term', '客户搜索词', 'Placement', '放置', '广告位'],
  evidence: {
    en: 'A complete header row of a summary (25 columns, without ad groups) quoted in public code; with ad groups, quoted in public code that reads files of 2025.',
    'zh-CN':
      'Quoted in public code on real files of 2022 to 2026; the two columns of new buyers in lists of their names.',
  },
  fields: [...adsPlace, brandAdGroup, ...target, ...traffic, ...results, ...newToBrand],
};
