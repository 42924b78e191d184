/** What a formula shows as `∞`: no sales to run out of stock by, nothing to divide by. */
export const NO_END = Number.POSITIVE_INFINITY;
