/** The sums that files are checked by, added up by hand from the tiny shop's figures. */
import { expect, test } from 'vitest';
import { reportFiles } from '../../../../workbench/shop/files/reports.ts';
import { DOWNLOADS, TINY_SHOP } from './tiny-shop.ts';

const DAYS = 7;
const PRICE = 19.99;
const CAMPAIGNS = 2;
const CLICKS = DAYS * CAMPAIGNS * (10 + 3);
const SPEND = DAYS * CAMPAIGNS * (7.5 + 2.25);
const IMPRESSIONS = DAYS * CAMPAIGNS * (400 + 1200 + 90);
/** Of each campaign an order a day, and from the third day on one more. */
const ORDERS = CAMPAIGNS * (DAYS + DAYS - 2);
const ADS = { clicks: CLICKS, spend: SPEND, sales: ORDERS * PRICE, orders: ORDERS, units: ORDERS };
const OF_TERMS = DAYS * CAMPAIGNS * (400 + 1200);
/** The three marketplaces' amounts, in three currencies. */
const ALL_SPEND = DAYS * CAMPAIGNS * (9.75 + 9.75 + 975);
const ALL_PRICES = 19.99 + 21.5 + 2980;
const UNIFIED = {
  impressions: 3 * IMPRESSIONS,
  clicks: 3 * CLICKS,
  totalCost: ALL_SPEND,
  purchases: 3 * ORDERS,
  sales: ORDERS * ALL_PRICES,
  unitsSold: 3 * ORDERS,
  salesPromoted: DAYS * CAMPAIGNS * ALL_PRICES,
};
const SALES = {
  sessions: DAYS * (1200 + 40),
  pageViews: DAYS * (1500 + 52),
  unitsOrdered: DAYS * (60 + 1 + 1),
  totalOrderItems: DAYS * (58 + 1 + 1),
  orderedProductSales: DAYS * 62 * PRICE,
};
const times = (sums: Readonly<Record<string, number>>, factor: number) =>
  Object.fromEntries(Object.entries(sums).map(([field, sum]) => [field, sum * factor]));

