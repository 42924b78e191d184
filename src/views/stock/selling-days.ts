/** The days on which a SKU could sell, with what left its pool on each. */
import type { Day } from '../../values/day.ts';
import type { Ledger, UnitsByDay } from './sold.ts';

/** A day with stock; if it sold out that day, more would have sold. */
export interface SellingDay {
  readonly day: Day;
  readonly units: number;
  readonly soldOut: boolean;
}

/** Sales need so many units, in days that the ledger covers too, to count as much as what is usual. */
const USUAL_UNITS = 20;

/**
 * Units that leave the pool for each unit that the business report counts: less if another SKU of the ASIN is sent in its
 * place, more if it is sold in other ways too. `undefined` if SKUs share the ASIN and no ledger tells them apart.
 */
export function leavingPerSold(
  sold: UnitsByDay,
  ledger: Ledger | undefined,
  sku: string,
  isAlone: boolean,
): number | undefined {
  const own = ledger?.of(sku);
  const common = [...sold].filter(([day]) => ledger?.days.has(day));
  const units = common.reduce((sum, [, count]) => sum + count, 0);
  const left = common.reduce((sum, [day]) => sum + (own?.get(day)?.shipped ?? 0), 0);
  if (isAlone) return (left + USUAL_UNITS) / (units + USUAL_UNITS);
  return units === 0 ? undefined : Math.min(1, left / units);
}

/** Units at the end of a day, by day, where they are known. */
type Endings = ReadonlyMap<Day, number>;

/** What the ledger says, and on other days the stored snapshots, which show the morning after. */
export function endings(ledger: Ledger | undefined, sku: string, snapshots: Endings): Endings {
  const own = ledger?.of(sku);
  const known = new Map(snapshots);
  if (own !== undefined && own.size > 0) for (const day of ledger!.days) known.set(day, own.get(day)?.ending ?? 0);
  return known;
}

/** Without a unit now, the days since the last sale ended without one, except those of which stock is known. */
export function endingsSinceSoldOut(sold: UnitsByDay, left: Endings): Endings {
  const known = new Map(left);
  for (const [day, count] of [...sold].sort(([a], [b]) => b - a)) {
    if (count !== 0 || (left.get(day) ?? 0) > 0) break;
    known.set(day, 0);
  }
  return known;
}

/** Leaves out days that began and ended without a unit; what a longer window lays on them sold on its other days. */
export function sellingDays(sold: UnitsByDay, factor: number, left: Endings): SellingDay[] {
  const days: SellingDay[] = [];
  let displaced = 0;
  for (const [day, count] of [...sold].sort(([a], [b]) => a - b)) {
    const soldOut = left.get(day) === 0;
    const units = count * factor;
    if (soldOut && (left.get(day - 1) === 0 || units === 0)) displaced += units;
    else {
      days.push({ day, units: units + displaced, soldOut });
      displaced = 0;
    }
  }
  const last = days.pop();
  return last === undefined ? [] : [...days, { ...last, units: last.units + displaced }];
}
