/** Judges ACoS against a target, by all that is known: too few figures are no verdict. */
import { chanceAmongMany, chanceOfSoMany, shrunkOrderValue } from '../../evidence/over-target.ts';
import type { Day } from '../../values/day.ts';
import type { AdsLimits } from './limits.ts';
import type { Pooled } from './pooled.ts';

/** The target of a thing, and the order value that others of its group have. */
export interface Aim {
  /** Both ends are equal if it is one number; NaN if there is none. */
  readonly low: number;
  readonly high: number;
  /** NaN if unknown. */
  readonly orderValue: number;
}

export type OverVerdict = 'pause' | 'over' | 'perhaps-over' | 'on-target' | 'room' | 'not-enough-data' | 'no-data';

export interface Over {
  readonly verdict: OverVerdict;
  /** The figures that tell it. */
  readonly of: Pooled;
  /** Orders that would meet the target, of those that are attributed by now. */
  readonly expected: number;
  /** Probability of so few if the target were met. */
  readonly chance: number;
}

/** Above this chance nothing is known to be below its target. */
const ROOM = 0.1;

/**
 * The same thing in several stretches of days, the longest first. The clearest of them decides; because several are tried,
 * each must be that much surer.
 */
export function judgeOver(stretches: readonly Pooled[], aim: Aim, limits: AdsLimits): Over {
  const tried = stretches.filter(({ clicks, spend }) => clicks > 0 && spend > 0);
  const [whole] = stretches as [Pooled];
  const distinct = tried.filter(({ clicks }, i) => tried.findIndex((one) => one.clicks === clicks) === i);
  if (!isKnown(whole) || !(aim.high > 0) || !(aim.orderValue > 0))
    return { verdict: 'no-data', of: whole, expected: Number.NaN, chance: Number.NaN };
  if (distinct.length === 0) return { verdict: 'not-enough-data', of: whole, expected: 0, chance: 1 };
  const all = distinct.map((of) => ({ of, chance: chanceOf(of, aim, aim.high) }));
  const { of, chance } = all.reduce((best, one) => (one.chance < best.chance ? one : best));
  const found = (verdict: OverVerdict, told = of): Over => {
    const chanceOfTold = told === of ? chance : chanceOf(told, aim, aim.high);
    return { verdict, of: told, expected: expectedIn(told, aim), chance: chanceOfTold };
  };
  const [sure, likely] = [limits.sure / distinct.length, limits.likely / distinct.length];
  if (chance <= sure) {
    const isFar = acosOf(of) > limits.pause * aim.high && chanceOf(of, aim, limits.pause * aim.high) <= sure;
    return found(isFar ? 'pause' : 'over');
  }
  if (chance <= likely) return found('perhaps-over');
  const acos = acosOf(whole);
  if (!(acos <= aim.high)) return found('not-enough-data', whole);
  const isLow = aim.low < aim.high && acos < aim.low && chanceOfSoMany(whole, aim.low) <= ROOM;
  return found(isLow ? 'room' : 'on-target', whole);
}

function isKnown({ clicks, spend, sales, orders }: Pooled): boolean {
  return !Number.isNaN(clicks + spend + sales + orders);
}

/** ∞ without sales. */
export function acosOf({ spend, sales }: Pick<Pooled, 'spend' | 'sales'>): number {
  return sales > 0 ? spend / sales : Number.POSITIVE_INFINITY;
}

/** The share of orders attributed by now. */
function maturityIn({ clicks, mature }: Pooled): number {
  return clicks > 0 ? mature / clicks : 1;
}

function chanceOf(of: Pooled, { orderValue }: Aim, target: number): number {
  return chanceAmongMany(of, { orderValue, target, maturity: maturityIn(of) });
}

/** The conversion that meets the target at this price of a click, of orders attributed by now. */
export function dueConversion(of: Pooled, aim: Aim): number {
  const value = shrunkOrderValue(of, aim.orderValue);
  return Math.min(1, of.spend / of.clicks / (value * aim.high)) * maturityIn(of);
}

function expectedIn(of: Pooled, aim: Aim): number {
  return of.clicks > 0 ? of.clicks * dueConversion(of, aim) : 0;
}

const MOST_DAYS = 365;

/** The day on which it can be decided if all goes on as it is; `undefined` if it lasts longer than a year. */
export function decidableOn({ of }: Over, aim: Aim, limits: AdsLimits): Day | undefined {
  const days = of.last - of.first + 1;
  const chanceAfter = (more: number) => {
    const times = 1 + more / days;
    return chanceOf(
      {
        ...of,
        clicks: of.clicks * times,
        orders: of.orders * times,
        spend: of.spend * times,
        sales: of.sales * times,
        mature: of.mature * times,
      },
      aim,
      aim.high,
    );
  };
  if (!(of.clicks > 0) || !(chanceAfter(MOST_DAYS) <= limits.sure)) return undefined;
  let [low, high] = [0, MOST_DAYS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (chanceAfter(middle) <= limits.sure) high = middle;
    else low = middle;
  }
  return of.last + high;
}
