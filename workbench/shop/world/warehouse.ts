/** Amazon's stock of one SKU in one pool, day by day. */
import type { Random } from '../random.ts';
import { type Day, daysBetween } from './calendar.ts';
import type { Pool } from './marketplace.ts';
import type { LedgerDay, Lot, Shipment, StockDay } from './stock.ts';

/** Of all units, so many get lost or are found again on a day. */
const LOST = 0.00015;
/** Of a day's units, so many lie between fulfilment centres, so many are being worked on. */
const IN_TRANSFER = 0.03;
const IN_PROCESSING = 0.015;

const sum = (lots: readonly Lot[]) => lots.reduce((total, { quantity }) => total + quantity, 0);

/** Takes units out, the oldest first. */
function without(lots: readonly Lot[], units: number): Lot[] {
  let left = units;
  return lots
    .map((lot) => {
      const taken = Math.min(lot.quantity, left);
      left -= taken;
      return { ...lot, quantity: lot.quantity - taken };
    })
    .filter(({ quantity }) => quantity > 0);
}

const balanced = (movements: Omit<LedgerDay, 'ending'>): LedgerDay => ({
  ...movements,
  ending: Object.values(movements).reduce((total, units) => total + units, 0),
});

/** Stock that sells, moves and grows old. */
export class Warehouse {
  readonly sku: string;
  readonly pool: Pool;
  readonly shipments: Shipment[];
  #lots: readonly Lot[];
  #unsellable = 0;
  /** Ordered yesterday: they leave today. */
  #ordered = 0;
  #starting = 0;
  #unsellableStarting = 0;
  #moved: Omit<LedgerDay, 'starting' | 'ending'>;
  #broken = 0;
  #disposed = 0;
  #away = { transfer: 0, processing: 0 };

  constructor(sku: string, pool: Pool, lots: readonly Lot[], shipments: readonly Shipment[]) {
    this.sku = sku;
    this.pool = pool;
    this.#lots = lots;
    this.shipments = [...shipments];
    this.#moved = Warehouse.#still();
  }

  static #still(): Omit<LedgerDay, 'starting' | 'ending'> {
    return { receipts: 0, customerShipments: 0, customerReturns: 0, found: 0, lost: 0, damaged: 0, disposed: 0 };
  }

  /** All units that can be sold now or when they have been moved. */
  get onHand(): number {
    return sum(this.#lots) - this.#ordered;
  }

  /** What FBA Inventory calls fulfillable. Buyers may order more: units between warehouses are sent later. */
  get sellable(): number {
    return this.onHand - this.#away.transfer - this.#away.processing;
  }

  inboundOn(day: Day): number {
    const open = this.shipments.filter(({ createdOn, checkedInOn }) => createdOn <= day && day < checkedInOn);
    return open.reduce((total, { quantity }) => total + quantity, 0);
  }

  #receive(day: Day, quantity: number): void {
    if (quantity > 0) this.#lots = [...this.#lots, { receivedOn: day, quantity }];
  }

  /** The morning: shipments are checked in, yesterday's orders leave, some units are under way between warehouses. */
  open(day: Day, atHand: number, random: Random): void {
    this.#starting = sum(this.#lots);
    this.#unsellableStarting = this.#unsellable;
    this.#moved = Warehouse.#still();
    const arrived = this.shipments.filter(({ checkedInOn }) => checkedInOn === day);
    const receipts = arrived.reduce((total, { quantity }) => total + quantity, 0);
    const lost = random.poisson(this.#starting * LOST);
    const leaving = this.#ordered;
    this.#ordered = 0;
    this.#lots = without(this.#lots, leaving);
    const missing = Math.min(lost, sum(this.#lots));
    this.#lots = without(this.#lots, missing);
    this.#receive(day, receipts);
    this.#moved = { ...this.#moved, receipts, customerShipments: -leaving, lost: -missing };
    this.#broken = 0;
    this.#disposed = day.endsWith('-15') ? this.#unsellable : 0;
    this.#unsellable -= this.#disposed;
    const units = sum(this.#lots);
    const processing = atHand === 1 ? random.binomial(units, IN_PROCESSING) : 0;
    const usual = atHand === 1 ? random.binomial(units, IN_TRANSFER) : units;
    this.#away = units < 8 && atHand === 1 ? { transfer: 0, processing: 0 } : { transfer: usual, processing };
  }

  /** Reserves units for an order, if there are so many; those at hand first. */
  order(units: number): boolean {
    if (units > this.onHand) return false;
    this.#ordered += units;
    const processing = Math.min(this.#away.processing, this.onHand);
    this.#away = { processing, transfer: Math.min(this.#away.transfer, this.onHand - processing) };
    return true;
  }

  /** A return arrives: what can be sold again lies with the newest. */
  takeBack(day: Day, units: number, isSellable: boolean): void {
    if (isSellable) {
      this.#receive(day, units);
      this.#moved = { ...this.#moved, customerReturns: this.#moved.customerReturns + units };
    } else {
      this.#broken += units;
      this.#unsellable += units;
    }
  }

  /** How things stand at the end of the day. */
  close(day: Day): StockDay {
    const on = (from: keyof Shipment, to: keyof Shipment) =>
      this.shipments
        .filter((shipment) => shipment[from] <= day && day < shipment[to])
        .reduce((total, { quantity }) => total + quantity, 0);
    return {
      day,
      pool: this.pool,
      sku: this.sku,
      sellable: this.sellable,
      reservedForOrders: this.#ordered,
      inTransfer: this.#away.transfer,
      inProcessing: this.#away.processing,
      unsellable: this.#unsellable,
      inboundWorking: on('createdOn', 'shippedOn'),
      inboundShipped: on('shippedOn', 'arrivedOn'),
      inboundReceiving: on('arrivedOn', 'checkedInOn'),
      lots: this.#lots,
      ledger: balanced({ starting: this.#starting, ...this.#moved }),
      unsellableLedger: balanced({
        ...Warehouse.#still(),
        starting: this.#unsellableStarting,
        customerReturns: this.#broken,
        disposed: -this.#disposed,
      }),
    };
  }
}

/** Units that have been at Amazon for at least so many days. */
export function olderThan(stock: StockDay, days: number): number {
  return sum(stock.lots.filter(({ receivedOn }) => daysBetween(receivedOn, stock.day) >= days));
}
