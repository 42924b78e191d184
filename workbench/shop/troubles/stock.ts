/** Too little, too old, without a listing, not handed over. Rates are units a day. */
import { addDays, type Day, daysBetween } from '../world/calendar.ts';
import { type StockKey, unitsPerDay } from '../world/plan.ts';
import { leadDays, type Opening } from '../world/supply.ts';
import { isAdvertised, sellsAtAmazon } from './candidates.ts';
import type { Site, TroubleKind } from './trouble.ts';

/** Safety and warning days of the product's rule, besides the lead time. */
export const SAFETY_AND_WARNING_DAYS = 28;
/** Amazon's surcharge on aged stock begins at this age. */
export const AGED_DAYS = 181;

const subjectOf = ({ at }: Site) => ({ sku: at.sku.sku, asin: at.rates.product.asin });

function keyOf({ at }: Site): StockKey {
  const { pool } = at.listing;
  return { pool: pool === 'own' ? 'US' : pool, sku: at.sku.sku };
}

/** Stock for so many days, received so many days before the first one; nothing is under way. */
function opening(site: Site, days: number, age: number): StockKey & Opening {
  const key = keyOf(site);
  const quantity = Math.max(1, Math.round(unitsPerDay(site.plan, key) * days));
  return { ...key, lots: [{ receivedOn: addDays(site.plan.from, -age), quantity }], shipments: [] };
}

const nothingMore = ({ at, plan }: Site) => ({
  lever: 'replenished' as const,
  marketplace: at.marketplace,
  subject: at.sku.sku,
  from: plan.from,
  factor: 0,
});

const daysTo = ({ plan, from }: Site) => daysBetween(plan.from, from);

const soldOut = (site: Site) => ({
  subject: subjectOf(site),
  before: site.at.perDay,
  after: 0,
  effects: [nothingMore(site)],
  openings: [opening(site, daysTo(site), 12)],
});

/** From a day on nobody hands over what is ordered. */
function notHandedOver({ at, from }: Site, to: Day) {
  return { lever: 'handedOver' as const, marketplace: at.marketplace, subject: at.sku.sku, from, to, factor: 0 };
}

export const STOCK_TROUBLES: readonly TroubleKind[] = [
  {
    id: 'spend-without-stock',
    areas: ['ads'],
    basis: 'fact',
    reports: ['legacy-advertised-products', 'unified-advertised-products'],
    besides: ['fba-inventory'],
    fits: isAdvertised(1),
    plant: (site) => {
      const plant = soldOut(site);
      const goOn = site.at.campaigns.map(({ campaign }) => ({
        lever: 'stopsWithoutStock' as const,
        marketplace: site.at.marketplace,
        subject: campaign.id,
        from: site.plan.from,
        factor: 0,
      }));
      return { ...plant, cause: 'sold out while its ads go on', effects: [...plant.effects, ...goOn] };
    },
  },
  {
    id: 'stock-out',
    areas: ['stock'],
    basis: 'fact',
    reports: ['fba-inventory'],
    fits: sellsAtAmazon(0.5),
    plant: (site) => ({ ...soldOut(site), cause: 'nothing was sent' }),
  },
  {
    id: 'stock-out-ahead',
    areas: ['stock'],
    basis: 'forecast',
    reports: ['fba-inventory'],
    fits: sellsAtAmazon(0.8),
    plant: (site) => ({
      ...soldOut(site),
      cause: 'nothing is under way',
      after: null,
      openings: [opening(site, daysTo(site) + leadDays(keyOf(site).pool) + SAFETY_AND_WARNING_DAYS, 12)],
    }),
  },
  {
    id: 'stranded',
    areas: ['stock'],
    basis: 'fact',
    reports: ['stranded'],
    fits: sellsAtAmazon(0.1),
    plant: (site) => {
      const { marketplace, sku, rates } = site.at;
      const { from } = site;
      return {
        subject: subjectOf(site),
        cause: 'its listing was closed',
        before: site.at.perDay,
        after: 0,
        effects: [
          { lever: 'listed', marketplace, subject: sku.sku, from, factor: 0 },
          { lever: 'sessions', marketplace, subject: rates.product.asin, from, factor: 0.05 },
        ],
        strandings: [{ marketplace, sku: sku.sku, since: from, until: null, reason: 'Listing closed' }],
      };
    },
  },
  {
    id: 'aged',
    areas: ['stock'],
    basis: 'fact',
    reports: ['planning'],
    fits: sellsAtAmazon(0.05, 0.6),
    plant: (site) => ({
      subject: subjectOf(site),
      cause: 'more was sent than sells',
      before: site.at.perDay,
      after: site.at.perDay,
      effects: [nothingMore(site)],
      openings: [opening(site, 200 + daysTo(site), AGED_DAYS - daysTo(site))],
    }),
  },
  {
    id: 'late-to-hand-over',
    areas: ['customers', 'stock', 'account'],
    basis: 'fact',
    reports: ['unshipped-orders'],
    // It must be ordered now and then for something to be late.
    fits: ({ sku, perDay }) => sku.channel === 'FBM' && perDay >= 0.1,
    plant: (site) => {
      const to = addDays(site.from, Math.max(7, Math.ceil(4 / site.at.perDay)));
      return { subject: subjectOf(site), cause: 'nobody sends it', to, effects: [notHandedOver(site, to)] };
    },
  },
];
