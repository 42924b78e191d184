/** The words that drop-downs of the sheets a seller types in offer. */
import { MARKETPLACES } from '../reports/marketplaces.ts';

export const PLACES = MARKETPLACES.map(({ code }) => code);

/** Of the marketplaces, and those in which factories and forwarders are paid. */
export const CURRENCIES = [
  ...new Set(['USD', 'CNY', 'EUR', 'GBP', 'JPY', ...MARKETPLACES.map(({ currency }) => currency), 'HKD', 'TWD', 'VND']),
];

/** How far a product is on its way; it decides on targets and reorders. */
export const STAGES = ['Launch', 'Grow', 'Keep', 'Exit'] as const;

export const FULFILMENTS = ['FBA', 'FBM'] as const;

/** Stock that sells in several marketplaces: of the US with remote fulfilment, of Pan-European FBA, or of one country. */
export const STOCK_POOLS = ['US', 'Pan-EU', 'UK', 'JP', ...PLACES.filter((code) => !['US', 'UK', 'JP'].includes(code))];

export const TRANSPORTS = ['Sea', 'Air', 'Express', 'Rail', 'Truck'] as const;

export const EVENT_KINDS = ['Demand', 'Supply'] as const;
