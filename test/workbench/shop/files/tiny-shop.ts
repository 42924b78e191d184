/** A shop of three SKUs and two products in three marketplaces, made by hand: every figure can be added up by eye. */

import { REPORTS } from '../../../../workbench/shop/files/reports.ts';
import type { AdsRow, Campaign } from '../../../../workbench/shop/world/ads.ts';
import { addDays, daysOf } from '../../../../workbench/shop/world/calendar.ts';
import type { Download } from '../../../../workbench/shop/world/download.ts';
import type { ShopHistory } from '../../../../workbench/shop/world/history.ts';
import type { Marketplace } from '../../../../workbench/shop/world/marketplace.ts';
import type { Product, Sku } from '../../../../workbench/shop/world/product.ts';

const PLACES: readonly Marketplace[] = ['US', 'DE', 'JP'];
const POOLS = { US: 'US', DE: 'EU', JP: 'JP' } as const;
const PRICES = { US: 19.99, DE: 21.5, JP: 2980 } as const;
/** Sunday to Saturday; the old ads console ends on the Wednesday. */
export const WEEK = { from: '2026-12-13', to: '2026-12-19' };

function product(asin: string, parentAsin: string, noun: string, japanese: string): Product {
  return {
    asin,
    parentAsin,
    titles: { en: `${noun}, 18" – steel`, de: `${noun} für Küche, 18 cm`, ja: `${japanese} 18cm`, 'zh-CN': noun },
    noun,
    category: 'Kitchen',
    sides: [25.4, 12.7, 5.08],
    grams: 400,
    openedOn: '2026-01-15',
    isDiscontinued: false,
  };
}

function sku(id: string, asin: string, channel: Sku['channel'], twin: string | null): Sku {
  return {
    sku: id,
    fnsku: channel === 'FBA' ? `X00${id.padEnd(7, '0')}` : '',
    asin,
    channel,
    twin,
    contains: [],
    unitCostYuan: 30,
    listings: PLACES.map((marketplace) => ({
      marketplace,
      listingId: `0514${id}`,
      pool: channel === 'FBA' ? POOLS[marketplace] : 'own',
      price: PRICES[marketplace],
    })),
  };
}

const PRESS = 'B0TINY0001';
const WHISK = 'B0TINY0002';

function campaign(marketplace: Marketplace, id: string, targetingType: Campaign['targetingType']): Campaign {
  const auto = targetingType === 'AUTO';
  const target = { id: `3${id}`, text: auto ? 'close-match' : 'garlic press', bid: 1.2 } as const;
  return {
    id: `1${id}`,
    marketplace,
    name: `${marketplace} press, ${auto ? 'auto' : 'exact'}`,
    portfolioId: auto ? '' : `9${id}`,
    portfolio: auto ? '' : 'Presses',
    targetingType,
    state: 'enabled',
    dailyBudget: marketplace === 'JP' ? 3000 : 30,
    biddingStrategy: 'Dynamic bids - down only',
    startedOn: '2026-02-01',
    adGroups: [
      {
        id: `2${id}`,
        name: 'Presses',
        defaultBid: 1,
        ads: [{ adId: `4${id}`, sku: 'PRESS-1', asin: PRESS }],
        targets: [{ ...target, matchType: auto ? '-' : 'EXACT' }],
      },
    ],
  };
}

const CAMPAIGNS = PLACES.flatMap((marketplace, at) => [
  campaign(marketplace, `500000000000${at}1`, 'MANUAL'),
  campaign(marketplace, `500000000000${at}2`, 'AUTO'),
]);

/** A term with an order that is known two days later, a term without, and impressions that nobody clicked. */
function adsOn(day: string): AdsRow[] {
  return CAMPAIGNS.flatMap((of): AdsRow[] => {
    const [adGroup] = of.adGroups;
    const price = PRICES[of.marketplace];
    const unit = of.marketplace === 'JP' ? 100 : 1;
    const common = { day, marketplace: of.marketplace, campaign: of, adGroup: adGroup!, target: adGroup!.targets[0]! };
    const row = { ...common, sku: 'PRESS-1', asin: PRESS, orders: [] };
    const order = { orderId: `${of.id} ${day}`, units: 1, sales: price };
    return [
      {
        ...row,
        searchTerm: 'garlic press',
        impressions: 400,
        clicks: 10,
        spend: 7.5 * unit,
        orders: [
          { ...order, day, promoted: true },
          { ...order, day: addDays(day, 2), promoted: false },
        ],
      },
      { ...row, searchTerm: 'press, "big"', impressions: 1200, clicks: 3, spend: 2.25 * unit },
      { ...row, searchTerm: null, impressions: 90, clicks: 0, spend: 0 },
    ];
  });
}

