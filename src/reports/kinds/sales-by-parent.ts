/**
 * Business report: Detail Page Sales and Traffic by parent ASIN; never added to the report by child, which has the same
 * sales.
 */

import type { ReportKind } from '../kind.ts';
import { childAsin } from './sales-traffic.ts';
import { parentAsin, salesFigures, title } from './shared/business-fields.ts';
import { currency, from, marketplace, to } from './shared/english-field.ts';
import { necessary } from './shared/localized-field.ts';

export const salesByParent: ReportKind = {
  id: 'sales-by-parent',
  amazonReportType: 'GET_SALES_AND_TRAFFIC_REPORT',
  title: 'report.kind.salesByParent',
  sheet: 'sales-by-parent',
  signs: [['parentAsin']],
  key: ['marketplace', 'from', 'to', 'parentAsin'],
  period: 'asked',
  repeated: 'combine',
  foreign: ['SKU', ...Object.values(childAsin.headers!).flat()],
  evidence: {
    en: 'The columns of the report by child ASIN without the child: so public code reads it.',
    'zh-CN': 'All columns quoted in public code that reads it beside the report by child.',
    ja: 'The columns of the report by child ASIN without the child.',
    de: 'The columns of the report by child ASIN without the child.',
    es: 'The columns of the report by child ASIN without the child.',
  },
  fields: [marketplace(), currency(), from(), to(), necessary(parentAsin), title, ...salesFigures],
};
