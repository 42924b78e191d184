/** SellerSprite (卖家精灵) keywords: those for which an ASIN is found, with its ranks, or those related to a word. */
import type { ReportKind } from '../kind.ts';
import { necessary } from './shared/localized-field.ts';
import { field, SELLERSPRITE, sellerspriteHead } from './shared/sellersprite-fields.ts';

export const sellerspriteKeywords: ReportKind = {
  id: 'sellersprite-keywords',
  amazonReportType: 'SellerSprite 反查关键词 / 关键词挖掘 / 拓展流量词 (export)',
  title: 'report.kind.sellerspriteKeywords',
  sheet: 'sellersprite-keywords',
  signs: [['abaWeekRank'], ['titleDensity'], ['spr']],
  key: ['marketplace', 'asin', 'keyword'],
  ...SELLERSPRITE,
  metadata: 'asin-in-name',
  evidence: {
    'zh-CN':
      'Complete header rows of files of 2026 quoted in public code and its tests: reverse ASIN (31 and 32 columns, `更新时间` twice), keyword mining (21 and 34) and extended traffic words (33). Marketplace, ASIN and day are read from the file name (`ReverseASIN-US-<ASIN>(1584)-20261012.xlsx`); the other files name no ASIN and have no ranks. `前3页无排名` is kept as *Not found*.',
  },
  fields: [
    ...sellerspriteHead,
    { id: 'asin', header: 'ASIN', type: 'text' },
    necessary(field('text', 'keyword', 'Keyword', '流量词|关键词')),
    field('text', 'keywordTranslation', 'Keyword (translated)', '关键词翻译'),
    necessary(field('integer', 'searchVolume', 'Search Volume', '月搜索量')),
    field('rank', 'organicRank', 'Organic Rank', '自然排名'),
    field('rank', 'organicPage', 'Organic Page', '自然排名页码'),
    field('rank', 'sponsoredRank', 'Sponsored Rank', '广告排名'),
    field('rank', 'sponsoredPage', 'Sponsored Page', '广告排名页码'),
    field('ratio', 'trafficShare', 'Traffic Share', '流量占比'),
    field('ratio', 'organicTrafficShare', 'Organic Traffic Share', '自然流量占比'),
    field('ratio', 'sponsoredTrafficShare', 'Sponsored Traffic Share', '广告流量占比'),
    field('text', 'keywordType', 'Keyword Type', '关键词类型'),
    field('text', 'trafficType', 'Traffic Type', '流量词类型'),
    field('number', 'relevance', 'Relevance', '相关度'),
    necessary(field('integer', 'abaWeekRank', 'ABA Week Rank', 'ABA周排名')),
    field('integer', 'purchases', 'Purchases', '购买量|月购买量'),
    field('ratio', 'purchaseRate', 'Purchase Rate', '购买率'),
    necessary(field('integer', 'spr', 'SPR', 'SPR')),
    necessary(field('integer', 'titleDensity', 'Title Density', '标题密度')),
    field('integer', 'products', 'Products', '商品数'),
    field('number', 'demandSupplyRatio', 'Demand-supply Ratio', '需供比'),
    field('integer', 'advertisedProducts', 'Advertised Products', '广告竞品数|近7天广告竞品数'),
    field('ratio', 'clickShareTop3', 'Click Share (top 3)', '点击总占比'),
    field('ratio', 'conversionShareTop3', 'Conversion Share (top 3)', '转化总占比'),
    field('money', 'ppcBid', 'PPC Bid', 'PPC价格|PPC竞价'),
  ],
};
