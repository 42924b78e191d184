/** How surely ad spend is over its target ACoS: as a cell is judged alone, and as many things are judged every day. */
import { binomialCdf, regularisedBeta } from './distributions.ts';

const { max, min } = Math;

/** What a seller's own cell tells; orders at least 1. */
export interface AdResult {
  readonly spend: number;
  readonly sales: number;
  readonly clicks: number;
  readonly orders: number;
}

/** The conversion at which this click price and order value would just meet the target. */
export function conversionAtTarget({ spend, sales, clicks, orders }: AdResult, target: number): number {
  return min(1, ((orders / clicks) * (spend / sales)) / target);
}

/** P of so few orders or fewer if the target were met. */
export function chanceAtTarget(result: AdResult, target: number): number {
  return binomialCdf(result.orders, result.clicks, conversionAtTarget(result, target));
}

/** P of so many orders or more if the target were just met. */
export function chanceOfSoMany(result: AdResult, target: number): number {
  return 1 - binomialCdf(result.orders - 1, result.clicks, conversionAtTarget(result, target));
}

/** Below this chance a cell's ACoS is evidently on the other side of its target. */
export const EVIDENT = 0.1;

/** A thing among its group: what is expected of it besides what it shows itself. */
interface GroupFacts {
  /** Mean order value of its group. */
  readonly orderValue: number;
  readonly target: number;
  /** Share of the orders of these clicks that are there already, weighted by clicks. */
  readonly maturity?: number;
  /** 1 + cv² of order values: so much more do sales scatter than orders. */
  readonly scatter?: number;
}

/** Order values of a small shop, where nothing was learned yet. */
const SCATTER = 1.36;
/** The group's order value weighs as much as so many orders. */
const GROUP_ORDERS = 3;

/** Order value of a thing, shrunk to that of its group. */
export function shrunkOrderValue({ sales, orders }: AdResult, groupValue: number): number {
  return (GROUP_ORDERS * groupValue + sales) / (GROUP_ORDERS + orders);
}

/**
 * P of so little in sales if the target were met, for what is looked at every day among many: act below 0.01, watch
 * below 0.05.
 */
export function chanceAmongMany(result: AdResult, group: GroupFacts): number {
  const { maturity = 1, scatter = SCATTER } = group;
  const { clicks, orders, spend } = result;
  const value = shrunkOrderValue(result, group.orderValue);
  const conversion = min(1, spend / clicks / (value * group.target)) * maturity;
  return regularisedBeta(1 - conversion, max(0, clicks - orders) / scatter, orders / scatter + 1);
}
