/** Business report: Sales and Traffic by Date, one row for each day, week or month. */

import type { ReportKind } from '../kind.ts';
import {
  BY_VIEWS,
  businessField,
  featuredOffer,
  orderedProductSales,
  pageViews,
  sessions,
  totalOrderItems,
  unitSessionPercentage,
  unitsOrdered,
} from './shared/business-fields.ts';
import { currency, marketplace, to } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';

export const salesByDate: ReportKind = {
  id: 'sales-by-date',
  amazonReportType: 'GET_SALES_AND_TRAFFIC_REPORT',
  title: 'report.kind.salesByDate',
  sheet: 'sales-by-date',
  signs: [['sessions'], ['pageViews'], ['averageOfferCount']],
  key: ['marketplace', 'from', 'to'],
  period: 'dated',
  rowsFor: 'every-period',
  repeated: 'combine',
  evidence: {
    en: 'Genuine files of amazon.com (with B2B, 17 columns) and amazon.ae (10 columns), by day, and by week (2019). Amazon’s own schema says that the date is the first day of the period, that a week goes from Sunday to Saturday, and that weeks and months are always whole.',
    ja: 'Quoted completely in public code.',
    de: 'Quoted in public code on real files. The German name of Featured Offer was not found.',
  },
  fields: [
    marketplace(),
    necessary({ ...businessField('day', 'from', 'From', 'Date', '', '日付', 'Datum'), role: 'from', formerId: 'date' }),
    { ...to(), formerId: 'date' },
    currency(),
    orderedProductSales,
    unitsOrdered,
    totalOrderItems,
    pageViews,
    sessions,
    featuredOffer,
    unitSessionPercentage,
    {
      ...businessField(
        'number',
        'averageOfferCount',
        'Average Offer Count',
        'Average Offer Count',
        '',
        '平均出品数',
        'Durchschnittliche Angebotszahl',
      ),
      combine: BY_VIEWS,
    },
    {
      ...businessField(
        'number',
        'averageParentItems',
        'Average Parent Items',
        'Average Parent Items',
        '',
        '親商品の平均数',
      ),
      combine: BY_VIEWS,
    },
  ],
};
