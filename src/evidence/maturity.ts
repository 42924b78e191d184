/** Maturity: the share of a click day's orders that is attributed after so many days. */

/** Default shares by age in days, the last for all older ones; editable in Rules. */
export const HOUSE_MATURITY: readonly number[] = [0.58, 0.76, 0.87, 0.93, 0.97, 0.99, 1];

/** The share of orders attributed at an age, from `curve`. */
export function maturityAt(ageDays: number, curve = HOUSE_MATURITY): number {
  return curve[Math.min(Math.max(0, ageDays), curve.length - 1)]!;
}

interface ClicksOfAge {
  readonly clicks: number;
  readonly ageDays: number;
}

/**
 * The mean share over these clicks, weighted by clicks. Multiply the expected conversion by it; never divide orders.
 */
export function meanMaturity(days: readonly ClicksOfAge[], curve = HOUSE_MATURITY): number {
  const clicks = days.reduce((sum, day) => sum + day.clicks, 0);
  if (clicks === 0) return 1;
  return days.reduce((sum, day) => sum + day.clicks * maturityAt(day.ageDays, curve), 0) / clicks;
}

/** Orders of one click day as reported at some age. */
interface OrdersAtAge {
  readonly day: number;
  readonly ageDays: number;
  readonly orders: number;
}

const FEWEST_ORDERS = 30;

/**
 * The shop's own curve, from days reported at several ages of which one is mature; `undefined` while too few orders are
 * mature.
 */
export function learnedMaturity(
  reported: readonly OrdersAtAge[],
  house = HOUSE_MATURITY,
): readonly number[] | undefined {
  const matureAge = house.length - 1;
  const mature = new Map(
    reported.filter(({ ageDays }) => ageDays >= matureAge).map(({ day, orders }) => [day, orders]),
  );
  const shares = house.map((assumed, age) => {
    if (age === matureAge) return 1;
    const pairs = reported.filter(({ ageDays, day }) => ageDays === age && mature.has(day));
    const final = pairs.reduce((sum, { day }) => sum + mature.get(day)!, 0);
    const early = pairs.reduce((sum, { orders }) => sum + orders, 0);
    return final < FEWEST_ORDERS ? assumed : Math.min(1, early / final);
  });
  const total = [...mature.values()].reduce((sum, orders) => sum + orders, 0);
  if (total < FEWEST_ORDERS) return undefined;
  // The share never falls with age.
  return shares.map((_, age) => Math.max(...shares.slice(0, age + 1)));
}
