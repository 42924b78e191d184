/** SellerSprite (卖家精灵) products: price, ranks, reviews and estimated sales of competitors' ASINs. */
import type { ReportKind } from '../kind.ts';
import { necessary } from './shared/localized-field.ts';
import { field, SELLERSPRITE, sellerspriteHead } from './shared/sellersprite-fields.ts';

export const sellerspriteProducts: ReportKind = {
  id: 'sellersprite-products',
  amazonReportType: 'SellerSprite 查竞品 / 选产品 / 搜索结果 (export)',
  title: 'report.kind.sellerspriteProducts',
  sheet: 'sellersprite-products',
  signs: [['bsr'], ['subcategoryBsr']],
  key: ['marketplace', 'asin'],
  ...SELLERSPRITE,
  evidence: {
    'zh-CN':
      'Complete header rows of files of 2026 quoted in public code and its tests: competitors (64 and 65 columns), related products (57) and the extension’s search results (69), with `$` or `€` in brackets. Marketplace and day are read from the file name (`Search(word)-64-US-20260109.xlsx`).',
  },
  fields: [
    ...sellerspriteHead,
    necessary(field('asin', 'asin', 'ASIN', 'ASIN')),
    field('asin', 'parentAsin', 'Parent ASIN', '父ASIN|父体'),
    necessary(field('text', 'title', 'Title', '商品标题')),
    field('text', 'brand', 'Brand', '品牌'),
    necessary(field('money', 'price', 'Price', '价格')),
    field('text', 'coupon', 'Coupon', 'Coupon'),
    field('text', 'category', 'Category', '大类目'),
    necessary(field('integer', 'bsr', 'BSR', '大类BSR')),
    field('text', 'subcategory', 'Subcategory', '小类目'),
    field('integer', 'subcategoryBsr', 'Subcategory BSR', '小类BSR'),
    field('number', 'rating', 'Rating', '评分'),
    necessary(field('integer', 'reviewCount', 'Review Count', '评分数')),
    { ...field('integer', 'newReviews', 'New Reviews (month)', '月新增评分数'), signed: true },
    field('integer', 'activeSellers', 'Sellers', '卖家数'),
    field('integer', 'parentLevelSales', 'Parent Sales (month)', '月销量'),
    field('money', 'parentLevelRevenue', 'Parent Revenue (month)', '月销售额'),
    field('integer', 'asinSales', 'ASIN Sales (month)', '子体销量'),
    field('money', 'asinRevenue', 'ASIN Revenue (month)', '子体销售额'),
    field('money', 'fees', 'FBA Fee', 'FBA|FBA运费'),
    field('text', 'fulfillment', 'Fulfillment', '配送方式'),
    field('text', 'buyBox', 'Buy Box', 'BuyBox卖家'),
    field('text', 'sellerCountryRegion', 'Seller Country', '卖家所属地'),
  ],
};
