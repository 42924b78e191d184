/** FBA Fee Preview: what Amazon will take for one unit of each SKU. */
import { fulfilmentFee, referralFee } from '../../world/fees.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import { type Cells, columnsUnder, money, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { type Listed, listingsOn } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { plainIn } from '../notation.ts';
import { placeOf, report } from '../report.ts';

const HEADERS = `sku|fnsku|asin|amazon-store|product-name|product-group|brand|fulfilled-by|your-price|sales-price|longest-side
median-side|shortest-side|length-and-girth|unit-of-dimension|item-package-weight|unit-of-weight|product-size-tier
currency|estimated-fee-total|estimated-referral-fee-per-unit|estimated-variable-closing-fee
estimated-order-handling-fee-per-order|estimated-pick-pack-fee-per-unit|estimated-weight-handling-fee-per-unit
expected-fulfillment-fee-per-unit|estimated-future-fee (Current Selling on Amazon + Future Fulfillment fees)
estimated-future-order-handling-fee-per-order|estimated-future-pick-pack-fee-per-unit
estimated-future-weight-handling-fee-per-unit|expected-future-fulfillment-fee-per-unit`;

const EUROPEAN_HEADERS = `sku|fnsku|asin|amazon-store|product-name|product-group|brand|fulfilled-by|has-local-inventory
your-price|sales-price|longest-side|median-side|shortest-side|length-and-girth|unit-of-dimension|item-package-weight
unit-of-weight|product-size-weight-band|currency|estimated-fee-total|estimated-referral-fee-per-unit
estimated-variable-closing-fee|expected-domestic-fulfilment-fee-per-unit|expected-efn-fulfilment-fee-per-unit-uk
expected-efn-fulfilment-fee-per-unit-de`;

const INCH = 2.54;
const POUND = 453.592;

/** Inches and pounds in America, else centimetres and grams. */
function measures({ product, listing }: Listed): readonly string[] {
  const us = listing.marketplace === 'US';
  const sides = product.sides.map((side) => side / (us ? INCH : 1));
  const girth = sides[0]! + 2 * (sides[1]! + sides[2]!);
  return [...sides, girth, product.grams / (us ? POUND : 1)].map((number) => number.toFixed(2));
}

const price = (row: Listed) => row.today?.price ?? row.listing.price;
const referral = (row: Listed) => referralFee(price(row), row.listing.marketplace);
const fulfilment = (row: Listed) => fulfilmentFee(row.product, row.listing.marketplace);
const nothing = text<Listed>(() => '--');

/** Fee Preview. */
export const feePreview = report<Listed>({
  name: 'fee-preview',
  kind: 'fee-preview',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: (shop, download) => listingsOn(shop, download).filter(({ sku }) => sku.channel === 'FBA'),
  columns: (download, shop) => {
    const place = placeOf(download);
    const measure = (at: number) => text<Listed>((row) => measures(row)[at]);
    const fee = money(fulfilment, 'expectedFulfillmentFeePerUnit');
    const common: Cells<Listed> = {
      sku: text(({ sku }) => sku.sku),
      fnsku: text(({ sku }) => sku.fnsku),
      asin: text(({ sku }) => sku.asin),
      'amazon-store': text(() => place),
      'product-name': text(({ title }) => title),
      'product-group': text(({ product }) => product.category),
      brand: text(() => shop.brand),
      'fulfilled-by': text(() => 'Amazon'),
      'your-price': money(price),
      'sales-price': money(price),
      'longest-side': measure(0),
      'median-side': measure(1),
      'shortest-side': measure(2),
      'length-and-girth': measure(3),
      'unit-of-dimension': text(() => (place === 'US' ? 'inches' : 'centimeters')),
      'item-package-weight': measure(4),
      'unit-of-weight': text(() => (place === 'US' ? 'pounds' : 'grams')),
      currency: text(() => MARKETPLACES[place].currency),
      'estimated-fee-total': money((row) => referral(row) + fulfilment(row), 'estimatedFeeTotal'),
      'estimated-referral-fee-per-unit': money(referral, 'estimatedReferralFeePerUnit'),
      'estimated-variable-closing-fee': money(() => 0),
    };
    if (place === 'DE') {
      return columnsUnder(EUROPEAN_HEADERS, {
        ...common,
        'has-local-inventory': text(() => 'Yes'),
        'expected-domestic-fulfilment-fee-per-unit': fee,
        'expected-efn-fulfilment-fee-per-unit-uk': nothing,
        'expected-efn-fulfilment-fee-per-unit-de': nothing,
      });
    }
    return columnsUnder(HEADERS, {
      ...common,
      'estimated-order-handling-fee-per-order': nothing,
      'estimated-pick-pack-fee-per-unit': nothing,
      'estimated-weight-handling-fee-per-unit': nothing,
      'expected-fulfillment-fee-per-unit': fee,
    });
  },
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table, download) => delimitedBytes(table, TABBED, plainIn(placeOf(download))),
  asks: () => [],
});
