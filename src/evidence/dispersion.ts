/** φ: how much more counts vary than a Poisson distribution; at least 1. */

const OWN_WEIGHT = 7;
const SHOP_WEIGHT = 8;

interface Expected {
  readonly count: number;
  readonly expected: number;
}

/** Pearson's φ over past windows; `fitted` is the number of parameters estimated from them. */
export function pearson(windows: readonly Expected[], fitted: number): number {
  const sum = windows.reduce((total, { count, expected }) => total + (count - expected) ** 2 / expected, 0);
  return sum / (windows.length - fitted);
}

/** A product's φ from eight windows, shrunk to the shop's. */
export function shrunkDispersion(own: number, shop: number): number {
  return Math.max(1, (OWN_WEIGHT * own + SHOP_WEIGHT * shop) / (OWN_WEIGHT + SHOP_WEIGHT));
}