/** Rows and sums of the file of amazon.com, or of all marketplaces. */
const EXPECTED: Readonly<Record<string, readonly [rows: number, sums: Readonly<Record<string, number>>]>> = {
  'sales-traffic': [2, SALES],
  'sales-by-date': [DAYS, SALES],
  'legacy-search-terms': [DAYS * CAMPAIGNS * 2, { ...ADS, impressions: OF_TERMS }],
  'legacy-campaigns': [DAYS * CAMPAIGNS, { ...ADS, impressions: IMPRESSIONS, units: undefined! }],
  'legacy-advertised-products': [DAYS * CAMPAIGNS, { ...ADS, impressions: IMPRESSIONS }],
  'legacy-targeting': [DAYS * CAMPAIGNS, { ...ADS, impressions: IMPRESSIONS }],
  'unified-search-terms': [3 * DAYS * CAMPAIGNS * 2, { ...UNIFIED, impressions: 3 * OF_TERMS }],
  'unified-campaigns': [3 * DAYS * CAMPAIGNS, UNIFIED],
  'unified-advertised-products': [3 * DAYS * CAMPAIGNS, UNIFIED],
  'unified-targets': [3 * DAYS * CAMPAIGNS, UNIFIED],
  // A campaign, its ad group, its ad and its target say the same four times.
  bulk: [4 * CAMPAIGNS, times({ ...ADS, impressions: IMPRESSIONS }, 4)],
  'fba-inventory': [
    2,
    times(
      {
        afnWarehouseQuantity: 243,
        afnFulfillableQuantity: 200,
        afnUnsellableQuantity: 3,
        afnReservedQuantity: 10,
        afnTotalQuantity: 398,
        afnInboundWorkingQuantity: 100,
        afnInboundShippedQuantity: 50,
        afnInboundReceivingQuantity: 5,
        afnFcTransferQuantity: 30,
        afnOnhandBuyableQuantity: 230,
      },
      2,
    ),
  ],
  ledger: [
    DAYS * 2 * 2,
    times(
      {
        startingWarehouseBalance: 252,
        inTransitBetweenWarehouses: 30,
        receipts: 0,
        customerShipments: -11,
        customerReturns: 3,
        found: 0,
        lost: -1,
        damaged: 0,
        disposed: 0,
        endingWarehouseBalance: 243,
      },
      DAYS * 2,
    ),
  ],
  planning: [
    2,
    {
      ...times({ available: 200, invAge0To90Days: 200, invAge91To180Days: 0, invAge181To270Days: 40 }, 2),
      ...{ invAge271To365Days: 0, invAge366To455Days: 0, invAge456PlusDays: 0 },
      ...{ unitsShippedT7: DAYS * 61, unitsShippedT30: DAYS * 61, unitsShippedT90: DAYS * 61 },
      // Of the whisk 355 units for the 7 of 90 days; the press sells faster than that.
      ...{ estimatedExcessQuantity: 348, inboundQuantity: 310, totalReservedQuantity: 20, unfulfillableQuantity: 6 },
      // For 60 days 840 presses, of which 395 are there or on their way.
      recommendedShipInQuantity: 445,
    },
  ],
  restock: [
    2,
    {
      ...{ salesLast30Days: DAYS * 61 * PRICE, unitsSoldLast30Days: DAYS * 61, totalUnits: 2 * 398, inbound: 310 },
      ...{ available: 400, fcTransfer: 60, fcProcessing: 4, customerOrder: 16, unfulfillable: 6 },
      ...{ working: 200, shipped: 100, receiving: 10, recommendedReplenishmentQty: 445 },
    },
  ],
  stranded: [1, { fulfillableQty: 200, unfulfillableQty: 3, reservedQuantity: 10, inboundShippedQty: 50 }],
  returns: [1, { quantity: 1 }],
  'all-listings': [3, { quantity: 12 }],
  // One order was cancelled; those of the last day by Amazon are pending, without a price.
  orders: [DAYS * 3, { quantity: 2 * 20, itemPrice: 18 * 2 * PRICE, itemTax: 18 * 1.5, itemPromotionDiscount: 5 }],
  'unshipped-orders': [3, { quantityPurchased: 6, quantityToShip: 6 }],
  feedback: [2, {}],
  // Sent: 6 presses, 5 whisks, 4 presses by the seller; of two units each, and one unit came back.
  settlement: [
    1 + 6 * 3 + 5 * 4 + 4 * 2 + 2,
    {
      totalAmount: 6 * (39.98 - 6 - 10.8) + 5 * (39.98 - 1 - 6 - 10.8) + 4 * (39.98 - 6) - 19.99 + 3,
      amount: 6 * (39.98 - 6 - 10.8) + 5 * (39.98 - 1 - 6 - 10.8) + 4 * (39.98 - 6) - 19.99 + 3,
      quantityPurchased: 2 * (6 * 3 + 5 * 4 + 4 * 2) + 2,
    },
  ],
  'fee-preview': [
    2,
    times({ estimatedFeeTotal: 8.4, estimatedReferralFeePerUnit: 3, expectedFulfillmentFeePerUnit: 5.4 }, 2),
  ],
  cerebro: [2, { searchVolume: 41_900, h10PpcSuggBid: 2.3 }],
  xray: [
    2,
    {
      ...{ price: 2 * PRICE, asinSales: 2700, asinRevenue: 2700 * PRICE },
      ...{ bsr: 17_520, activeSellers: 4, reviewCount: 1618 },
    },
  ],
  'search-query-performance': [
    2,
    {
      ...{ searchQueryVolume: 9100, impressions: 80_700, impressionsOwn: 8000, clicks: 2020, clicksOwn: 300 },
      ...{ cartAdds: 503, cartAddsOwn: 90, purchases: 100, purchasesOwn: 34 },
    },
  ],
};

const ofAmericaOrAll = DOWNLOADS.filter(({ marketplace }) => marketplace === 'US' || marketplace === null);

test.each(ofAmericaOrAll)('$report of $marketplace in $language', (download) => {
  const [file] = reportFiles(TINY_SHOP, download);
  const [rows, sums] = EXPECTED[download.report]!;
  const close = Object.entries(sums)
    .filter(([, sum]) => sum !== undefined)
    .map(([field, sum]) => [field, expect.closeTo(sum, 2)]);
  expect(file!.truth).toEqual({ rows, sums: Object.fromEntries(close) });
});
