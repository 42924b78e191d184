/** The probability that ad spend is over its target ACoS: for a single cell, and for many items judged every day. */
import { binomialCdf, regularisedBeta } from './distributions.ts';

const { max, min } = Math;

/** The figures of a seller's own cell; at least 1 order. */
export interface AdResult {
  readonly spend: number;
  readonly sales: number;
  readonly clicks: number;
  readonly orders: number;
}

/** The conversion at which this cost per click and order value would just meet the target. */
export function conversionAtTarget({ spend, sales, clicks, orders }: AdResult, target: number): number {
  return min(1, ((orders / clicks) * (spend / sales)) / target);
}

/** P(so few orders or fewer) if the target were met. */
export function chanceAtTarget(result: AdResult, target: number): number {
  return binomialCdf(result.orders, result.clicks, conversionAtTarget(result, target));
}

/** P(so many orders or more) if the target were just met. */
export function chanceOfSoMany(result: AdResult, target: number): number {
  return 1 - binomialCdf(result.orders - 1, result.clicks, conversionAtTarget(result, target));
}

/** Below this chance a cell's ACoS is evidently on the other side of its target. */
export const EVIDENT = 0.1;

/** What is expected of a campaign, keyword or term besides its own figures. */
interface GroupFacts {
  /** Mean order value of its group. */
  readonly orderValue: number;
  readonly target: number;
  /** Share of the orders of these clicks that is attributed already, weighted by clicks. */
  readonly maturity?: number;
  /** 1 + cv² of order values: the factor by which sales vary more than orders. */
  readonly scatter?: number;
}

/** Default for a small shop without data of its own. */
const SCATTER = 1.36;
/** Weight of the group's order value, in orders. */
const GROUP_ORDERS = 3;

/** Order value, shrunk to that of the group. */
export function shrunkOrderValue({ sales, orders }: AdResult, groupValue: number): number {
  return (GROUP_ORDERS * groupValue + sales) / (GROUP_ORDERS + orders);
}

/**
 * P(so little in sales) if the target were met, for items judged daily among many: act below 0.01, watch below 0.05.
 */
export function chanceAmongMany(result: AdResult, group: GroupFacts): number {
  const { maturity = 1, scatter = SCATTER } = group;
  const { clicks, orders, spend } = result;
  const value = shrunkOrderValue(result, group.orderValue);
  const conversion = min(1, spend / clicks / (value * group.target)) * maturity;
  return regularisedBeta(1 - conversion, max(0, clicks - orders) / scatter, orders / scatter + 1);
}
