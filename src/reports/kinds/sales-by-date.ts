/** Business report: Sales and Traffic by Date, one row a day. */
import { marketplace } from '../english-field.ts';
import type { Combine, ReportKind } from '../kind.ts';

const SUM: Combine = { how: 'sum' };
const BY_VIEWS: Combine = { how: 'mean', by: 'pageViews' };

export const salesByDate: ReportKind = {
  id: 'sales-by-date',
  amazonReportType: 'GET_SALES_AND_TRAFFIC_REPORT',
  title: 'report.kind.salesByDate',
  sheet: 'sales-by-date',
  key: ['marketplace', 'date'],
  period: 'dated',
  repeated: 'combine',
  evidence: {
    en: 'Genuine files of amazon.com (with B2B, 17 columns) and amazon.ae (10 columns).',
    ja: 'Quoted completely in public code.',
    de: 'Quoted in public code on real files. The German name of Featured Offer was not found.',
  },
  fields: [
    marketplace(),
    {
      id: 'date',
      header: 'Date',
      type: 'day',
      role: 'day',
      required: true,
      headers: { en: ['Date'], ja: ['日付'], de: ['Datum'] },
    },
    { id: 'currency', header: 'Currency', type: 'text', role: 'currency' },
    {
      id: 'orderedProductSales',
      header: 'Ordered Product Sales',
      type: 'money',
      required: true,
      headers: {
        en: ['Ordered Product Sales'],
        ja: ['注文商品の売上額'],
        de: ['Durch bestellte Produkte erzielter Umsatz'],
      },
      combine: SUM,
    },
    {
      id: 'unitsOrdered',
      header: 'Units Ordered',
      type: 'integer',
      required: true,
      headers: { en: ['Units Ordered'], ja: ['注文された商品点数'], de: ['Bestellte Einheiten'] },
      combine: SUM,
    },
    {
      id: 'totalOrderItems',
      header: 'Total Order Items',
      type: 'integer',
      headers: { en: ['Total Order Items'], ja: ['注文品目総数'], de: ['Zahl der Bestellposten'] },
      combine: SUM,
    },
    {
      id: 'pageViews',
      header: 'Page Views - Total',
      type: 'integer',
      headers: { en: ['Page Views - Total'], ja: ['ページビュー - 合計'], de: ['Seitenaufrufe – Summe'] },
      combine: SUM,
    },
    {
      id: 'sessions',
      header: 'Sessions - Total',
      type: 'integer',
      required: true,
      headers: { en: ['Sessions - Total'], ja: ['セッション数 - 合計'], de: ['Sitzungen – Summe'] },
      combine: SUM,
    },
    {
      id: 'featuredOfferPercentage',
      header: 'Featured Offer (Buy Box) Percentage',
      type: 'ratio',
      headers: { en: ['Featured Offer (Buy Box) Percentage'], ja: ['おすすめ出品（おすすめ商品）の獲得率'] },
      combine: BY_VIEWS,
    },
    {
      id: 'unitSessionPercentage',
      header: 'Unit Session Percentage',
      type: 'ratio',
      of: ['unitsOrdered', 'sessions'],
      headers: {
        en: ['Unit Session Percentage'],
        ja: ['ユニットセッション率'],
        de: ['Prozentsatz an Einheiten pro Sitzung'],
      },
      combine: { how: 'ratio', none: 0 },
    },
    {
      id: 'averageOfferCount',
      header: 'Average Offer Count',
      type: 'number',
      headers: { en: ['Average Offer Count'], ja: ['平均出品数'], de: ['Durchschnittliche Angebotszahl'] },
      combine: BY_VIEWS,
    },
    {
      id: 'averageParentItems',
      header: 'Average Parent Items',
      type: 'number',
      headers: { en: ['Average Parent Items'], ja: ['親商品の平均数'] },
      combine: BY_VIEWS,
    },
  ],
};
