/** Columns shared by the business reports: by child ASIN or SKU, by parent, by date. */
import type { Combine, Field } from '../../kind.ts';
import { fieldsIn, necessary } from './localized-field.ts';

/** Headers in English, Chinese, Japanese, German and Spanish. */
export const businessField = fieldsIn('en', 'zh-CN', 'ja', 'de', 'es');

const SUM: Combine = { how: 'sum' };
/** The mean weighted by page views. */
export const BY_VIEWS: Combine = { how: 'mean', by: 'pageViews' };
// An ASIN that moved to another parent within the window has two rows; the one with more sessions names the parent.
const OF_BUSIER: Combine = { how: 'largest', by: 'sessions' };

/** The parent ASIN. */
export const parentAsin: Field = {
  ...businessField(
    'asin',
    'parentAsin',
    '(Parent) ASIN',
    '(Parent) ASIN',
    '（父）ASIN',
    '（親）ASIN',
    '(Übergeordnete) ASIN',
    'ASIN (parent)',
  ),
  combine: OF_BUSIER,
};

/** The title of a product. */
export const title: Field = {
  ...businessField('text', 'title', 'Title', 'Title', '标题|商品名称', 'タイトル', 'Titel', 'Título'),
  combine: OF_BUSIER,
};

/** Sessions. */
export const sessions: Field = necessary(
  businessField(
    'integer',
    'sessions',
    'Sessions - Total',
    'Sessions - Total|Sessions',
    '会话数 - 总计|会话次数 – 总计|会话 - 总计|会话数|买家访问次数',
    'セッション数 - 合計|セッション - 合計',
    'Sitzungen – Summe',
    'Sesiones: total',
  ),
);

const sessionPercentage: Field = {
  ...businessField(
    'ratio',
    'sessionPercentage',
    'Session Percentage - Total',
    'Session Percentage - Total|Session Percentage',
    // Literally 'conversion rate', but in the position of the session percentage, before its B2B column.
    '转化率 - 总计|会话百分比 – 总计|买家访问次数百分比',
    'セッション率 - 合計',
  ),
  combine: SUM,
};

/** Page views. */
export const pageViews: Field = businessField(
  'integer',
  'pageViews',
  'Page Views - Total',
  'Page Views - Total|Page Views',
  '页面浏览量 - 总计|页面浏览次数',
  'ページビュー - 合計',
  'Seitenaufrufe – Summe',
);

const pageViewsPercentage: Field = {
  ...businessField(
    'ratio',
    'pageViewsPercentage',
    'Page Views Percentage - Total',
    'Page Views Percentage - Total|Page Views Percentage',
    '页面浏览量百分比 - 总计|页面浏览次数百分比',
    'ページビュー率 - 合計',
  ),
  combine: SUM,
};

/** Percentage of page views with the seller's featured offer. */
export const featuredOffer: Field = {
  ...businessField(
    'ratio',
    'featuredOfferPercentage',
    'Featured Offer (Buy Box) Percentage',
    'Featured Offer (Buy Box) Percentage|Featured Offer Percentage|Buy Box Percentage',
    '推荐报价（推荐报价展示位）百分比|推荐报价（购买按钮）百分比|购买按钮赢得率',
    'おすすめ出品（おすすめ商品）の獲得率|カートボックス獲得率',
    '',
    'Porcentaje de ofertas destacadas (Buy Box)',
  ),
  combine: BY_VIEWS,
};

/** Units ordered. */
export const unitsOrdered: Field = necessary(
  businessField(
    'integer',
    'unitsOrdered',
    'Units Ordered',
    'Units Ordered',
    '已订购商品数量',
    '注文された商品点数',
    'Bestellte Einheiten',
    'Unidades encargadas',
  ),
);

/** Units by sessions. */
export const unitSessionPercentage: Field = {
  ...businessField(
    'ratio',
    'unitSessionPercentage',
    'Unit Session Percentage',
    'Unit Session Percentage',
    '商品会话百分比|订单商品数量转化率',
    'ユニットセッション率|注文商品点数のセッションのパーセンテージ',
    'Prozentsatz an Einheiten pro Sitzung',
  ),
  of: ['unitsOrdered', 'sessions'],
  combine: { how: 'ratio', none: 0 },
};

/** Ordered product sales. */
export const orderedProductSales: Field = necessary(
  businessField(
    'money',
    'orderedProductSales',
    'Ordered Product Sales',
    'Ordered Product Sales',
    '已订购商品销售额',
    '注文商品の売上額|注文商品売上',
    'Durch bestellte Produkte erzielter Umsatz',
    'Ventas de productos encargados',
  ),
);

/** Order items. */
export const totalOrderItems: Field = businessField(
  'integer',
  'totalOrderItems',
  'Total Order Items',
  'Total Order Items',
  '订单商品总数|订单商品种类数',
  '注文品目総数',
  'Zahl der Bestellposten',
);

/** Figures of a parent, a child or a SKU. */
export const salesFigures: readonly Field[] = [
  sessions,
  sessionPercentage,
  pageViews,
  pageViewsPercentage,
  featuredOffer,
  unitsOrdered,
  unitSessionPercentage,
  orderedProductSales,
  totalOrderItems,
];
