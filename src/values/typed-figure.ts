/** Numbers that a spreadsheet made of texts: it may have read a separator of thousands as its decimal mark. */

const THOUSAND = 1000;

/** The number of decimals as written; `Infinity` for a number written with an exponent. */
export function decimalPlaces(value: number): number {
  const [, decimals = '', exponent] = /^-?\d+(?:\.(\d+))?(e.*)?$/.exec(String(value)) || [];
  return exponent === undefined ? decimals.length : Number.POSITIVE_INFINITY;
}

function isBelowThousand(value: number): boolean {
  return Math.abs(value) >= 1 && Math.abs(value) < THOUSAND;
}

/** True for 1.25, which may have been `1,250`; false for 0.25 and 1.2345. */
export function mayPartThousands(value: number): boolean {
  return !Number.isInteger(value) && isBelowThousand(value) && decimalPlaces(value) <= 3;
}

/** True for 1, which may have been `1,000`. */
export function mayHaveLostThousands(value: number): boolean {
  return Number.isInteger(value) && isBelowThousand(value);
}

/** 1.25 → 1250. */
export function asThousands(value: number): number {
  return Math.round(value * THOUSAND);
}
