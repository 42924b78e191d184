/** How long an order takes until its units can be sold, by way of transport. */
import type { Band } from '../../shop/band.ts';
import type { Product } from '../../shop/products.ts';
import type { Day } from '../../values/day.ts';
import type { Morning } from '../morning.ts';

/** A lead time in days. */
export interface LeadTime {
  readonly days: number;
  /** Standard deviation; `undefined` if no leg was typed as a range. */
  readonly spread: number | undefined;
  /** False if a leg is the house default. */
  readonly isTyped: boolean;
}

/** A range holds about 95 % of cases: two standard deviations on each side. */
const DEVIATIONS = 4;

/** The sum of its legs; holidays of factories and carriers that begin or last within it make it longer. */
export function leadTime(morning: Morning, product: Product | undefined, pool: string, by: 'sea' | 'air'): LeadTime {
  const typed = product?.leadTime;
  const house = (leg: string) =>
    morning.threshold(`lead-${leg}-${pool.toLowerCase()}`) ?? morning.threshold(`lead-${leg}`);
  const legs = (['production', by, 'receiving'] as const).map((leg) => ({
    typed: typed?.[leg],
    house: house(leg) ?? 0,
  }));
  const days = legs.reduce((sum, leg) => sum + (leg.typed ? middle(leg.typed) : leg.house), 0);
  const variances = legs.flatMap((leg) => (leg.typed && leg.typed.low !== leg.typed.high ? variance(leg.typed) : []));
  return {
    days: Math.round(days) + holidays(morning, morning.today, morning.today + Math.round(days)),
    spread: variances.length === 0 ? undefined : Math.sqrt(variances.reduce((sum, one) => sum + one, 0)),
    isTyped: typed?.[by] !== undefined,
  };
}

const middle = ({ low, high }: Band) => (low + high) / 2;
const variance = ({ low, high }: Band) => ((high - low) / DEVIATIONS) ** 2;

function holidays({ events }: Morning, from: Day, to: Day): number {
  return events
    .filter((event) => event.kind === 'Supply' && event.from <= to && from <= event.to)
    .reduce((days, { extraDays = 0 }) => days + extraDays, 0);
}
