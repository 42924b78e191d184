/** Aged inventory: what is charged on the next day of counting, and what grows old by then. */
import type { Row } from '../../values/cell.ts';
import { type Day, dayOf, isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import { figure, figures } from './pool.ts';

/** Units by the days they have been at Amazon: first day of a bucket, and its columns. */
const BUCKETS = [
  { from: 0, columns: ['invAge0To90Days'] },
  { from: 91, columns: ['invAge91To180Days'] },
  { from: 181, columns: ['invAge181To270Days'] },
  { from: 271, columns: ['invAge271To365Days'] },
  { from: 366, columns: ['invAge366To455Days', 'invAge456PlusDays'] },
] as const;
/** Of older reports, in place of the last two. */
const OVER_A_YEAR = 'invAge365PlusDays';

/** The age of a SKU's units. */
export interface Age {
  /** Units of each bucket. */
  readonly units: readonly number[];
  /** Units that are older than the house says is old. */
  readonly old: number;
  /** Of marketplaces whose fee is known. */
  readonly fee:
    | { readonly on: Day; readonly from: number; readonly units: number; readonly passing: number }
    | undefined;
}

/** `perDay` sells the oldest units first. The ages within a bucket are not known: its units pass on evenly. */
export function ageOf(morning: Morning, row: Row, marketplace: string, perDay: number, oldFrom: number): Age {
  const units = BUCKETS.map(({ columns }, i) =>
    i === BUCKETS.length - 1 ? Math.max(figures(row, columns), figure(row, OVER_A_YEAR) ?? 0) : figures(row, columns),
  );
  const from = morning.factOn('aged-from', marketplace, morning.today);
  const date = morning.factOn('aged-snapshot', marketplace, morning.today);
  const on = date === undefined ? undefined : nextDate(morning.today, date);
  const old = olderThan(units, oldFrom, 0);
  if (from === undefined || on === undefined) return { units, old, fee: undefined };
  const now = olderThan(units, from, 0);
  const then = olderThan(units, from, on - morning.today);
  const sold = perDay * (on - morning.today);
  return {
    units,
    old,
    fee: { on, from, units: Math.max(0, Math.round(then - sold)), passing: Math.round(then - now) },
  };
}

/** Units that are at least so old in some days. */
function olderThan(units: readonly number[], age: number, inDays: number): number {
  return units.reduce((sum, count, i) => {
    const from = BUCKETS[i]!.from;
    const to = BUCKETS[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const young = age - inDays;
    if (from >= young) return sum + count;
    return to <= young || !Number.isFinite(to) ? sum : sum + (count * (to - young)) / (to - from);
  }, 0);
}

/** The next such day of a month, today included. */
function nextDate(today: Day, date: number): Day {
  const [year, month] = isoOfDay(today).split('-').map(Number) as [number, number];
  const ofThis = dayOf(year, month, date);
  return ofThis !== undefined && ofThis >= today
    ? ofThis
    : dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, date)!;
}
