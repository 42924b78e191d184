/** Two questions about stock: is there a gap before something lands, and is it time to order? */
import { wholeAbove } from '../../evidence/compare.ts';
import { safetyStock } from '../../evidence/velocity.ts';
import type { Product } from '../../shop/products.ts';
import type { Day } from '../../values/day.ts';
import type { Arrival } from './arrivals.ts';
import { type DemandOn, daysOfStock, isOnSale, unitsUntil } from './demand.ts';
import type { LeadTime } from './lead-time.ts';

/** Days that the house, or the seller, sets. */
export interface SupplyDays {
  /** Stock that is never planned to be sold; of a lead time with a spread `z` times its deviation instead. */
  readonly safety: number;
  readonly z: number;
  /** Before the last day on which an order is in time. */
  readonly warning: number;
  /** Stock for fewer days is little, however short the lead time. */
  readonly least: number;
  /** An order lasts for so long. */
  readonly cover: number;
}

/** What is known about the stock of a SKU. */
export interface Given {
  readonly asOf: Day;
  readonly today: Day;
  /** At Amazon, with units between fulfilment centres. */
  readonly onHand: number;
  readonly arrivals: readonly Arrival[];
  readonly demand: DemandOn;
  readonly sea: LeadTime;
  readonly air: LeadTime;
  readonly days: SupplyDays;
  readonly product: Product | undefined;
}

/** Days without stock, and the units that would have sold. */
export interface Gap {
  readonly from: Day;
  /** The day on which the next units land. */
  readonly lands: Day;
  readonly units: number;
  /** True if these are units on their way, false if they are still to be ordered. */
  readonly isUnderWay: boolean;
  /** False if these may land long before. */
  readonly isSure: boolean;
}

/** Stock, and what to do about it, at some pace. */
export interface Supply {
  /** Of what is at hand. */
  readonly coverDays: number;
  /** Of all that is at hand, on its way or ordered. */
  readonly totalDays: number;
  /** Days that all of it should last. */
  readonly neededDays: number;
  /** Units not planned to be sold. */
  readonly safetyUnits: number;
  readonly outOn: Day | undefined;
  readonly gap: Gap | undefined;
  /** The last day on which an order by the cheapest transport is in time. */
  readonly orderBy: Day | undefined;
  readonly isOrderDue: boolean;
  /** Days until it is; below 0 if it is. */
  readonly spareDays: number;
  readonly orderUnits: number;
}

/** The answers at so many units a day. */
export function supplyAt(given: Given, perDay: number): Supply {
  const { asOf, today, onHand, arrivals, demand, sea, days } = given;
  const coverDays = daysOfStock(onHand, perDay, demand, asOf);
  const total = arrivals.reduce((sum, { units }) => sum + units, onHand);
  const totalDays = daysOfStock(total, perDay, demand, asOf);
  const safetyUnits = safetyUnitsOf(given, perDay);
  const safetyDays = perDay === 0 ? days.safety : safetyUnits / perDay;
  const neededDays = Math.max(days.least, sea.days + safetyDays + days.warning);
  const orderBy = Number.isFinite(totalDays) ? Math.floor(asOf + totalDays - neededDays + days.warning) : undefined;
  const outOn = outDay(given, perDay);
  const spareDays = asOf + totalDays - today - neededDays;
  const isOrderDue = spareDays < 0 && isOnSale(given.product, today + sea.days);
  return {
    coverDays,
    totalDays,
    neededDays,
    safetyUnits,
    outOn,
    gap: gapAfter(given, perDay, outOn),
    orderBy,
    isOrderDue,
    spareDays,
    orderUnits: isOrderDue ? orderUnits(given, perDay, total, safetyUnits) : 0,
  };
}

function safetyUnitsOf({ sea, days }: Given, perDay: number): number {
  if (sea.spread === undefined) return perDay * days.safety;
  return safetyStock(perDay, Math.sqrt(perDay), { days: sea.days, spread: sea.spread }, days.z);
}

/** The first day on which more would sell than is there, with what arrives on its way; not looked for far ahead. */
function outDay({ asOf, onHand, arrivals, demand }: Given, perDay: number): Day | undefined {
  let left = onHand;
  for (let day = asOf + 1, next = 0; day <= asOf + 365; day++) {
    for (; next < arrivals.length && arrivals[next]!.day <= day; next++) left += arrivals[next]!.units;
    left -= perDay * demand(day);
    if (left < -1e-9) return day;
  }
  return undefined;
}

/** A gap that today's order by the cheapest transport cannot close, or that ends with units on their way. */
function gapAfter({ today, arrivals, demand, sea }: Given, perDay: number, outOn: Day | undefined): Gap | undefined {
  if (outOn === undefined) return undefined;
  const from = Math.max(outOn, today);
  const next = arrivals.find(({ day }) => day > from && Number.isFinite(day));
  const ordered = today + sea.days;
  const lands = Math.min(next?.day ?? ordered, ordered);
  if (lands <= from) return undefined;
  return {
    from,
    lands,
    units: Math.round(unitsUntil(perDay, demand, from - 1, lands - 1)),
    isUnderWay: next?.day === lands,
    isSure: !(next?.day === lands && next.isLatest),
  };
}

/** What the days after the arrival need, less what is left then; in whole cases, not below the minimum order. */
function orderUnits(
  { asOf, today, demand, sea, days, product }: Given,
  perDay: number,
  total: number,
  safety: number,
): number {
  const lands = today + sea.days;
  const needed = safety + unitsUntil(perDay, demand, lands, lands + days.cover);
  const left = Math.max(0, total - unitsUntil(perDay, demand, asOf, lands));
  const units = Math.max(0, needed - left);
  const { casePack = 1, minimumOrder = 0 } = product ?? {};
  return units === 0
    ? 0
    : wholeAbove(Math.max(units, minimumOrder) / casePack, Math.max(needed, total) / casePack) * casePack;
}
