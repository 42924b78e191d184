/** Sponsored Products by Unified Reporting: one .csv for all marketplaces, with the columns that the seller chose once. */
import type { AdsRow } from '../../world/ads.ts';
import type { Download } from '../../world/download.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import { column, headed } from '../column.ts';
import { CONSOLE_CSV, type Delimited, delimitedBytes } from '../delimited.ts';
import { dayBy, type Notation, PLAIN } from '../notation.ts';
import { type Report, report } from '../report.ts';
import { type AdsFigures, dailyFigures, ratio, SUBJECTS, searchTermFigures } from './ads-figures.ts';
import { type AdsColumn, COUNTRIES } from './legacy-columns.ts';

const UNIFIED_CSV: Delimited = { ...CONSOLE_CSV, endsLast: true };
const NOTATION: Notation = { ...PLAIN, ratio: (part) => `${(part * 100).toFixed(4)}%`, day: dayBy('MMM DD, YYYY') };
const NOTATIONS: Readonly<Record<string, Notation>> = {
  en: NOTATION,
  'zh-CN': { ...NOTATION, day: dayBy('YYYY年M月D日') },
};

/** Ids stand as formulas, so that no spreadsheet makes numbers of them. */
function guarded(id: string): string {
  return `="${id}"`;
}

function text(headers: AdsColumn['headers'], value: (row: AdsRow) => string): AdsColumn {
  return column('text', headers, ({ of }) => value(of));
}

const AD_PRODUCT = headed('Sponsored Products', '商品推广');

function place({ language }: Download): AdsColumn[] {
  return [
    column('day', headed('Date', '日期'), ({ of }) => of.day),
    text(headed('Budget currency', '预算货币'), ({ marketplace }) => MARKETPLACES[marketplace].currency),
    text(headed('Campaign country', '投放广告活动的国家/地区'), ({ marketplace }) => COUNTRIES[marketplace][language]!),
    text(headed('Ad product', '广告产品'), () => AD_PRODUCT[language]!),
    text(headed('Portfolio ID', '广告组合编号'), ({ campaign }) => campaign.portfolioId || '-1'),
    text(headed('Portfolio name', '广告组合名称'), ({ campaign }) => campaign.portfolio),
    text(headed('Campaign ID', '广告活动编号'), ({ campaign }) => guarded(campaign.id)),
    text(headed('Campaign name', '广告活动名称'), ({ campaign }) => campaign.name),
  ];
}

const settings: readonly AdsColumn[] = [
  column('money', headed('Campaign budget amount', '广告活动预算金额'), ({ of }) => of.campaign.dailyBudget),
  text(headed('Campaign bid strategy', '广告活动竞价方案'), ({ campaign }) => campaign.biddingStrategy),
];

const adGroup: readonly AdsColumn[] = [
  text(headed('Ad group ID', '广告组编号'), ({ adGroup }) => guarded(adGroup.id)),
  text(headed('Ad group name', '广告组名称'), ({ adGroup }) => adGroup.name),
];

function matchType({ campaign, target }: AdsRow): string {
  const expression = campaign.targetingType === 'AUTO' ? 'TARGETING_EXPRESSION_PREDEFINED' : 'TARGETING_EXPRESSION';
  return target.matchType === '-' ? expression : target.matchType;
}

const target: readonly AdsColumn[] = [
  text(headed('Target ID', '投放方案编号'), ({ target }) => guarded(target.id)),
  text(headed('Targeting', '投放方案'), ({ target }) => target.text),
  text(headed('Targeting match type', '投放匹配类型'), matchType),
];

const product: readonly AdsColumn[] = [
  text(headed('Advertised product ID', '推广的商品编号'), ({ asin }) => asin),
  text(headed('Advertised product SKU', '推广的商品 SKU'), ({ sku }) => sku),
];

const searchTerm = text(headed('Search term', '搜索词'), (row) => row.searchTerm ?? '');

const metrics: readonly AdsColumn[] = [
  column('count', headed('Impressions', '展示量'), (row) => row.impressions, 'impressions'),
  column('count', headed('Clicks', '点击量'), (row) => row.clicks, 'clicks'),
  column('ratio', headed('CTR', '点击率'), (row) => ratio(row.clicks, row.impressions)),
  column('money', headed('Total cost', '总成本'), (row) => row.spend, 'totalCost'),
  column('money', headed('CPC', 'CPC'), (row) => ratio(row.spend, row.clicks)),
  column('count', headed('Purchases', '购买量'), (row) => row.orders, 'purchases'),
  column('money', headed('Sales', '销售额'), (row) => row.sales, 'sales'),
  column('count', headed('Units sold', '已售商品数量'), (row) => row.units, 'unitsSold'),
  column('money', headed('Sales (promoted)', '推广商品的销售额'), (row) => row.promotedSales, 'salesPromoted'),
  column('count', headed('Units sold (promoted)', '推广商品的已售商品数量'), (row) => row.promotedUnits),
];

/** A daily report of the seller's own, as it was named when it was made. */
function unifiedReport(
  subject: 'search-terms' | 'campaigns' | 'advertised-products' | 'targets',
  fileNames: AdsColumn['headers'],
  rows: Parameters<typeof report<AdsFigures>>[0]['rows'],
  ...own: readonly AdsColumn[]
): Report {
  return report<AdsFigures>({
    name: `unified-${subject}`,
    kind: `unified-${subject}`,
    consoles: { all: ['en', 'zh-CN'] },
    rows,
    columns: (download) => [...place(download), ...own, ...metrics],
    fileName: ({ language }) => `${fileNames[language]}.csv`,
    write: (table, { language }) => delimitedBytes(table, UNIFIED_CSV, NOTATIONS[language]!),
    asks: () => [],
  });
}

export const UNIFIED_REPORTS: readonly Report[] = [
  unifiedReport('search-terms', headed('Search term', '搜索词'), searchTermFigures, ...adGroup, ...target, searchTerm),
  unifiedReport('campaigns', headed('Campaign', '广告活动'), dailyFigures(SUBJECTS.campaign), ...settings),
  unifiedReport(
    'advertised-products',
    headed('Advertised product', '推广的商品'),
    dailyFigures(SUBJECTS.ad),
    ...adGroup,
    ...product,
  ),
  unifiedReport('targets', headed('Targeting', '投放'), dailyFigures(SUBJECTS.target), ...adGroup, ...target),
];
