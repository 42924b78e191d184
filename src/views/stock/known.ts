/** All that is known of a SKU in its pool, from which its verdicts follow. */
import type { Product } from '../../shop/products.ts';
import type { PurchaseOrder } from '../../shop/purchase-orders.ts';
import type { Row } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { UnitWorth } from '../unit-worth.ts';
import type { Reason, Source, Stake } from '../view.ts';
import type { Age } from './age.ts';
import type { Arrival, Snapshot } from './arrivals.ts';
import type { AtAmazon } from './at-amazon.ts';
import type { LeadTime } from './lead-time.ts';
import type { Pace } from './pace.ts';
import type { Stranded } from './stranded.ts';
import type { Supply } from './supply.ts';
import type { DemandEvent } from './uplift.ts';

/** Supply at the likely pace, at the highest likely one, and at the least possible one. */
export interface Supplies {
  readonly likely: Supply;
  readonly least: Supply;
  readonly high: Supply;
}

/** A SKU in its pool. */
export interface Known {
  readonly morning: Morning;
  readonly stock: AtAmazon;
  /** The marketplace that sells most of it. */
  readonly marketplace: string;
  readonly product: Product | undefined;
  readonly onHand: number;
  readonly past: readonly Snapshot[];
  readonly orders: readonly PurchaseOrder[];
  readonly arrivals: readonly Arrival[];
  readonly sea: LeadTime;
  readonly air: LeadTime;
  /** `undefined` if its sales are not known. */
  readonly pace: Pace | undefined;
  /** True if days without stock are known, and so left out. */
  readonly knowsDaysInStock: boolean;
  readonly supplies: Supplies | undefined;
  /** Of demand, past ones too. */
  readonly events: readonly DemandEvent[];
  /** Sessions of the last four weeks. */
  readonly visits: number;
  /** What a unit that is not sold costs; `undefined` without a price. */
  readonly worth: UnitWorth | undefined;
  /** The SKU of the same ASIN that sells in its place. */
  readonly sibling: string | undefined;
  /** Its row of FBA Inventory (planning and age), if there is one. */
  readonly planning: Row | undefined;
  readonly age: Age | undefined;
  /** The day on which units that are ordered today leave for Amazon. */
  readonly leavesOn: Day;
  /** What the typed storage capacity leaves of its order; `undefined` without a capacity, or an order. */
  readonly room?: Room;
  readonly stranded: Stranded | undefined;
  readonly soldOutSince: Day | undefined;
  /** Of the last 30 days, as far as days are known. */
  readonly averageStock: number | undefined;
  readonly salesSource: readonly Source[];
}

/** An order, and what of it fits into storage. */
export interface Room {
  readonly wanted: number;
  /** In whole cases; of average size if `isMeasured` is false. */
  readonly fits: number;
  /** False if it is not known how large a unit is. */
  readonly isMeasured: boolean;
}

/** The id of a verdict, `''` if there is nothing to say, and what it means. */
export interface Verdict {
  readonly id: string;
  /** Units that its next step would send. */
  readonly units?: number | undefined;
  readonly reason?: Reason;
}

export const NOTHING: Verdict = { id: '' };

/** What a day without these sales costs. */
export function dailyLoss({ pace, worth }: Known): Stake | undefined {
  if (pace === undefined || worth === undefined || pace.perDay === 0) return undefined;
  const lost = (perDay: number) => Math.round(perDay * worth.amount * 100) / 100;
  return { perDay: lost(pace.perDay), low: lost(pace.low), high: lost(pace.high), currency: worth.currency };
}

/** True for bundles, graded units, what is being sold off, and what only the stranded report has: no supply of their own. */
export function isLeftAlone({ stock, product }: Known): boolean {
  return (
    stock.report === 'stranded-inventory' ||
    !stock.isOrdinary ||
    (product?.contains.length ?? 0) > 0 ||
    product?.stage === 'Exit'
  );
}
