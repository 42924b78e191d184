/** Comparisons that ignore binary rounding: numbers closer than 1e-9, relative to the larger, are equal. */

// Local copies: a script host guards its global object, and looking up `Math` there costs more than the arithmetic.
const { abs, ceil, floor, max, min, round } = Math;

const TOLERANCE = 1e-9;
const LARGEST_NUMBER = Number.MAX_VALUE;

/** `a < b` by more than rounding; every number is below `∞`. */
export function isBelow(a: number, b: number): boolean {
  return b - a > min(TOLERANCE * max(abs(a), abs(b)), LARGEST_NUMBER);
}

/** `a ≤ b`, or above it by rounding only. */
export function isAtMost(a: number, b: number): boolean {
  return !isBelow(b, a);
}

/** An upper limit, because relative to a large number even digits before the point would count as rounding. */
const LARGEST_ROUNDING = 1e-3;

/**
 * The nearest whole number if `value` differs from it by rounding only; `scale` is the largest number it was computed
 * from.
 */
function wholeNear(value: number, scale: number): number | undefined {
  const whole = round(value);
  const rounding = min(TOLERANCE * max(abs(value), scale), LARGEST_ROUNDING);
  return abs(value - whole) < rounding ? whole : undefined;
}

/** Rounds down, but 299.99999999999994 is 300. */
export function wholeBelow(value: number, scale = 0): number {
  return wholeNear(value, scale) ?? floor(value);
}

/** Rounds up, but 3.0000000000000004 is 3. */
export function wholeAbove(value: number, scale = 0): number {
  return wholeNear(value, scale) ?? ceil(value);
}

/** Rounds half up to `decimals` places, but 1.005 is 1.01 whatever its binary form. */
export function roundHalfUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return wholeBelow(value * unit + 0.5) / unit;
}
