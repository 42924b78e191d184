/** Campaigns that spend all of their budget on many days. */
import type { Block } from '../../ads/ads-block.ts';
import { cellText } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import type { AdsLimits } from './limits.ts';
import type { Pooled } from './pooled.ts';

export interface Budget {
  /** Days of the newest week on which it ran out, and days known. */
  readonly outDays: number;
  readonly days: number;
  readonly amount: number;
  readonly isOut: boolean;
}

/** Days that are looked at. */
export const BUDGET_DAYS = 7;

/** A campaign of a marketplace, in one currency. */
type Spender = Pick<Pooled, 'marketplace' | 'campaign' | 'currency'>;

/** The budget of a campaign, if it is known. */
export type BudgetOf = (spender: Spender) => Budget | undefined;

/** Only reports with a budget and rows of single days tell. */
export function budgetsOf(blocks: readonly Block[], limits: AdsLimits): BudgetOf {
  const days = new Map<string, Map<Day, { spend: number; budget: number }>>();
  for (const { source, marketplace, first, last, rows } of blocks) {
    const { budget: column } = source.settings ?? {};
    if (column === undefined || first !== last) continue;
    for (const row of rows) {
      const [budget, spend] = [row[column], row[source.metrics.spend ?? '']];
      if (typeof budget !== 'number' || typeof spend !== 'number' || budget <= 0) continue;
      const campaign = cellText(row[source.dimensions.campaignName!]);
      const key = keyOf({ marketplace, campaign, currency: cellText(row.currency) });
      const own = days.get(key) ?? new Map<Day, { spend: number; budget: number }>();
      days.set(key, own.set(first, { spend: spend + (own.get(first)?.spend ?? 0), budget }));
    }
  }
  return (spender) => {
    const own = days.get(keyOf(spender));
    if (own === undefined) return undefined;
    const all = [...own].sort(([a], [b]) => a - b).map(([, one]) => one);
    const outDays = all.filter(({ spend, budget }) => spend >= limits.budgetUsed * budget).length;
    return { outDays, days: all.length, amount: all[all.length - 1]!.budget, isOut: outDays >= limits.budgetDays };
  };
}

function keyOf({ marketplace, campaign, currency }: Spender): string {
  return [marketplace, campaign, currency].join('\u0000');
}