const SKUS = [sku('PRESS-1', PRESS, 'FBA', 'PRESS-FBM'), sku('PRESS-FBM', PRESS, 'FBM', 'PRESS-1')];
const ALL_SKUS = [...SKUS, sku('WHISK-1', WHISK, 'FBA', null)];

function salesOn(day: string): Pick<ShopHistory, 'productDays' | 'skuDays'> {
  return {
    productDays: PLACES.flatMap((marketplace) => [
      { day, marketplace, asin: PRESS, sessions: 1200, pageViews: 1500, featuredOffer: 0.98 },
      { day, marketplace, asin: WHISK, sessions: 40, pageViews: 52, featuredOffer: 0 },
    ]),
    skuDays: PLACES.flatMap((marketplace) =>
      ALL_SKUS.map(({ sku: id, asin, channel }) => ({
        day,
        marketplace,
        sku: id,
        asin,
        units: id === 'PRESS-1' ? 60 : 1,
        orderItems: id === 'PRESS-1' ? 58 : 1,
        sales: (id === 'PRESS-1' ? 60 : 1) * PRICES[marketplace],
        price: PRICES[marketplace],
        status: id === 'WHISK-1' ? ('Inactive' as const) : ('Active' as const),
        quantity: channel === 'FBM' ? 12 : 0,
      })),
    ),
  };
}

const NOTHING = { receipts: 0, customerReturns: 0, found: 0, lost: 0, damaged: 0, disposed: 0 };

function stockOn(day: string): ShopHistory['stock'] {
  return (['US', 'EU', 'JP'] as const).flatMap((pool) =>
    ['PRESS-1', 'WHISK-1'].map((id) => ({
      day,
      pool,
      sku: id,
      sellable: 200,
      reservedForOrders: 8,
      inTransfer: 30,
      inProcessing: 2,
      unsellable: 3,
      inboundWorking: 100,
      inboundShipped: 50,
      inboundReceiving: 5,
      lots: [
        { receivedOn: '2026-05-01', quantity: 40 },
        { receivedOn: '2026-11-20', quantity: 200 },
      ],
      ledger: { ...NOTHING, starting: 250, customerShipments: -11, customerReturns: 2, lost: -1, ending: 240 },
      unsellableLedger: { ...NOTHING, customerShipments: 0, starting: 2, customerReturns: 1, ending: 3 },
    })),
  );
}

function ordersOn(day: string): ShopHistory['orders'] {
  return PLACES.flatMap((marketplace, place) =>
    ALL_SKUS.map(({ sku: id, asin, channel }, at): ShopHistory['orders'][number] => ({
      orderId: `${place + 1}11-00000${at}${place}-00${day.replaceAll('-', '').slice(3)}`,
      orderItemId: `12680${place}${at}${day.replaceAll('-', '')}`,
      marketplace,
      salesChannel: { US: 'Amazon.com', DE: 'Amazon.de', JP: 'Amazon.co.jp' }[marketplace],
      day,
      purchasedAt: `${day}T12:34:56Z`,
      sku: id,
      asin,
      channel,
      quantity: 2,
      itemPrice: 2 * PRICES[marketplace],
      itemTax: marketplace === 'JP' ? 100 : 1.5,
      promotionDiscount: id === 'WHISK-1' ? 1 : 0,
      promotionId: id === 'WHISK-1' ? 'Coupon 1' : '',
      city: 'Springfield',
      state: 'Somewhere',
      postalCode: '00000',
      country: marketplace,
      shipBy: channel === 'FBM' ? addDays(day, 2) : null,
      // The parcel of the last days is not under way yet.
      shippedOn: addDays(day, channel === 'FBM' ? 3 : 1),
      cancelledOn: id === 'WHISK-1' && day === WEEK.from ? WEEK.from : null,
    })),
  );
}

