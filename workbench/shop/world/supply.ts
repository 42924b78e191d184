/** What the seller sends to Amazon, and when it arrives. */
import { Random } from '../random.ts';
import { addDays, type Day, EVENTS } from './calendar.ts';
import type { Pool } from './marketplace.ts';
import type { Lot, Shipment } from './stock.ts';

/** Days from handing over to arrival, by sea. */
const SEA_DAYS: Readonly<Record<Pool, number>> = { US: 30, EU: 34, JP: 12 };
/** Until a shipment that was created is handed over, and until one that arrived is checked in. */
const WORKING_DAYS = 2;
const RECEIVING_DAYS = 4;
/** The seller orders this long before it would be late, so that nothing is short unless it is planted. */
const AHEAD_DAYS = 55;
/** A shipment lasts so many days. */
const BATCH_DAYS = 50;

const supplyHolidays = EVENTS.filter((event) => event.of === 'supply');

function delay(day: Day): number {
  const now = supplyHolidays.find(({ from, to }) => from <= day && day <= to);
  return now?.extraLeadDays ?? 0;
}

/** Days from deciding to send a shipment until its units can be sold, in ordinary times. */
export function leadDays(pool: Pool): number {
  return WORKING_DAYS + SEA_DAYS[pool] + RECEIVING_DAYS;
}

/** A shipment that is decided on a day. */
export function shipmentOn(day: Day, pool: Pool, sku: string, quantity: number, random: Random): Shipment {
  const shippedOn = addDays(day, WORKING_DAYS + delay(day));
  const landing = addDays(shippedOn, SEA_DAYS[pool] + random.integer(-2, 3));
  const arrivedOn = addDays(landing, delay(landing));
  const checkedInOn = addDays(arrivedOn, RECEIVING_DAYS);
  const shipmentId = `FBA${Array.from({ length: 9 }, () => random.pick([...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'])).join('')}`;
  return { shipmentId, pool, sku, quantity, createdOn: day, shippedOn, arrivedOn, checkedInOn, by: 'sea' };
}

/** How many units a shipment of a SKU has that sells so many a day. */
export const batchOf = (perDay: number) => Math.max(3, Math.ceil(perDay * BATCH_DAYS));

/** Whether what is at hand and under way no longer lasts. */
export const isDue = (units: number, perDay: number, pool: Pool) => units < perDay * (leadDays(pool) + AHEAD_DAYS);

/** Stock at the end of the day before the first, and shipments that are under way then. */
export interface Opening {
  readonly lots: readonly Lot[];
  readonly shipments: readonly Shipment[];
}

/** The usual opening: stock for some weeks, not old, and a shipment that lands in time. */
export function usualOpening(day: Day, pool: Pool, sku: string, perDay: number, seed: number): Opening {
  const random = new Random(seed, 'opening', pool, sku);
  const units = Math.max(6, Math.ceil(perDay * random.between(55, 75)));
  const older = Math.floor(units * random.between(0.2, 0.5));
  const created = addDays(day, -random.integer(12, 30));
  return {
    lots: [
      { receivedOn: addDays(day, -random.integer(30, 60)), quantity: older },
      { receivedOn: addDays(day, -random.integer(3, 25)), quantity: units - older },
    ].filter(({ quantity }) => quantity > 0),
    shipments: [shipmentOn(created, pool, sku, batchOf(perDay), random)],
  };
}
