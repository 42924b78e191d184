/** Numbers that a spreadsheet typed: what its country takes for a decimal mark may have parted thousands in the text. */

const THOUSAND = 1000;

/** How many decimals a number has as it is written; more than any where it is written with an exponent. */
export function decimalPlaces(value: number): number {
  const [, decimals = '', exponent] = /^-?\d+(?:\.(\d+))?(e.*)?$/.exec(String(value)) || [];
  return exponent === undefined ? decimals.length : Number.POSITIVE_INFINITY;
}

function isBelowThousand(value: number): boolean {
  return Math.abs(value) >= 1 && Math.abs(value) < THOUSAND;
}

/** True for 1.25, which `1,250` may have become, and not for 0.25 or 1.2345. */
export function mayPartThousands(value: number): boolean {
  return !Number.isInteger(value) && isBelowThousand(value) && decimalPlaces(value) <= 3;
}

/** True for 1, which `1,000` may have become. */
export function mayHaveLostThousands(value: number): boolean {
  return Number.isInteger(value) && isBelowThousand(value);
}

/** 1.25 → 1250. */
export function asThousands(value: number): number {
  return Math.round(value * THOUSAND);
}
