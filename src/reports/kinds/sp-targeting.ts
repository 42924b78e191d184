/** Sponsored Products targeting report: figures of each keyword or target, daily or for the whole window. */

import type { ReportKind } from '../kind.ts';
import { adGroup, adsPlace, OTHER_REPORTS, results, target, topOfSearch, traffic } from './shared/ads-fields.ts';

export const spTargeting: ReportKind = {
  id: 'sp-targeting',
  amazonReportType: 'spTargeting',
  title: 'report.kind.spTargeting',
  sheet: 'sp-targeting',
  signs: [['targeting', 'matchType']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName', 'adGroupName', 'targeting', 'matchType'],
  period: 'written',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  // With one of these columns it is the search term report.
  foreign: [
    ...['Customer Search Term', '客户搜索词', '顾客搜索词', 'カスタマーの検索キーワード', 'Suchbegriff des Kunden'],
    ...OTHER_REPORTS,
  ],
  evidence: {
    en: 'Genuine daily files of amazon.in (2020) and amazon.com (2026). Of a summary only the names of its two days are known, from the search term report of the same console.',
    'zh-CN': 'Quoted in public code that reads all of the console’s files of 2022 to 2026.',
    ja: 'The columns it shares with the search term report, and nothing else.',
    de: 'The columns it shares with the search term report, and nothing else.',
  },
  fields: [...adsPlace, adGroup, ...target, ...traffic, topOfSearch, ...results],
};
