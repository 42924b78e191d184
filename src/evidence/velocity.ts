/** How fast a product sells while it is in stock, and how much stock it needs. */
import { countQuantile, poissonCdf, poissonProbability, rootOf } from './distributions.ts';

/** Units sold on a day with stock; if it sold out that day, more would have sold. */
interface SellingDay {
  readonly units: number;
  readonly soldOut: boolean;
}

/** Maximum-likelihood Poisson rate of units a day; the caller leaves out days without stock; 0 without days. */
export function unitsPerDayInStock(days: readonly SellingDay[]): number {
  const full = days.filter(({ soldOut }) => !soldOut);
  const atLeast = days.filter(({ soldOut, units }) => soldOut && units > 0);
  const units = days.reduce((sum, day) => sum + day.units, 0);
  if (units === 0) return 0;
  // All days sold out: every higher rate fits too, so take the lowest, their mean.
  if (full.length === 0) return units / days.length;
  const slope = (pace: number) =>
    full.reduce((sum, day) => sum + day.units / pace - 1, 0) +
    atLeast.reduce((sum, day) => sum + poissonProbability(day.units - 1, pace) / tailFrom(day.units, pace), 0);
  const most = (units / full.length) * 2 + Math.max(...days.map((day) => day.units)) * 2;
  return rootOf((pace) => -slope(pace), 0, 1e-9, most);
}

/** P(X ≥ units). */
function tailFrom(units: number, mean: number): number {
  return Math.max(1 - poissonCdf(units - 1, mean), Number.MIN_VALUE);
}

/**
 * Stock that lasts for so many days with that probability; `dispersion` is the variance of a day's units divided by
 * their mean.
 */
export function stockFor(days: number, unitsPerDay: number, probability: number, dispersion = 1): number {
  const mean = days * unitsPerDay;
  return countQuantile(probability, mean, mean * dispersion);
}

interface LeadTime {
  readonly days: number;
  /** Standard deviation in days. */
  readonly spread: number;
}

/** Safety stock in units; `z` is the normal quantile of the service level. */
export function safetyStock(unitsPerDay: number, deviation: number, lead: LeadTime, z: number): number {
  return z * Math.sqrt(lead.days * deviation ** 2 + unitsPerDay ** 2 * lead.spread ** 2);
}

/** Stock level at which to reorder. */
export function reorderPoint(unitsPerDay: number, deviation: number, lead: LeadTime, z: number): number {
  return unitsPerDay * lead.days + safetyStock(unitsPerDay, deviation, lead, z);
}
