/** All Listings: every SKU ever listed, with its status; descriptions are not stored. */

import type { ReportKind } from '../kind.ts';
import { marketplace, snapshotDate } from './shared/english-field.ts';
import { fieldsIn, necessary } from './shared/localized-field.ts';

const field = fieldsIn('en', 'zh-CN', 'ja');

export const allListings: ReportKind = {
  id: 'all-listings',
  amazonReportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
  title: 'report.kind.allListings',
  sheet: 'all-listings',
  signs: [['listingId', 'status']],
  key: ['marketplace', 'sellerSku'],
  period: 'snapshot',
  repeated: 'last',
  evidence: {
    en: 'Complete header rows quoted in public code and issues: of amazon.com (29 columns), and of amazon.co.uk with its British spelling and deprecated columns (31).',
    'zh-CN':
      'A complete header row quoted in a public issue (29 columns), in which two columns are called 商品编码: the first is the listing’s.',
    ja: 'The headers in two public programs that read the report of amazon.co.jp; a third reads its ASIN 1.',
  },
  fields: [
    marketplace(),
    snapshotDate(),
    necessary(field('text', 'sellerSku', 'seller-sku', 'seller-sku', '卖家 SKU', '出品者SKU')),
    necessary(field('asin', 'asin', 'asin', 'asin1', 'ASIN1', 'ASIN 1')),
    field('text', 'itemName', 'item-name', 'item-name', '商品名称', '商品名'),
    necessary(field('text', 'listingId', 'listing-id', 'listing-id', '商品编码', '出品ID')),
    necessary(field('text', 'status', 'status', 'status', '状态', 'ステータス')),
    necessary(field('money', 'price', 'price', 'price', '价格', '価格')),
    necessary(field('integer', 'quantity', 'quantity', 'quantity', '数量', '数量')),
    field('integer', 'pendingQuantity', 'pending-quantity', 'pending-quantity', '等待购买数量'),
    field('day', 'openDate', 'open-date', 'open-date', '开售日期', '出品日'),
    field('text', 'itemCondition', 'item-condition', 'item-condition', '商品状况', 'コンディション'),
    field(
      'text',
      'fulfillmentChannel',
      'fulfillment-channel',
      'fulfillment-channel',
      '配送渠道',
      'フルフィルメント・チャンネル',
    ),
    field('text', 'merchantShippingGroup', 'merchant-shipping-group', 'merchant-shipping-group', '卖家配送组'),
  ],
};
