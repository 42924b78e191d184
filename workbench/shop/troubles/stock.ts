/** Too little, too old, without a listing, not handed over. Rates are units a day. */
import { addDays, type Day, daysBetween } from '../world/calendar.ts';
import { type StockKey, unitsPerDay } from '../world/plan.ts';
import { leadDays, type Opening } from '../world/supply.ts';
import { isAdvertised, sellsAtAmazon } from './candidates.ts';
import type { Soil, TroubleKind } from './trouble.ts';

/** Safety and warning days of the product's rule, besides the lead time. */
export const SAFETY_AND_WARNING_DAYS = 28;
/** Amazon's surcharge on aged stock begins at this age. */
export const AGED_DAYS = 181;

const subjectOf = ({ at }: Soil) => ({ sku: at.sku.sku, asin: at.rates.product.asin });

function keyOf({ at }: Soil): StockKey {
  const { pool } = at.listing;
  return { pool: pool === 'own' ? 'US' : pool, sku: at.sku.sku };
}

/** Stock for so many days, received so many days before the first one; nothing is under way. */
function opening(soil: Soil, days: number, age: number): StockKey & Opening {
  const key = keyOf(soil);
  const quantity = Math.max(1, Math.round(unitsPerDay(soil.plan, key) * days));
  return { ...key, lots: [{ receivedOn: addDays(soil.plan.from, -age), quantity }], shipments: [] };
}

const nothingMore = ({ at, plan }: Soil) => ({
  lever: 'replenished' as const,
  marketplace: at.marketplace,
  subject: at.sku.sku,
  from: plan.from,
  factor: 0,
});

const daysTo = ({ plan, from }: Soil) => daysBetween(plan.from, from);

const soldOut = (soil: Soil) => ({
  subject: subjectOf(soil),
  before: soil.at.perDay,
  after: 0,
  effects: [nothingMore(soil)],
  openings: [opening(soil, daysTo(soil), 12)],
});

/** From a day on nobody hands over what is ordered. */
function notHandedOver({ at, from }: Soil, to: Day) {
  return { lever: 'handedOver' as const, marketplace: at.marketplace, subject: at.sku.sku, from, to, factor: 0 };
}

export const STOCK_TROUBLES: readonly TroubleKind[] = [
  {
    id: 'spend-without-stock',
    areas: ['ads'],
    basis: 'fact',
    reports: ['legacy-advertised-products', 'unified-advertised-products'],
    mayBefall: isAdvertised(1),
    plant: (soil) => {
      const plant = soldOut(soil);
      const goOn = soil.at.campaigns.map(({ campaign }) => ({
        lever: 'stopsWithoutStock' as const,
        marketplace: soil.at.marketplace,
        subject: campaign.id,
        from: soil.plan.from,
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
    mayBefall: sellsAtAmazon(0.5),
    plant: (soil) => ({ ...soldOut(soil), cause: 'nothing was sent' }),
  },
  {
    id: 'stock-out-ahead',
    areas: ['stock'],
    basis: 'forecast',
    reports: ['fba-inventory'],
    mayBefall: sellsAtAmazon(0.8),
    plant: (soil) => ({
      ...soldOut(soil),
      cause: 'nothing is under way',
      after: null,
      openings: [opening(soil, daysTo(soil) + leadDays(keyOf(soil).pool) + SAFETY_AND_WARNING_DAYS, 12)],
    }),
  },
  {
    id: 'stranded',
    areas: ['stock'],
    basis: 'fact',
    reports: ['stranded'],
    mayBefall: sellsAtAmazon(0.1),
    plant: (soil) => {
      const { marketplace, sku, rates } = soil.at;
      const { from } = soil;
      return {
        subject: subjectOf(soil),
        cause: 'its listing was closed',
        before: soil.at.perDay,
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
    mayBefall: sellsAtAmazon(0.05, 0.6),
    plant: (soil) => ({
      subject: subjectOf(soil),
      cause: 'more was sent than sells',
      before: soil.at.perDay,
      after: soil.at.perDay,
      effects: [nothingMore(soil)],
      openings: [opening(soil, 200 + daysTo(soil), AGED_DAYS - daysTo(soil))],
    }),
  },
  {
    id: 'late-to-hand-over',
    areas: ['stock', 'customers', 'account'],
    basis: 'fact',
    reports: ['unshipped-orders'],
    // It must be ordered now and then for something to be late.
    mayBefall: ({ sku, perDay }) => sku.channel === 'FBM' && perDay >= 0.1,
    plant: (soil) => {
      const to = addDays(soil.from, Math.max(7, Math.ceil(4 / soil.at.perDay)));
      return { subject: subjectOf(soil), cause: 'nobody sends it', to, effects: [notHandedOver(soil, to)] };
    },
  },
];
