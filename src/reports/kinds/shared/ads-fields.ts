/** Columns shared by reports of the advertising console. */

import type { Field, FieldType } from '../../kind.ts';
import { marketplace } from './english-field.ts';
import { fieldsIn, necessary } from './localized-field.ts';

/** Headers in English, Chinese, Japanese and German. */
export const adsField = fieldsIn('en', 'zh-CN', 'ja', 'de');

const ATTRIBUTIONS = ['7', '14', '30'];

/** Sellers' reports attribute sales for 7 days, vendors' and Sponsored Brands' for 14, some for 30; each has its header. */
function perAttribution(patterns: string, attributions = ATTRIBUTIONS): string[] {
  return attributions.flatMap((days) => patterns.split('|').map((pattern) => pattern.replace('{days}', days)));
}

function attributed(type: FieldType, id: string, header: string, ...patterns: readonly string[]): Field {
  return adsField(type, id, header, ...patterns.map((pattern) => perAttribution(pattern).join('|')));
}

/** Amazon leaves a ratio blank if its denominator is 0: without sales there is no ACOS. */
export function ratio(field: Field, ...of: readonly [string, string]): Field {
  return { ...field, of, combine: { how: 'ratio', none: '' } };
}

/** A ratio for which no sheet needs a column. */
function derived(field: Field, ...of: readonly [string, string]): Field {
  return { ...ratio(field, ...of), derived: true };
}

/** A daily report has `Date`, a summary both ends. */
const from = adsField('day', 'from', 'From', 'Start Date|Date', '开始日期|日期', '開始日|日付', 'Startdatum|Datum');
const to = adsField('day', 'to', 'To', 'End Date|Date', '结束日期|日期', '終了日|日付', 'Enddatum|Datum');

/** The marketplace by its country. */
export const country: Field = marketplace();

/** Portfolio, currency and campaign. */
export const campaign: readonly Field[] = [
  adsField(
    'text',
    'portfolioName',
    'Portfolio name',
    'Portfolio name',
    '广告组合名称',
    'ポートフォリオ名',
    'Portfolioname',
  ),
  { ...adsField('text', 'currency', 'Currency', 'Currency', '货币', '通貨', 'Währung'), role: 'currency' },
  necessary(
    adsField(
      'text',
      'campaignName',
      'Campaign Name',
      'Campaign Name',
      '广告活动名称',
      'キャンペーン名',
      'Kampagnen-Name|Kampagnenname',
    ),
  ),
];

/** Marketplace, days and campaign. */
export const adsPlace: readonly Field[] = [
  country,
  necessary({ ...from, role: 'from' }),
  necessary({ ...to, role: 'to' }),
  ...campaign,
];

/** Sponsored Brands had no ad groups in its older campaigns. */
export const brandAdGroup = adsField(
  'text',
  'adGroupName',
  'Ad Group Name',
  'Ad Group Name',
  '广告组名称',
  '広告グループ名',
  'Anzeigengruppenname',
);
/** The ad group. */
export const adGroup: Field = necessary(brandAdGroup);

/** The target of an ad. */
export const target: readonly Field[] = [
  necessary(adsField('text', 'targeting', 'Targeting', 'Targeting', '投放', 'ターゲティング', 'Ausrichtung')),
  necessary(
    adsField('text', 'matchType', 'Match Type', 'Match Type', '匹配类型', 'マッチタイプ', 'Übereinstimmungstyp'),
  ),
];

/** What a shopper typed. */
export const searchTerm: Field = necessary(
  adsField(
    'text',
    'customerSearchTerm',
    'Customer Search Term',
    'Customer Search Term',
    '客户搜索词|顾客搜索词',
    'カスタマーの検索キーワード',
    'Suchbegriff des Kunden',
  ),
);

/** Impressions, clicks, spend and their ratios. */
export const traffic: readonly Field[] = [
  necessary(
    adsField(
      'integer',
      'impressions',
      'Impressions',
      'Impressions',
      '展示量|展现量|曝光量',
      'インプレッション',
      'Impressionen',
    ),
  ),
  necessary(adsField('integer', 'clicks', 'Clicks', 'Clicks', '点击量', 'クリック|クリック数', 'Klicks')),
  derived(
    adsField(
      'ratio',
      'ctr',
      'Click-Thru Rate (CTR)',
      'Click-Thru Rate (CTR)',
      '点击率 (CTR)',
      'クリックスルー率 (CTR)',
      'Klickrate (CTR)',
    ),
    'clicks',
    'impressions',
  ),
  derived(
    adsField(
      'money',
      'cpc',
      'Cost Per Click (CPC)',
      'Cost Per Click (CPC)',
      '单次点击成本 (CPC)|每次点击成本(CPC)',
      '平均クリック単価 (CPC)|クリック課金制（CPC）',
      'Kosten pro Klick (CPC)',
    ),
    'spend',
    'clicks',
  ),
  necessary(adsField('money', 'spend', 'Spend', 'Spend', '花费|支出', '費用|広告費', 'Ausgaben')),
];

const SALES = [
  '{days} Day Total Sales',
  '{days}天总销售额|{days}天内的总销售额',
  '広告がクリックされてから{days}日間の総売上高',
  '{days} Tage, Umsatz gesamt',
];

/** Sales within the days of attribution. */
export const sales: Field = necessary(attributed('money', 'sales', '7 Day Total Sales', ...SALES));

