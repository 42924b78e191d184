/** Exact sums of decimals with up to six places, without binary errors such as 0.1 + 0.2. */

/** A figure; `null` if it is unknown, which is not 0. */
export type Figure = number | null;

const PER_UNIT = 1e6;

/** The sum of two figures; unknown if one of them is. */
export function added(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : Math.round(a * PER_UNIT + b * PER_UNIT) / PER_UNIT;
}

/** The larger of two figures; unknown if one of them is. */
export function larger(a: Figure, b: Figure): Figure {
  return a === null || b === null ? null : Math.max(a, b);
}

/** The sum of the known figures from `first` to before `end`, by default of all. */
export function sumOf(figures: readonly Figure[], first = 0, end = figures.length): number {
  let sum = 0;
  for (let i = first; i < end; i++) {
    const figure = figures[i]!;
    if (figure !== null) sum += Math.round(figure * PER_UNIT);
  }
  return sum / PER_UNIT;
}

/** A cell's number for sums; text and blanks are unknown. */
export function figureIn(cell: unknown): Figure {
  return typeof cell === 'number' && Number.isFinite(cell) ? Math.round(cell * PER_UNIT) / PER_UNIT : null;
}
