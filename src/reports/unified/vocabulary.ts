/** The vocabulary of Amazon's unified reports: columns that a person can choose, and their meaning. */

import type { Field, FieldRole, FieldType } from '../kind.ts';
import { ratio } from '../kinds/shared/ads-fields.ts';
import { COUNTRY_HEADERS, marketplace } from '../kinds/shared/english-field.ts';
import { fieldId } from '../kinds/shared/field-id.ts';
import { fieldsIn, type LocalizedField } from '../kinds/shared/localized-field.ts';
import { SPANS, TIME_HEADERS } from './time-words.ts';

const word: LocalizedField = fieldsIn('en', 'zh-CN', 'ja', 'de');

/** A field whose id is made from the header. */
function named(type: FieldType, header: string, ...headers: readonly string[]): Field {
  return word(type, fieldId(header), header, ...headers);
}

function asNeeded(field: Field): Field {
  return { ...field, asNeeded: true };
}

function withRole(role: FieldRole, field: Field): Field {
  return { ...field, role };
}

function day(id: 'from' | 'to', header: string): Field {
  return { id, header, type: 'day', role: id, headers: TIME_HEADERS, spans: SPANS, required: true };
}

/** Marketplace, days, currency. */
export const PLACE: readonly Field[] = [
  {
    ...marketplace(),
    headers: {
      ...COUNTRY_HEADERS,
      en: ['Campaign country', ...COUNTRY_HEADERS.en!],
      'zh-CN': ['投放广告活动的国家/地区', ...COUNTRY_HEADERS['zh-CN']!],
    },
  },
  day('from', 'From'),
  day('to', 'To'),
  withRole(
    'currency',
    word('text', 'currency', 'Currency', 'Budget currency|Campaign currency code', '预算货币|广告活动货币代码'),
  ),
  withRole(
    'place',
    asNeeded(
      named(
        'text',
        'Advertised product marketplace',
        'Advertised product marketplace',
        '推广的商品站点|推广的商品站点-Advertised product marketplace',
      ),
    ),
  ),
];

/** The advertiser's account. */
export const ACCOUNT: readonly Field[] = [
  asNeeded(named('text', 'Advertiser account ID', 'Advertiser account ID', '广告主账户 ID')),
  asNeeded(named('text', 'Advertiser account name', 'Advertiser account name', '广告主账户名称')),
  asNeeded(named('adProduct', 'Ad product', 'Ad product', '广告产品')),
];

/** Portfolio of a campaign. */
export const PORTFOLIO: readonly Field[] = [
  { ...asNeeded(named('text', 'Portfolio ID', 'Portfolio ID', '广告组合编号')), none: '-1' },
  {
    ...named('text', 'Portfolio name', 'Portfolio name', '广告组合名称', 'ポートフォリオ名', 'Portfolioname'),
    none: '-1',
  },
];

/** Campaign, by id and name. */
export const CAMPAIGN: readonly Field[] = [
  named('text', 'Campaign ID', 'Campaign ID', '广告活动编号'),
  named('text', 'Campaign name', 'Campaign name', '广告活动名称', 'キャンペーン名', 'Kampagnenname|Kampagnen-Name'),
];

/** Settings of campaigns. */
export const CAMPAIGN_SETTINGS: readonly Field[] = [
  asNeeded(named('text', 'Campaign delivery status', 'Campaign delivery status', '广告活动投放状态')),
  // A budget is not summed: the row with more clicks determines it.
  {
    ...asNeeded(named('money', 'Campaign budget amount', 'Campaign budget amount', '广告活动预算金额')),
    combine: { how: 'largest', by: 'clicks' },
  },
  asNeeded(named('text', 'Campaign bid strategy', 'Campaign bid strategy', '广告活动竞价方案')),
];

/** Ad group, by id and name. */
export const AD_GROUP: readonly Field[] = [
  named('text', 'Ad group ID', 'Ad group ID', '广告组编号'),
  named('text', 'Ad group name', 'Ad group name', '广告组名称', '広告グループ名', 'Anzeigengruppenname'),
];

/** Advertised product. */
export const PRODUCT: readonly Field[] = [
  named('text', 'Advertised product ID', 'Advertised product ID', '推广的商品编号'),
  named(
    'text',
    'Advertised product SKU',
    'Advertised product SKU',
    '推广的商品 SKU|推广的商品 SKU-Advertised product SKU',
  ),
  asNeeded(named('text', 'Advertised product name', 'Advertised product name', '推广的商品名称')),
  asNeeded(named('text', 'Advertised product parent ID', 'Advertised product parent ID', '推广的商品父级编号')),
];

