/** What buyers do after an order: some send it back, a few say something. */
import { Random } from '../random.ts';
import { addDays, type Day } from './calendar.ts';
import type { Feedback, Return } from './customers.ts';
import type { Order } from './order.ts';

/** Of FBA orders that come back, and of orders that get feedback. */
const RETURNED = 0.045;
const REVIEWED = 0.02;

const REASONS: readonly (readonly [Return['reason'], number, string])[] = [
  ['UNWANTED_ITEM', 40, 'No longer needed'],
  ['ORDERED_WRONG_ITEM', 20, 'Wrong size ordered'],
  ['NOT_AS_DESCRIBED', 18, 'Smaller than it looks in the picture'],
  ['MISSED_ESTIMATED_DELIVERY', 12, ''],
  ['DEFECTIVE', 10, 'Handle came loose'],
];
const CENTERS: Readonly<Record<string, readonly string[]>> = {
  US: ['PHX7', 'RIC2', 'LEX1'],
  DE: ['LEJ1', 'DTM2'],
  JP: ['NRT5', 'KIX4'],
};
const PRAISE = ['Fast delivery, works well', 'As described', 'Good quality', 'Gift for my mother, she likes it', ''];

/** Why it comes back: where a product has a defect, the additional returns are for that. */
function drawReason(excess: number, random: Random): (typeof REASONS)[number] {
  if (excess > 1 && random.chance(1 - 1 / excess)) return REASONS.find(([reason]) => reason === 'DEFECTIVE')!;
  return REASONS[random.weighted(REASONS.map(([, weight]) => weight))]!;
}

function licensePlate(random: Random): string {
  return `LPN${random.pick(['RR', 'PM', 'HE'])}${Array.from({ length: 9 }, () => random.integer(0, 9)).join('')}`;
}

/** The return of an order, if there is one; `excess`: how much more often it comes back than usual. */
export function drawReturn(order: Order, excess: number, seed: number): Return | null {
  if (order.channel === 'FBM' || order.cancelledOn !== null) return null;
  const random = new Random(seed, 'return', order.orderId);
  if (!random.chance(Math.min(0.6, RETURNED * excess))) return null;
  const [reason, , comments] = drawReason(excess, random);
  const isSellable = reason !== 'DEFECTIVE' && random.chance(0.6);
  return {
    day: addDays(order.day, random.integer(6, 18)),
    marketplace: order.marketplace,
    orderId: order.orderId,
    sku: order.sku,
    asin: order.asin,
    quantity: 1,
    fulfillmentCenter: random.pick(CENTERS[order.marketplace]!),
    disposition: isSellable ? 'SELLABLE' : reason === 'DEFECTIVE' ? 'DEFECTIVE' : 'CUSTOMER_DAMAGED',
    reason,
    status: 'Unit returned to inventory',
    licensePlate: licensePlate(random),
    comments: random.chance(0.5) ? comments : '',
  };
}

/** Kind words: feedback that asks for something is planted only. */
export function drawFeedback(order: Order, seed: number): Feedback | null {
  const random = new Random(seed, 'feedback', order.orderId);
  if (order.cancelledOn !== null || !random.chance(REVIEWED)) return null;
  return {
    day: addDays(order.day, random.integer(4, 15)),
    marketplace: order.marketplace,
    orderId: order.orderId,
    rating: random.chance(0.85) ? 5 : 4,
    comments: random.pick(PRAISE),
  };
}

/** Days as text are in the order of time. */
export const byDay = (a: { readonly day: Day }, b: { readonly day: Day }) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