function trackedIn(marketplace: Marketplace): Pick<ShopHistory, 'keywords' | 'competitors' | 'queries'> {
  const keyword = { day: WEEK.from, marketplace, asin: PRESS, competingProducts: 4321, suggestedBid: 1.15 };
  const competitor = { day: WEEK.from, marketplace, against: PRESS, brand: 'Hearth & Oak', rating: 4.6, sellers: 2 };
  const market = { day: WEEK.from, marketplace };
  const shares = (total: number, brand: number) => ({ total, brand });
  return {
    keywords: [
      { ...keyword, keyword: 'garlic press', searchVolume: 41_000, organicRank: 12, sponsoredRank: 3 },
      {
        ...keyword,
        keyword: 'press',
        searchVolume: 900,
        organicRank: null,
        sponsoredRank: null,
        competingProducts: 2e5,
      },
    ],
    competitors: [
      {
        ...competitor,
        asin: PRESS,
        title: 'Press',
        price: PRICES[marketplace],
        bestSellersRank: 5120,
        reviews: 310,
        monthlySales: 1800,
      },
      {
        ...competitor,
        ...market,
        asin: 'B0RIVAL001',
        title: 'Press, 18"',
        price: PRICES[marketplace],
        bestSellersRank: 12_400,
        reviews: 1308,
        monthlySales: 900,
      },
    ],
    queries: [
      {
        ...WEEK,
        marketplace,
        query: 'garlic press',
        score: 1,
        volume: 9000,
        impressions: shares(80_000, 8000),
        clicks: shares(2000, 300),
        cartAdds: shares(500, 90),
        purchases: shares(100, 34),
        medianPrice: 24.99,
        brandMedianPrice: 19.99,
      },
      {
        ...WEEK,
        marketplace,
        query: 'press "xl"',
        score: 2,
        volume: 100,
        impressions: shares(700, 0),
        clicks: shares(20, 0),
        cartAdds: shares(3, 0),
        purchases: shares(0, 0),
        medianPrice: 18,
        brandMedianPrice: null,
      },
    ],
  };
}

const days = daysOf(WEEK);
const [first] = days as [string];

export const TINY_SHOP: ShopHistory = {
  ...WEEK,
  seed: 0,
  brand: 'Hearth & Oak',
  marketplaces: PLACES,
  products: [
    product(PRESS, 'B0TINYPAR1', 'garlic press', 'ニンニク絞り器'),
    product(WHISK, WHISK, 'whisk', '泡立て器'),
  ],
  skus: ALL_SKUS,
  campaigns: CAMPAIGNS,
  events: [],
  productDays: days.flatMap((day) => salesOn(day).productDays),
  skuDays: days.flatMap((day) => salesOn(day).skuDays),
  orders: days.flatMap(ordersOn),
  ads: days.flatMap(adsOn),
  stock: days.flatMap(stockOn),
  shipments: [],
  strandings: PLACES.map((marketplace) => ({
    marketplace,
    sku: 'WHISK-1',
    since: first,
    until: null,
    reason: 'LISTING_CLOSED',
  })),
  returns: PLACES.map((marketplace, at) => ({
    day: '2026-12-16',
    marketplace,
    orderId: ordersOn(first).find((order) => order.marketplace === marketplace)!.orderId,
    sku: 'PRESS-1',
    asin: PRESS,
    quantity: 1,
    fulfillmentCenter: 'PHX7',
    disposition: 'CUSTOMER_DAMAGED',
    reason: 'DEFECTIVE',
    status: 'Unit returned to inventory',
    licensePlate: `LPN00${at}`,
    comments: '=broken\tat once',
  })),
  feedback: [
    {
      day: '2026-12-15',
      marketplace: 'US',
      orderId: '111-0000000-0000001',
      rating: 1,
      comments: 'Arrived broken, 2 of 3',
    },
    { day: '2026-12-16', marketplace: 'US', orderId: '111-0000000-0000002', rating: 5, comments: 'Great' },
  ],
  keywords: PLACES.flatMap((place) => trackedIn(place).keywords),
  competitors: PLACES.flatMap((place) => trackedIn(place).competitors),
  queries: PLACES.flatMap((place) => trackedIn(place).queries),
};

/** The morning after the week. */
export const MORNING = '2026-12-20';

/** A download of the week that morning, in every language of every marketplace. */
export const DOWNLOADS: readonly (Download & { readonly kind: string })[] = REPORTS.flatMap(
  ({ name, kind, consoles }) =>
    Object.entries(consoles).flatMap(([place, languages]) =>
      languages.map((language) => {
        const marketplace = place === 'all' ? null : (place as Marketplace);
        return { report: name, kind, marketplace, morning: MORNING, days: WEEK, language };
      }),
    ),
);
