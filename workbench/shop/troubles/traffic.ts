/** Fewer visitors, fewer buyers, more buyers. Rates are order items per session, or sessions a day. */
import { addDays } from '../world/calendar.ts';
import { money } from '../world/fees.ts';
import { sellsAtAmazon } from './candidates.ts';
import type { Soil, TroubleKind } from './trouble.ts';

const TRAFFIC = ['sales-traffic'] as const;

const subjectOf = ({ at }: Soil) => ({ sku: at.sku.sku, asin: at.rates.product.asin });

/** A change of a figure of the product or its SKU, from the first day on. */
const change = ({ at, from }: Soil, lever: 'sessions' | 'conversion' | 'featuredOffer', factor: number) => ({
  lever,
  marketplace: at.marketplace,
  subject: at.rates.product.asin,
  from,
  factor,
});

/** A dearer price and what it does to conversion. */
function conversionDrop(percent: number, priceFactor: number, ordersFrom: number): TroubleKind {
  return {
    id: `conversion-${percent}`,
    areas: ['traffic'],
    basis: 'statistics',
    reports: TRAFFIC,
    mayBefall: sellsAtAmazon(ordersFrom),
    plant: (soil) => {
      const { at, from } = soil;
      const dearer = money(at.listing.price * priceFactor, at.marketplace);
      const after = at.rates.conversion * (1 - percent / 100);
      return {
        subject: subjectOf(soil),
        cause: `price ${at.listing.price} → ${dearer}`,
        before: at.rates.conversion,
        after,
        effects: [
          change(soil, 'conversion', 1 - percent / 100),
          { lever: 'price', marketplace: at.marketplace, subject: at.sku.sku, from, factor: priceFactor },
        ],
      };
    },
  };
}

export const TRAFFIC_TROUBLES: readonly TroubleKind[] = [
  conversionDrop(30, 1.12, 7),
  conversionDrop(50, 1.22, 2.5),
  conversionDrop(80, 1.4, 1.2),
  {
    id: 'traffic-drop',
    areas: ['traffic'],
    basis: 'statistics',
    reports: TRAFFIC,
    mayBefall: sellsAtAmazon(1.5),
    plant: (soil) => ({
      subject: subjectOf(soil),
      cause: 'unknown',
      before: soil.at.rates.sessions,
      after: soil.at.rates.sessions * 0.45,
      effects: [change(soil, 'sessions', 0.45)],
    }),
  },
  {
    id: 'demand-surge',
    areas: ['traffic', 'stock'],
    basis: 'statistics',
    reports: TRAFFIC,
    mayBefall: sellsAtAmazon(1.5),
    plant: (soil) => ({
      subject: subjectOf(soil),
      cause: 'a video that many people watched',
      before: soil.at.rates.sessions,
      after: soil.at.rates.sessions * 1.9,
      effects: [change(soil, 'sessions', 1.9)],
    }),
  },
  {
    id: 'featured-offer-lost',
    areas: ['traffic'],
    basis: 'fact',
    reports: TRAFFIC,
    mayBefall: sellsAtAmazon(1.5),
    plant: (soil) => ({
      subject: subjectOf(soil),
      cause: 'another seller on the listing',
      before: 0.97,
      after: 0.1,
      effects: [change(soil, 'featuredOffer', 0.1), change(soil, 'conversion', 0.3)],
    }),
  },
  {
    id: 'suppressed',
    areas: ['traffic'],
    basis: 'fact',
    reports: ['all-listings'],
    mayBefall: sellsAtAmazon(0.4),
    plant: (soil) => ({
      subject: subjectOf(soil),
      cause: 'the listing is suppressed: an attribute is missing',
      before: 1,
      after: 0,
      effects: [
        change(soil, 'sessions', 0.05),
        { lever: 'complete', marketplace: soil.at.marketplace, subject: soil.at.sku.sku, from: soil.from, factor: 0 },
      ],
    }),
  },
  {
    id: 'marketplace-down',
    areas: ['traffic', 'account'],
    basis: 'statistics',
    reports: TRAFFIC,
    probability: 0.3,
    claims: 'nothing',
    mayBefall: () => true,
    plant: ({ plan, at, from }) => {
      const sessions = plan.rates.filter(({ marketplace }) => marketplace === at.marketplace);
      const before = sessions.reduce((sum, one) => sum + one.sessions, 0);
      const to = addDays(from, 5);
      const effect = { marketplace: at.marketplace, subject: 'all', from, to, factor: 0.4 };
      return {
        subject: {},
        cause: 'the whole marketplace has fewer visitors',
        to,
        before,
        after: before * 0.4,
        effects: [{ lever: 'sessions', ...effect }],
      };
    },
  },
];
