/** Fewer visitors, fewer buyers, more buyers. Rates are order items per session, or sessions a day. */
import { addDays } from '../world/calendar.ts';
import { money } from '../world/fees.ts';
import { sellsAtAmazon } from './candidates.ts';
import type { Site, TroubleKind } from './trouble.ts';

const TRAFFIC = ['sales-traffic'] as const;

const subjectOf = ({ at }: Site) => ({ sku: at.sku.sku, asin: at.rates.product.asin });

/** A change of a figure of the product or its SKU, from the first day on. */
const change = ({ at, from }: Site, lever: 'sessions' | 'conversion' | 'featuredOffer', factor: number) => ({
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
    fits: sellsAtAmazon(ordersFrom),
    plant: (site) => {
      const { at, from } = site;
      const dearer = money(at.listing.price * priceFactor, at.marketplace);
      const after = at.rates.conversion * (1 - percent / 100);
      return {
        subject: subjectOf(site),
        cause: `price ${at.listing.price} → ${dearer}`,
        before: at.rates.conversion,
        after,
        effects: [
          change(site, 'conversion', 1 - percent / 100),
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
    fits: sellsAtAmazon(1.5),
    plant: (site) => ({
      subject: subjectOf(site),
      cause: 'unknown',
      before: site.at.rates.sessions,
      after: site.at.rates.sessions * 0.45,
      effects: [change(site, 'sessions', 0.45)],
    }),
  },
  {
    id: 'demand-surge',
    areas: ['traffic', 'stock'],
    basis: 'statistics',
    reports: TRAFFIC,
    fits: sellsAtAmazon(1.5),
    plant: (site) => ({
      subject: subjectOf(site),
      cause: 'a video that many people watched',
      before: site.at.rates.sessions,
      after: site.at.rates.sessions * 1.9,
      effects: [change(site, 'sessions', 1.9)],
    }),
  },
  {
    id: 'featured-offer-lost',
    areas: ['traffic'],
    basis: 'fact',
    reports: TRAFFIC,
    fits: sellsAtAmazon(1.5),
    plant: (site) => ({
      subject: subjectOf(site),
      cause: 'another seller on the listing',
      before: 0.97,
      after: 0.1,
      effects: [change(site, 'featuredOffer', 0.1), change(site, 'conversion', 0.3)],
    }),
  },
  {
    id: 'suppressed',
    areas: ['traffic'],
    basis: 'fact',
    reports: ['all-listings'],
    fits: sellsAtAmazon(0.4),
    plant: (site) => ({
      subject: subjectOf(site),
      cause: 'the listing is suppressed: an attribute is missing',
      before: 1,
      after: 0,
      effects: [
        change(site, 'sessions', 0.05),
        { lever: 'complete', marketplace: site.at.marketplace, subject: site.at.sku.sku, from: site.from, factor: 0 },
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
    fits: () => true,
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
