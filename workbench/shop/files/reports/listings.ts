/** All Listings: every SKU with its status. Two Chinese columns have one name: the listing's and the product's code. */

import { columnsUnder, count, number, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { type Listed, listingsOn } from '../facts.ts';
import { dayBy, PLAIN } from '../notation.ts';
import { placeOf, report } from '../report.ts';

const HEADERS = `item-name|item-description|listing-id|seller-sku|price|quantity|open-date|image-url|item-is-marketplace
product-id-type|zshop-shipping-fee|item-note|item-condition|zshop-category1|zshop-browse-path|zshop-storefront-feature
asin1|asin2|asin3|will-ship-internationally|expedited-shipping|zshop-boldface|product-id|bid-for-featured-placement
add-delete|pending-quantity|fulfillment-channel|merchant-shipping-group|status`;

/** The same columns one by one. */
const CHINESE =
  `商品名称|商品描述|商品编码|卖家 SKU|价格|数量|开售日期|不适用项目|是否为商城中的商品|商品编码类型|不适用项目|商品备注
商品状况|不适用项目|不适用项目|不适用项目|ASIN1|不适用项目|不适用项目|国际配送|加急配送|不适用项目|商品编码|不适用项目|添加-删除
等待购买数量|配送渠道|卖家配送组|状态`.split(/[|\n]/);

const CHANNELS = { US: 'AMAZON_NA', DE: 'AMAZON_EU', JP: 'AMAZON_JP' } as const;
/** Days as each marketplace writes them, with the name of its time zone. */
const OPENED = {
  US: (day: string) => `${day} 09:00:00 PST`,
  DE: (day: string) => `${dayBy('DD/MM/YYYY')(day)} 09:00:00 CET`,
  JP: (day: string) => `${dayBy('YYYY/MM/DD')(day)} 09:00:00 JST`,
};

function own(row: Listed): number | undefined {
  return row.sku.channel === 'FBM' ? row.today?.quantity : undefined;
}

/** All Listings. */
export const allListings = report<Listed>({
  name: 'all-listings',
  kind: 'all-listings',
  consoles: { US: ['en', 'zh-CN'], DE: ['en'], JP: ['en'] },
  rows: listingsOn,
  columns: (download) => {
    const place = placeOf(download);
    const columns = columnsUnder<Listed>(HEADERS, {
      'item-name': text(({ title }) => title),
      'listing-id': text(({ listing }) => listing.listingId),
      'seller-sku': text(({ sku }) => sku.sku),
      price: number(({ today, listing }) => today?.price ?? listing.price),
      quantity: count(own, 'quantity'),
      'open-date': text(({ product }) => OPENED[place](product.openedOn)),
      'item-is-marketplace': text(() => 'y'),
      'product-id-type': text(() => '1'),
      'item-condition': text(() => '11'),
      asin1: text(({ sku }) => sku.asin),
      'product-id': text(({ sku }) => sku.asin),
      'pending-quantity': count((row) => (own(row) === undefined ? undefined : 0)),
      'fulfillment-channel': text(({ sku }) => (sku.channel === 'FBM' ? 'DEFAULT' : CHANNELS[place])),
      'merchant-shipping-group': text(() => 'Migrated Template'),
      status: text(({ today }) => today?.status ?? 'Inactive'),
    });
    return columns.map((column, at) => ({ ...column, headers: { ...column.headers, 'zh-CN': CHINESE[at]! } }));
  },
  fileName: (download) => `All+Listings+Report_${dayBy('MM-DD-YYYY')(download.morning)}.txt`,
  write: (table) => delimitedBytes(table, { ...TABBED, lineEnd: '\r\n', bom: true }, PLAIN),
  asks: () => ['marketplace'],
});
