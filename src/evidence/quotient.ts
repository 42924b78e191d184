/** Division as a seller expects it: 0/0 is blank, x/0 is infinite. */

/** `dividend / divisor`; 0/0 is `''`, x/0 is `Infinity`. */
export function quotient(dividend: number, divisor: number): number | '' {
  return dividend === 0 && divisor === 0 ? '' : dividend / divisor;
}

/** What a formula shows as `∞`: stock that never runs out without sales, or a division by 0. */
export const NO_END = Number.POSITIVE_INFINITY;
