/** Words offered by drop-downs of the sheets that sellers type in. */
import { MARKETPLACES } from '../reports/marketplaces.ts';

/** Codes of all marketplaces. */
export const PLACES = MARKETPLACES.map(({ code }) => code);

/** Currencies of the marketplaces, and those in which factories and forwarders are paid. */
export const CURRENCIES = [
  ...new Set(['USD', 'CNY', 'EUR', 'GBP', 'JPY', ...MARKETPLACES.map(({ currency }) => currency), 'HKD', 'TWD', 'VND']),
];

/** The stage of a product's life, which decides on targets and reorders. */
export const STAGES = ['Launch', 'Grow', 'Keep', 'Exit'] as const;

/** Who ships the orders. */
export const FULFILMENTS = ['FBA', 'FBM'] as const;

/** Stock that sells in several marketplaces: US stock with remote fulfilment, Pan-European FBA, or stock of one country. */
export const STOCK_POOLS = ['US', 'Pan-EU', 'UK', 'JP', ...PLACES.filter((code) => !['US', 'UK', 'JP'].includes(code))];

/** How goods are shipped. */
export const TRANSPORTS = ['Sea', 'Air', 'Express', 'Rail', 'Truck'] as const;

/** What an event changes. */
export const EVENT_KINDS = ['Demand', 'Supply'] as const;
