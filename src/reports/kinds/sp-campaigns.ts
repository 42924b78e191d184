/** Sponsored Products campaign report by date: budget, status and figures of each campaign. */

import type { ReportKind } from '../kind.ts';
import {
  acos,
  adsField,
  attributionDays,
  campaign,
  country,
  OTHER_REPORTS,
  orders,
  sales,
  traffic,
} from './shared/ads-fields.ts';
import { to } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';
import { bidding } from './sp-placements.ts';

export const spCampaigns: ReportKind = {
  id: 'sp-campaigns',
  amazonReportType: 'spCampaigns',
  title: 'report.kind.spCampaigns',
  sheet: 'sp-campaigns',
  signs: [['targetingType', 'campaignName']],
  key: ['marketplace', 'from', 'to', 'portfolioName', 'campaignName'],
  period: 'dated',
  rowsFor: 'active-periods',
  mayBeEmpty: true,
  repeated: 'combine',
  foreign: OTHER_REPORTS,
  evidence: {
    en: 'A genuine daily file of amazon.in (2020). `Start Date` and `End Date` are those of the campaign there and are left out.',
    'zh-CN':
      'The columns of a real file of 2026 quoted in public code; `日期` from the other daily reports of the console.',
  },
  fields: [
    country,
    // This report has one date, not `Start Date` and `End Date`.
    necessary({ ...adsField('day', 'from', 'From', 'Date', '日期'), role: 'from', formerId: 'date' }),
    { ...to(), formerId: 'date' },
    ...campaign,
    adsField('text', 'campaignType', 'Campaign Type', 'Campaign Type', '广告活动类型'),
    necessary(adsField('text', 'targetingType', 'Targeting Type', 'Targeting Type', '定位类型')),
    adsField('text', 'status', 'Status', 'Status', '状态'),
    // A budget is not summed: the row with more clicks determines it.
    { ...adsField('money', 'budget', 'Budget', 'Budget', '预算'), combine: { how: 'largest', by: 'clicks' } },
    bidding,
    ...traffic,
    sales,
    acos,
    orders,
    attributionDays,
  ],
};
