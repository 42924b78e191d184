/** Business report: Detail Page Sales and Traffic, by child ASIN, with or without SKU. */
import type { Combine, ReportKind } from '../kind.ts';

const SUM: Combine = { how: 'sum' };
// An ASIN that moved to another parent within the window stands in two rows: the busier one names it.
const OF_BUSIER: Combine = { how: 'largest', by: 'sessions' };

export const salesTraffic: ReportKind = {
  id: 'sales-traffic',
  amazonReportType: 'GET_SALES_AND_TRAFFIC_REPORT',
  title: 'report.kind.salesTraffic',
  sheet: 'sales-traffic',
  key: ['marketplace', 'from', 'to', 'childAsin', 'sku'],
  period: 'asked',
  repeated: 'combine',
  evidence: {
    en: 'Genuine files of amazon.com and amazon.co.uk (2019 to 2026).',
    'zh-CN':
      'Complete header rows quoted in public code: 2023 and later with hyphens, Europe with dashes, and 2019. `转化率 - 总计` stands where Session Percentage belongs and is read as such; the conversion is `商品会话百分比`.',
    ja: 'The report by date is quoted completely in public code, this one column by column; the older names are marked by age there.',
    de: 'Quoted in public code on real files. The German names of the share columns and of Featured Offer were not found.',
  },
  fields: [
    { id: 'marketplace', header: 'Marketplace', type: 'text', role: 'marketplace' },
    { id: 'currency', header: 'Currency', type: 'text', role: 'currency' },
    { id: 'from', header: 'From', type: 'day', role: 'from' },
    { id: 'to', header: 'To', type: 'day', role: 'to' },
    {
      id: 'parentAsin',
      header: '(Parent) ASIN',
      type: 'asin',
      headers: { en: ['(Parent) ASIN'], 'zh-CN': ['（父）ASIN'], ja: ['（親）ASIN'], de: ['(Übergeordnete) ASIN'] },
      combine: OF_BUSIER,
    },
    {
      id: 'childAsin',
      header: '(Child) ASIN',
      type: 'asin',
      required: true,
      headers: { en: ['(Child) ASIN'], 'zh-CN': ['（子）ASIN'], ja: ['（子）ASIN'], de: ['(Untergeordnete) ASIN'] },
    },
    { id: 'sku', header: 'SKU', type: 'text', headers: { en: ['SKU'] } },
    {
      id: 'title',
      header: 'Title',
      type: 'text',
      headers: { en: ['Title'], 'zh-CN': ['标题', '商品名称'], ja: ['タイトル'], de: ['Titel'] },
      combine: OF_BUSIER,
    },
    {
      id: 'sessions',
      header: 'Sessions - Total',
      type: 'integer',
      required: true,
      headers: {
        en: ['Sessions - Total', 'Sessions'],
        'zh-CN': ['会话数 - 总计', '会话次数 – 总计', '会话 - 总计', '会话数', '买家访问次数'],
        ja: ['セッション数 - 合計', 'セッション - 合計'],
        de: ['Sitzungen – Summe'],
      },
      combine: SUM,
    },
    {
      id: 'sessionPercentage',
      header: 'Session Percentage - Total',
      type: 'ratio',
      headers: {
        en: ['Session Percentage - Total', 'Session Percentage'],
        // Literally 'conversion rate', yet it stands where the session percentage belongs, before its B2B twin.
        'zh-CN': ['转化率 - 总计', '会话百分比 – 总计', '买家访问次数百分比'],
        ja: ['セッション率 - 合計'],
      },
      combine: SUM,
    },
    {
      id: 'pageViews',
      header: 'Page Views - Total',
      type: 'integer',
      headers: {
        en: ['Page Views - Total', 'Page Views'],
        'zh-CN': ['页面浏览量 - 总计', '页面浏览次数'],
        ja: ['ページビュー - 合計'],
        de: ['Seitenaufrufe – Summe'],
      },
      combine: SUM,
    },
    {
      id: 'pageViewsPercentage',
      header: 'Page Views Percentage - Total',
      type: 'ratio',
      headers: {
        en: ['Page Views Percentage - Total', 'Page Views Percentage'],
        'zh-CN': ['页面浏览量百分比 - 总计', '页面浏览次数百分比'],
        ja: ['ページビュー率 - 合計'],
      },
      combine: SUM,
    },
    {
      id: 'featuredOfferPercentage',
      header: 'Featured Offer (Buy Box) Percentage',
      type: 'ratio',
      headers: {
        en: ['Featured Offer (Buy Box) Percentage', 'Featured Offer Percentage', 'Buy Box Percentage'],
        'zh-CN': ['推荐报价（推荐报价展示位）百分比', '推荐报价（购买按钮）百分比', '购买按钮赢得率'],
        ja: ['おすすめ出品（おすすめ商品）の獲得率', 'カートボックス獲得率'],
      },
      combine: { how: 'mean', by: 'pageViews' },
    },
    {
      id: 'unitsOrdered',
      header: 'Units Ordered',
      type: 'integer',
      required: true,
      headers: {
        en: ['Units Ordered'],
        'zh-CN': ['已订购商品数量'],
        ja: ['注文された商品点数'],
        de: ['Bestellte Einheiten'],
      },
      combine: SUM,
    },
    {
      id: 'unitSessionPercentage',
      header: 'Unit Session Percentage',
      type: 'ratio',
      of: ['unitsOrdered', 'sessions'],
      headers: {
        en: ['Unit Session Percentage'],
        'zh-CN': ['商品会话百分比', '订单商品数量转化率'],
        ja: ['ユニットセッション率', '注文商品点数のセッションのパーセンテージ'],
        de: ['Prozentsatz an Einheiten pro Sitzung'],
      },
      combine: { how: 'ratio', none: 0 },
    },
    {
      id: 'orderedProductSales',
      header: 'Ordered Product Sales',
      type: 'money',
      required: true,
      headers: {
        en: ['Ordered Product Sales'],
        'zh-CN': ['已订购商品销售额'],
        ja: ['注文商品の売上額', '注文商品売上'],
        de: ['Durch bestellte Produkte erzielter Umsatz'],
      },
      combine: SUM,
    },
    {
      id: 'totalOrderItems',
      header: 'Total Order Items',
      type: 'integer',
      headers: {
        en: ['Total Order Items'],
        'zh-CN': ['订单商品总数', '订单商品种类数'],
        ja: ['注文品目総数'],
        de: ['Zahl der Bestellposten'],
      },
      combine: SUM,
    },
  ],
};
