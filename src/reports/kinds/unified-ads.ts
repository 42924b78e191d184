/** The advertising console's newer unified report: figures of each advertised product over its own date range. */
import { currency, field, fields, from, needed, to } from '../english-field.ts';
import type { ReportKind } from '../kind.ts';

export const unifiedAds: ReportKind = {
  id: 'unified-ads',
  amazonReportType: 'Unified ads report (console, 2026)',
  title: 'report.kind.unifiedAds',
  sheet: 'unified-ads',
  key: ['marketplace', 'from', 'to', 'campaignId', 'adGroupId', 'advertisedProductId', 'advertisedProductSku'],
  period: 'dated',
  repeated: 'combine',
  evidence: {
    en: 'The header row of a genuine file of 2026 (47 columns). Of its columns these are kept. One cell holds both ends of the window, and rows of one file may have different ones.',
  },
  fields: [
    { id: 'marketplace', header: 'Marketplace', type: 'text' },
    { ...from('Date range'), required: true },
    { ...to('Date range'), required: true },
    { ...currency('Budget currency'), required: true },
    { ...field('text', 'Advertised product marketplace'), role: 'place' },
    field('text', 'Portfolio name'),
    field('text', 'Campaign ID'),
    needed('text', 'Campaign name'),
    field('text', 'Ad group ID'),
    field('text', 'Ad group name'),
    field('text', 'Advertised product ID'),
    field('text', 'Advertised product SKU'),
    field('text', 'Advertised product name'),
    needed('integer', 'Impressions'),
    needed('integer', 'Clicks'),
    field('ratio', 'CTR', { of: ['clicks', 'impressions'], derived: true }),
    needed('money', 'Total cost'),
    needed('integer', 'Purchases'),
    needed('money', 'Sales'),
    ...fields('integer', 'Units sold', 'Purchases (promoted)', 'Detail page views'),
    field('number', 'ROAS', { of: ['sales', 'totalCost'], derived: true }),
  ],
};
