/** Figures that add up exactly: decimals of up to six places, whatever binary makes of 0.1 + 0.2. */

/** A figure that is not known is no 0. */
export type Figure = number | null;

const PER_UNIT = 1e6;

/** The sum of two; unknown where one of them is. */
export function added(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : Math.round(a * PER_UNIT + b * PER_UNIT) / PER_UNIT;
}

/** The larger of two; unknown where one of them is. */
export function larger(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : Math.max(a, b);
}

/** Of those that are known. */
export function sumOf(figures: readonly Figure[]): number {
  let sum = 0;
  for (const figure of figures) if (figure !== null) sum += Math.round(figure * PER_UNIT);
  return sum / PER_UNIT;
}

/** A cell's number as it is added up; text and blanks are unknown. */
export function figureIn(cell: unknown): Figure {
  return typeof cell === 'number' && Number.isFinite(cell) ? Math.round(cell * PER_UNIT) / PER_UNIT : null;
}