/** ACOS. */
export const acos: Field = ratio(
  // In some versions ACOS and ROAS are both headed 广告投入产出比; the text in brackets distinguishes them.
  adsField(
    'ratio',
    'acos',
    'Total Advertising Cost of Sales (ACOS)',
    'Total Advertising Cost of Sales (ACOS)',
    '广告投入产出比 (ACOS) 总计|广告成本销售比(ACOS)',
    '広告費売上高比率（ACOS）合計',
    'Zugeschriebene Umsatzkosten (ACOS) gesamt|Gesamtumsatzkosten für Werbung (ACOS)',
  ),
  'spend',
  'sales',
);

/** Orders within the days of attribution. */
export const orders: Field = necessary(
  attributed(
    'integer',
    'orders',
    '7 Day Total Orders (#)',
    '{days} Day Total Orders (#)',
    '{days}天总订单数(#)',
    '広告がクリックされてから{days}日間の合計注文数',
    '{days} Tage, Aufträge gesamt (#)',
  ),
);

/** Number of days in which sales are attributed. */
export const attributionDays: Field = {
  id: 'attributionDays',
  header: 'Attribution Days',
  type: 'integer',
  role: 'attribution',
};

/** Sales, orders, units and their ratios. */
export const results: readonly Field[] = [
  sales,
  acos,
  derived(
    adsField(
      'number',
      'roas',
      'Total Return on Advertising Spend (ROAS)',
      'Total Return on Advertising Spend (ROAS)',
      '总广告投资回报率 (ROAS)|投入产出比(ROAS)',
      '広告費用対効果（ROAS）合計',
      'Gesamte Rentabilität der Anzeigenkosten (ROAS)|Gesamtrendite von Werbeausgaben (Return on Advertising Spend, ROAS)',
    ),
    'sales',
    'spend',
  ),
  orders,
  attributed(
    'integer',
    'units',
    '7 Day Total Units (#)',
    '{days} Day Total Units (#)',
    '{days}天总销售量(#)',
    '広告がクリックされてから{days}日間の合計販売数',
    // German headers have no blank after this one number.
    '{days}Tage, Einheiten gesamt (#)|{days} Tage, Einheiten gesamt (#)',
  ),
  derived(
    attributed(
      'ratio',
      'conversionRate',
      '7 Day Conversion Rate',
      '{days} Day Conversion Rate',
      '{days}天的转化率',
      '広告がクリックされてから{days}日間のコンバージョン率',
      '{days}-Tage-Konversionsrate',
    ),
    'orders',
    'clicks',
  ),
  attributionDays,
];

/** Blank if Amazon measured none, which is not 0. */
export const topOfSearch: Field = {
  ...adsField(
    'ratio',
    'topOfSearchImpressionShare',
    'Top-of-search Impression Share',
    'Top-of-search Impression Share',
    '搜索结果首页首位展示量份额',
  ),
  combine: { how: 'mean', by: 'impressions' },
};

/** Sponsored Brands' figures about new-to-brand buyers, in English and Chinese. */
export const newToBrand: readonly Field[] = [
  necessary(
    adsField(
      'integer',
      'newToBrandOrders',
      'New-to-brand Orders',
      '14 Day New-to-brand Orders (#)',
      '14天内"品牌新买家"订单数量(#)',
    ),
  ),
  adsField('money', 'newToBrandSales', 'New-to-brand Sales', '14 Day New-to-brand Sales', '14天内"品牌新买家"销售额'),
];

function headersOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ headers }) => Object.values(headers || {}).flat());
}

/** Sales of 7 days, as in Sponsored Products reports of sellers. */
export const WEEK_SALES: readonly string[] = SALES.flatMap((pattern) => perAttribution(pattern, ['7']));

/** Sales of 14 and 30 days; outside English only Sponsored Brands and Display are known to have them. */
export const LATER_SALES: readonly string[] = SALES.flatMap((pattern) => perAttribution(pattern, ['14', '30']));

/** Headers that only Sponsored Brands and Display reports have. */
export const OTHER_ADS: readonly string[] = [
  ...headersOf(newToBrand),
  'Viewable Impressions',
  '14 Day % of Orders New-to-brand',
  '14 Day Branded Searches',
  '可查看的展现量',
];

/** The same for kinds not verified in other languages; in English, 14-day sales may be a vendor's. */
export const OTHER_REPORTS: readonly string[] = [...OTHER_ADS, ...LATER_SALES.filter((header) => !/Day/.test(header))];

/** A vendor's Sponsored Products report has 14-day sales too, but splits them by ASIN, unlike Sponsored Brands. */
export const PER_PRODUCT: readonly string[] = [
  ...perAttribution(
    '{days} Day Advertised SKU Units (#)|{days} Day Advertised ASIN Units (#)|{days} Day Advertised SKU Sales|{days} Day Advertised ASIN Sales',
  ),
  ...perAttribution('{days}天内广告SKU销售量(#)|{days}天内广告SKU销售额'),
];

/** Headers of the old console's reports; the unified reports that replace them share only a few. */
export const OLD_ADS_HEADERS: readonly string[] = [
  ...['Start Date', 'End Date', '开始日期', '结束日期'],
  ...headersOf([...campaign, adGroup, ...target, searchTerm, ...traffic, ...results]),
  ...OTHER_ADS,
  ...PER_PRODUCT,
  ...['Campaign Type', '广告活动类型', 'Targeting Type', '定位类型', '放置'],
  ...['Advertised SKU', '广告SKU', 'Advertised ASIN', '广告ASIN', 'Purchased ASIN', '已购买的ASIN'],
];
