/** Campaigns that spend all of their budget on many days. */
import type { Block } from '../../ads/ads-block.ts';
import { cellText } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import type { AdsLimits } from './limits.ts';

export interface Budget {
  /** Days of the newest week on which it ran out, and days known. */
  readonly outDays: number;
  readonly days: number;
  readonly amount: number;
  readonly isOut: boolean;
}

/** Days that are looked at. */
export const BUDGET_DAYS = 7;

/** By marketplace and campaign; only reports with a budget and rows of single days tell. */
export function budgetsOf(
  blocks: readonly Block[],
  limits: AdsLimits,
): (marketplace: string, campaign: string) => Budget | undefined {
  const days = new Map<string, Map<Day, { spend: number; budget: number }>>();
  for (const { source, marketplace, first, last, rows } of blocks) {
    const { budget: column } = source.settings ?? {};
    if (column === undefined || first !== last) continue;
    for (const row of rows) {
      const [budget, spend] = [row[column], row[source.metrics.spend ?? '']];
      if (typeof budget !== 'number' || typeof spend !== 'number' || budget <= 0) continue;
      const key = `${marketplace}\u0000${cellText(row[source.dimensions.campaignName!])}`;
      const own = days.get(key) ?? new Map<Day, { spend: number; budget: number }>();
      days.set(key, own.set(first, { spend: spend + (own.get(first)?.spend ?? 0), budget }));
    }
  }
  return (marketplace, campaign) => {
    const own = days.get(`${marketplace}\u0000${campaign}`);
    if (own === undefined) return undefined;
    const all = [...own].sort(([a], [b]) => a - b).map(([, one]) => one);
    const outDays = all.filter(({ spend, budget }) => spend >= limits.budgetUsed * budget).length;
    return { outDays, days: all.length, amount: all[all.length - 1]!.budget, isOut: outDays >= limits.budgetDays };
  };
}
