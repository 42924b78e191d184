/** Stock at Amazon at the end of a day, how it moved, and what is on its way. */
import type { Day } from './calendar.ts';
import type { Marketplace, Pool } from './marketplace.ts';

/** Units that arrived together: their age is counted from that day. */
export interface Lot {
  readonly receivedOn: Day;
  readonly quantity: number;
}

/** An FBA SKU's stock in a pool at the end of a day. Only `sellable` can be bought now. */
export interface StockDay {
  readonly day: Day;
  readonly pool: Pool;
  readonly sku: string;
  readonly sellable: number;
  readonly reservedForOrders: number;
  /** Between fulfilment centres: stock, though nobody can buy it today. */
  readonly inTransfer: number;
  readonly inProcessing: number;
  readonly unsellable: number;
  readonly inboundWorking: number;
  readonly inboundShipped: number;
  readonly inboundReceiving: number;
  /** Oldest first; their quantities are sellable + reserved + transfer + processing. */
  readonly lots: readonly Lot[];
  /** Movements of the day, SELLABLE: starting + all of them = ending, signs as in the ledger. */
  readonly ledger: LedgerDay;
  /** The same of what cannot be sold (CUSTOMER_DAMAGED): starting + returns + disposed = ending. */
  readonly unsellableLedger: LedgerDay;
}

/** Units that can be bought now or soon. */
export function atAmazon({ sellable, inTransfer, inProcessing }: StockDay): number {
  return sellable + inTransfer + inProcessing;
}

/** The Inventory Ledger's day: shipments and losses are negative. Balances count all units in the warehouses. */
export interface LedgerDay {
  readonly starting: number;
  readonly receipts: number;
  readonly customerShipments: number;
  readonly customerReturns: number;
  readonly found: number;
  readonly lost: number;
  readonly damaged: number;
  readonly disposed: number;
  readonly ending: number;
}

/** A shipment to Amazon. Working until `shippedOn`, shipped until `arrivedOn`, receiving until `checkedInOn`. */
export interface Shipment {
  readonly shipmentId: string;
  readonly pool: Pool;
  readonly sku: string;
  readonly quantity: number;
  readonly createdOn: Day;
  readonly shippedOn: Day;
  readonly arrivedOn: Day;
  readonly checkedInOn: Day;
  readonly by: 'sea' | 'air';
}

/** Units that lie at Amazon without a listing that sells them. */
export interface Stranding {
  readonly marketplace: Marketplace;
  readonly sku: string;
  readonly since: Day;
  /** The first day it is no longer so; null: to the end. */
  readonly until: Day | null;
  readonly reason: string;
}