/** Target of an ad. */
export const TARGET: readonly Field[] = [
  asNeeded(named('text', 'Target ID', 'Target ID', '投放方案编号|投放编号')),
  named('text', 'Targeting', 'Targeting|Target value', '投放方案|投放值|投放', 'ターゲティング', 'Ausrichtung'),
  word(
    'text',
    'matchType',
    'Match type',
    'Targeting match type|Target match type|Match type',
    '投放匹配类型|投放匹配类型-Targeting match type|匹配类型',
    'マッチタイプ',
    'Übereinstimmungstyp',
  ),
];

/** Settings of targets. */
export const TARGET_SETTINGS: readonly Field[] = [
  asNeeded(named('text', 'Target type', 'Target type', '投放类型')),
  // Amazon splits the rows of a target whose bid was changed.
  {
    ...asNeeded(named('money', 'Target bid', 'Target bid', '目标竞价')),
    combine: { how: 'largest', by: 'clicks' },
  },
  asNeeded(named('text', 'Target status', 'Target status', '投放状态')),
];

/** What a shopper typed. */
export const SEARCH_TERM: readonly Field[] = [named('text', 'Search term', 'Search term', '搜索词')];

/** Where an ad was shown. */
export const PLACEMENT: readonly Field[] = [
  word(
    'text',
    'placement',
    'Placement',
    'Placement classification|Placement name|Placement',
    '广告位分类|广告位名称|广告位',
  ),
];

/** Figures of a conversion, in English and Chinese; Chinese has a second word for sales. */
const CONVERSIONS: readonly (readonly [FieldType, en: string, zh: string, also?: string])[] = [
  ['integer', 'Purchases', '购买量'],
  ['money', 'Sales', '销售额', '销量'],
  ['integer', 'Units sold', '已售商品数量'],
];

/** Which conversions count; `{x}` is replaced by the figure. */
const COUNTED: readonly (readonly [en: string, zh: string])[] = [
  ['{x} (promoted)', '推广商品的{x}|{x}（推广）|{x}（推广的商品）'],
  ['{x} (halo)', '{x}（光环）|{x}（品牌光环）'],
  ['{x} (new to brand)', '{x}（品牌新客）'],
  ['{x} (all views)', '{x}（所有浏览次数）'],
  ['{x} from clicks', '归因于点击的{x}'],
  ['{x} from views', '归因于浏览的{x}'],
  ['{x} (combined)', '{x}（已合并）'],
  ['{x} (off-Amazon)', '{x}（亚马逊站外）'],
];

function conversion([type, en, zh, also]: (typeof CONVERSIONS)[number], [enForm, zhForm]: (typeof COUNTED)[number]) {
  const header = enForm.replace('{x}', en);
  const words = also === undefined ? [zh] : [zh, also];
  const chinese = words.flatMap((one) => zhForm.split('|').map((form) => form.replace('{x}', one)));
  return asNeeded(named(type, header, header, chinese.join('|')));
}

/** Each way of counting is a separate column, because they count different conversions. */
const VARIANTS: readonly Field[] = COUNTED.flatMap((counted) => CONVERSIONS.map((one) => conversion(one, counted)));

function derived(field: Field, ...of: readonly [string, string]): Field {
  return { ...ratio(field, ...of), derived: true };
}

/** Figures; purchases, sales and units include the advertised products and other ones of the brand. */
export const METRICS: readonly Field[] = [
  named('integer', 'Impressions', 'Impressions', '展示量', 'インプレッション', 'Impressionen'),
  named('integer', 'Clicks', 'Clicks', '点击量', 'クリック数|クリック', 'Klicks'),
  derived(word('ratio', 'ctr', 'CTR', 'CTR', '点击率'), 'clicks', 'impressions'),
  named('money', 'Total cost', 'Total cost', '总成本|成本'),
  derived(word('money', 'cpc', 'CPC', 'CPC', 'CPC'), 'totalCost', 'clicks'),
  ...CONVERSIONS.map(([type, en, zh]) => named(type, en, en, zh)),
  derived(named('number', 'ROAS', 'ROAS', 'ROAS'), 'sales', 'totalCost'),
  // A ratio of impressions, not of clicks, as real figures show.
  derived(named('ratio', 'Purchase rate', 'Purchase rate', '购买率'), 'purchases', 'impressions'),
  derived(named('money', 'Cost per purchase', 'Cost per purchase', '单次购买成本'), 'totalCost', 'purchases'),
  ...VARIANTS,
  asNeeded(named('integer', 'Detail page views', 'Detail page views', '商品详情页浏览量')),
  asNeeded(named('integer', 'Viewable impressions', 'Viewable impressions', '可见展示量')),
  asNeeded(named('money', 'Long-term sales', 'Long-term sales', '长期销售')),
  {
    ...asNeeded(
      named('ratio', 'Top-of-search impression share', 'Top-of-search impression share', '搜索结果首页首位展示量份额'),
    ),
    combine: { how: 'mean', by: 'impressions' },
  },
];
