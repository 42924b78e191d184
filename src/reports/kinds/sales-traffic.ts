/** Business report: Detail Page Sales and Traffic, by child ASIN, with or without SKU. */

import type { ReportKind } from '../kind.ts';
import { businessField, parentAsin, salesFigures, title } from './shared/business-fields.ts';
import { currency, field, from, marketplace, to } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';

/** The child ASIN. */
export const childAsin = necessary(
  businessField(
    'asin',
    'childAsin',
    '(Child) ASIN',
    '(Child) ASIN',
    '（子）ASIN',
    '（子）ASIN',
    '(Untergeordnete) ASIN',
    'ASIN (child)',
  ),
);

/** The report kind. */
export const salesTraffic: ReportKind = {
  id: 'sales-traffic',
  amazonReportType: 'GET_SALES_AND_TRAFFIC_REPORT',
  title: 'report.kind.salesTraffic',
  sheet: 'sales-traffic',
  signs: [['childAsin'], ['parentAsin'], ['sessions'], ['pageViews']],
  key: ['marketplace', 'from', 'to', 'childAsin', 'sku'],
  period: 'asked',
  repeated: 'combine',
  evidence: {
    en: 'Genuine files of amazon.com and amazon.co.uk (2019 to 2026).',
    'zh-CN':
      'Complete header rows quoted in public code: 2023 and later with hyphens, Europe with dashes, and 2019. `转化率 - 总计` stands where Session Percentage belongs and is read as such; the conversion is `商品会话百分比`.',
    ja: 'The report by date is quoted completely in public code, this one column by column; the older names are marked by age there.',
    de: 'Quoted in public code on real files. The German names of the share columns and of Featured Offer were not found.',
    es: 'Quoted in public code on real files of amazon.es; page views and the shares of sessions were not seen.',
  },
  fields: [
    marketplace(),
    currency(),
    from(),
    to(),
    parentAsin,
    childAsin,
    field('text', 'SKU'),
    title,
    ...salesFigures,
  ],
};
