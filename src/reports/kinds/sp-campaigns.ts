/** Sponsored Products campaign report, daily: budget, status and figures of each campaign. */
import { acos, attributionDays, OTHER_ADS, orders, sales, traffic } from '../ads-fields.ts';
import { currency, date, field, marketplace, needed } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const spCampaigns: ReportKind = {
  id: 'sp-campaigns',
  amazonReportType: 'spCampaigns',
  title: 'report.kind.spCampaigns',
  sheet: 'sp-campaigns',
  key: ['marketplace', 'date', 'portfolioName', 'campaignName'],
  period: 'dated',
  repeated: 'combine',
  foreign: OTHER_ADS,
  evidence: {
    en: 'A genuine daily file of amazon.in (2020). `Start Date` and `End Date` are those of the campaign there and are left out.',
  },
  fields: [
    marketplace('Country'),
    date('Date'),
    field('text', 'Portfolio name'),
    currency('Currency'),
    needed('text', 'Campaign Name'),
    field('text', 'Campaign Type'),
    needed('text', 'Targeting Type'),
    field('text', 'Status'),
    // A budget is no sum: the row with more clicks tells it.
    field('money', 'Budget', { combine: { how: 'largest', by: 'clicks' } }),
    field('text', 'Bidding strategy'),
    ...traffic,
    sales,
    acos,
    orders,
    attributionDays,
  ],
};
