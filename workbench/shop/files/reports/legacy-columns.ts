/** Columns of Sponsored Products reports of the old ads console, in the languages in which their headers are known. */
import type { Download } from '../../world/download.ts';
import { MARKETPLACES, type Marketplace } from '../../world/marketplace.ts';
import { type Column, column, headed } from '../column.ts';
import { type AdsFigures, ratio } from './ads-figures.ts';

/** A column of ads figures. */
export type AdsColumn = Column<AdsFigures>;

/** Countries as the consoles call them. */
export const COUNTRIES: Readonly<Record<Marketplace, Column<unknown>['headers']>> = {
  US: headed('United States', '美国'),
  DE: headed('Germany', '德国'),
  JP: headed('Japan', '日本'),
};
const NO_PORTFOLIO = headed('No Portfolio', '无组合', 'なし', 'Kein Portfolio');

export const date: AdsColumn = column('day', headed('Date', '日期', '日付', 'Datum'), ({ of }) => of.day);
export const currency: AdsColumn = column(
  'text',
  headed('Currency', '货币', '通貨', 'Währung'),
  ({ of }) => MARKETPLACES[of.marketplace].currency,
);
export const campaign: AdsColumn = column(
  'text',
  headed('Campaign Name', '广告活动名称', 'キャンペーン名', 'Kampagnen-Name'),
  ({ of }) => of.campaign.name,
);
export const adGroup: AdsColumn = column(
  'text',
  headed('Ad Group Name', '广告组名称', '広告グループ名', 'Anzeigengruppenname'),
  ({ of }) => of.adGroup.name,
);
/** Japanese and German names of this and of the country are not known. */
export const retailer: AdsColumn = column('text', headed('Retailer', '零售商'), () => 'Amazon');

/** Its portfolio's name, or that there is none. */
export function portfolio({ language }: Download): AdsColumn {
  return column(
    'text',
    headed('Portfolio name', '广告组合名称', 'ポートフォリオ名', 'Portfolioname'),
    ({ of }) => of.campaign.portfolio || NO_PORTFOLIO[language],
  );
}

/** The marketplace by its country. */
export function country({ language }: Download): AdsColumn {
  return column('text', headed('Country', '国家/地区'), ({ of }) => COUNTRIES[of.marketplace][language]);
}

export const target: readonly AdsColumn[] = [
  column('text', headed('Targeting', '投放', 'ターゲティング', 'Ausrichtung'), ({ of }) => of.target.text),
  column(
    'text',
    headed('Match Type', '匹配类型', 'マッチタイプ', 'Übereinstimmungstyp'),
    ({ of }) => of.target.matchType,
  ),
];
export const searchTerm: AdsColumn = column(
  'text',
  headed('Customer Search Term', '客户搜索词', 'カスタマーの検索キーワード', 'Suchbegriff des Kunden'),
  ({ of }) => of.searchTerm ?? undefined,
);
export const impressions: AdsColumn = column(
  'count',
  headed('Impressions', '展示量', 'インプレッション', 'Impressionen'),
  (row) => row.impressions,
  'impressions',
);
export const topOfSearch: AdsColumn = column(
  'ratio',
  headed('Top-of-search Impression Share', '搜索结果首页首位展示量份额'),
  () => undefined,
);
export const clicks: AdsColumn = column(
  'count',
  headed('Clicks', '点击量', 'クリック', 'Klicks'),
  (row) => row.clicks,
  'clicks',
);
export const ctr: AdsColumn = column(
  'ratio',
  headed('Click-Thru Rate (CTR)', '点击率 (CTR)', 'クリックスルー率 (CTR)', 'Klickrate (CTR)'),
  (row) => ratio(row.clicks, row.impressions),
);
export const cpc: AdsColumn = column(
  'money',
  headed('Cost Per Click (CPC)', '单次点击成本 (CPC)', '平均クリック単価 (CPC)', 'Kosten pro Klick (CPC)'),
  (row) => ratio(row.spend, row.clicks),
);
export const spend: AdsColumn = column(
  'money',
  headed('Spend', '花费', '費用', 'Ausgaben'),
  (row) => row.spend,
  'spend',
);
export const traffic: readonly AdsColumn[] = [clicks, ctr, cpc, spend];

/** Where the currency was once printed in a header, Amazon leaves a blank behind. */
export const sales: AdsColumn = column(
  'money',
  headed('7 Day Total Sales ', '7天总销售额', '広告がクリックされてから7日間の総売上高', '7 Tage, Umsatz gesamt (€)'),
  (row) => row.sales,
  'sales',
);
export const acosAndRoas: readonly AdsColumn[] = [
  column(
    'ratio',
    headed(
      'Total Advertising Cost of Sales (ACOS) ',
      '广告投入产出比 (ACOS) 总计',
      '広告費売上高比率（ACOS）合計',
      'Zugeschriebene Umsatzkosten (ACOS) gesamt ',
    ),
    (row) => ratio(row.spend, row.sales),
  ),
  column(
    'number',
    headed(
      'Total Return on Advertising Spend (ROAS)',
      '总广告投资回报率 (ROAS)',
      '広告費用対効果（ROAS）合計',
      'Gesamte Rentabilität der Anzeigenkosten (ROAS)',
    ),
    (row) => ratio(row.sales, row.spend),
  ),
];
export const orders: AdsColumn = column(
  'count',
  headed(
    '7 Day Total Orders (#)',
    '7天总订单数(#)',
    '広告がクリックされてから7日間の合計注文数',
    '7 Tage, Aufträge gesamt (#)',
  ),
  (row) => row.orders,
  'orders',
);
export const results: readonly AdsColumn[] = [
  orders,
  column(
    'count',
    headed(
      '7 Day Total Units (#)',
      '7天总销售量(#)',
      '広告がクリックされてから7日間の合計販売数',
      '7Tage, Einheiten gesamt (#)',
    ),
    (row) => row.units,
    'units',
  ),
  column(
    'ratio',
    headed(
      '7 Day Conversion Rate',
      '7天的转化率',
      '広告がクリックされてから7日間のコンバージョン率',
      '7-Tage-Konversionsrate',
    ),
    (row) => ratio(row.orders, row.clicks),
  ),
  column('count', headed('7 Day Advertised SKU Units (#)', '7天内广告SKU销售量(#)'), (row) => row.promotedUnits),
  column('count', headed('7 Day Other SKU Units (#)', '7天内其他SKU销售量(#)'), (row) => row.units - row.promotedUnits),
  column('money', headed('7 Day Advertised SKU Sales ', '7天内广告SKU销售额'), (row) => row.promotedSales),
  column(
    'money',
    headed('7 Day Other SKU Sales ', '7天内其他SKU销售额'),
    (row) => Math.round((row.sales - row.promotedSales) * 100) / 100,
  ),
];

/** Currencies as amounts show them. */
export const SYMBOLS: Readonly<Record<Marketplace, string>> = { US: '$', DE: '€', JP: '¥' };
