/** Draws orders: what a buyer takes, when, and what becomes of it. */
import type { Levers } from '../levers.ts';
import type { Random } from '../random.ts';
import { addDays, type Day } from './calendar.ts';
import { money } from './fees.ts';
import { MARKETPLACES, type Marketplace } from './marketplace.ts';
import type { Order } from './order.ts';
import { drawAddress, drawOrderId, drawOrderItemId, drawTime } from './order-details.ts';
import type { Offer, Shelves } from './shelves.ts';

/** An order of more than one unit, and how likely it is of two, three or four. */
const SEVERAL_UNITS = 0.1;
const UNITS = [0, 0, 7, 2, 1];
const HANDLING_DAYS = 2;
const CANCELLED = 0.01;
const LATEST_DAYS = 10;

/** Who buys what, where and when. */
export interface Buyer {
  readonly marketplace: Marketplace;
  readonly asin: string;
  readonly day: Day;
  readonly random: Random;
  /** Buys in France out of the Pan-European stock. */
  readonly isFrench?: boolean;
}

function datesOf(
  { sku, listing }: Offer,
  levers: Levers,
  { day, random }: Buyer,
): Pick<Order, 'shipBy' | 'shippedOn' | 'cancelledOn'> {
  if (sku.channel === 'FBA') return { shipBy: null, shippedOn: addDays(day, 1), cancelledOn: null };
  const shipBy = addDays(day, HANDLING_DAYS);
  if (random.chance(CANCELLED)) return { shipBy, shippedOn: null, cancelledOn: addDays(day, 1) };
  const held = (on: Day) => levers.factor('handedOver', listing.marketplace, sku.sku, on) === 0;
  const days = Array.from({ length: LATEST_DAYS }, (_, index) => addDays(day, index + 1));
  const shippedOn = days.find((on) => !held(on));
  return { shipBy, shippedOn: shippedOn ?? null, cancelledOn: null };
}

/** One order of one item; null where it cannot be bought. */
export function drawOrder(shelves: Shelves, levers: Levers, buyer: Buyer): Order | null {
  const { marketplace, asin, day, random, isFrench = false } = buyer;
  const units = random.chance(SEVERAL_UNITS) ? random.weighted(UNITS) : 1;
  const offer = shelves.take(marketplace, asin, units, day, random);
  if (!offer) return null;
  const itemPrice = money(shelves.price(offer, day) * units, marketplace);
  const kept = levers.factor('promotion', marketplace, offer.sku.sku, day);
  const { taxRate, salesChannel } = MARKETPLACES[marketplace];
  return {
    orderId: drawOrderId(marketplace, random),
    orderItemId: drawOrderItemId(random),
    marketplace,
    salesChannel: isFrench ? 'Amazon.fr' : salesChannel,
    day,
    purchasedAt: drawTime(marketplace, day, random),
    sku: offer.sku.sku,
    asin,
    channel: offer.sku.channel,
    quantity: units,
    itemPrice,
    itemTax: money(itemPrice - itemPrice / (1 + taxRate), marketplace),
    promotionDiscount: money(itemPrice * (1 - kept), marketplace),
    promotionId: kept < 1 ? 'PLM-HP-COUPON' : '',
    ...drawAddress(marketplace, isFrench, random),
    ...datesOf(offer, levers, buyer),
  };
}
