/** Dividing what a seller divides: nothing by nothing is blank, something by nothing has no end. */

/** `dividend / divisor`; 0/0 is `''`, x/0 is `Infinity`. */
export function quotient(dividend: number, divisor: number): number | '' {
  return dividend === 0 && divisor === 0 ? '' : dividend / divisor;
}

/** What a formula shows as `∞`: no sales to run out of stock by, nothing to divide by. */
export const NO_END = Number.POSITIVE_INFINITY;
