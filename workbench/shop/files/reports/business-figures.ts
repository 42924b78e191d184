/** What both business reports of Seller Central have: traffic and sales, their columns and the form of the file. */
import type { Download } from '../../world/download.ts';
import { rowsOf } from '../../world/history.ts';
import type { ProductDay, SkuDay } from '../../world/traffic.ts';
import { column, headed } from '../column.ts';
import { CONSOLE_CSV, delimitedBytes } from '../delimited.ts';
import { CHINESE_CONSOLE, dayBy, ENGLISH_CONSOLE, GERMAN_CONSOLE, JAPANESE_CONSOLE } from '../notation.ts';
import { placeOf, sumOf, type Table } from '../report.ts';

/** Traffic and sales of a product, or of a day. */
export interface Figures {
  readonly sessions: number;
  readonly pageViews: number;
  /** Page views with the shop's Featured Offer. */
  readonly featuredViews: number;
  readonly units: number;
  readonly items: number;
  readonly sales: number;
}

/** Sums of traffic and sales. */
export function figuresOf(traffic: readonly ProductDay[], sold: readonly SkuDay[]): Figures {
  return {
    sessions: sumOf(traffic.map(({ sessions }) => sessions)),
    pageViews: sumOf(traffic.map(({ pageViews }) => pageViews)),
    featuredViews: traffic.reduce((sum, { pageViews, featuredOffer }) => sum + pageViews * featuredOffer, 0),
    units: sumOf(sold.map(({ units }) => units)),
    items: sumOf(sold.map(({ orderItems }) => orderItems)),
    sales: sumOf(sold.map(({ sales }) => sales)),
  };
}

/** 0 of nothing is 0, as Amazon prints it. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

const SESSIONS = headed('Sessions - Total', '会话数 - 总计', 'セッション数 - 合計', 'Sitzungen – Summe');
const PAGE_VIEWS = headed('Page Views - Total', '页面浏览量 - 总计', 'ページビュー - 合計', 'Seitenaufrufe – Summe');
const UNITS = headed('Units Ordered', '已订购商品数量', '注文された商品点数', 'Bestellte Einheiten');
const ITEMS = headed('Total Order Items', '订单商品总数', '注文品目総数', 'Zahl der Bestellposten');
const SALES = headed(
  'Ordered Product Sales',
  '已订购商品销售额',
  '注文商品の売上額',
  'Durch bestellte Produkte erzielter Umsatz',
);
const UNIT_SESSIONS = headed(
  'Unit Session Percentage',
  '商品会话百分比',
  'ユニットセッション率',
  'Prozentsatz an Einheiten pro Sitzung',
);
/** The German name is not known. */
const FEATURED_OFFER = headed(
  'Featured Offer (Buy Box) Percentage',
  '推荐报价（推荐报价展示位）百分比',
  'おすすめ出品（おすすめ商品）の獲得率',
);

export const sessions = column<Figures>('count', SESSIONS, (row) => row.sessions, 'sessions');
export const pageViews = column<Figures>('count', PAGE_VIEWS, (row) => row.pageViews, 'pageViews');
export const units = column<Figures>('count', UNITS, (row) => row.units, 'unitsOrdered');
export const items = column<Figures>('count', ITEMS, (row) => row.items, 'totalOrderItems');
export const sales = column<Figures>('money', SALES, (row) => row.sales, 'orderedProductSales');
export const unitSessions = column<Figures>('ratio', UNIT_SESSIONS, (row) => share(row.units, row.sessions));
export const featuredOffer = column<Figures>('ratio', FEATURED_OFFER, (row) => share(row.featuredViews, row.pageViews));

const NOTATIONS = { en: ENGLISH_CONSOLE, 'zh-CN': CHINESE_CONSOLE, de: GERMAN_CONSOLE, ja: JAPANESE_CONSOLE };
const NAMED = { US: dayBy('M-D-YY'), DE: dayBy('DD.MM.YY'), JP: dayBy('YY-MM-DD') };

/** Named by the day of the download, as the marketplace writes days. */
export function fileName(download: Download): string {
  return `BusinessReport-${NAMED[placeOf(download)](download.morning)}.csv`;
}

/** The bytes of either report. */
export function write(table: Table, { language }: Download): Uint8Array {
  return delimitedBytes(table, CONSOLE_CSV, NOTATIONS[language]);
}

/** `￥` and the Chinese `US$` say which marketplace it is; a dollar or a euro does not. */
export function asksPlace({ language }: Download): 'marketplace'[] {
  return language === 'ja' || language === 'zh-CN' ? [] : ['marketplace'];
}

/** Rows of the download's days in its marketplace. */
export function daysIn<Row extends { day: string; marketplace: string }>(
  rows: readonly Row[],
  download: Download,
): Row[] {
  return rowsOf(rows, download.days).filter(({ marketplace }) => marketplace === download.marketplace);
}
