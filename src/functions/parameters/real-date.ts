/** Tells dates from other cells. */

const tagOf = Object.prototype.toString;

/** The Date in a cell; `undefined` for everything else, and for a Date that is none. */
export function realDate(cell: unknown): Date | undefined {
  // Not instanceof: a Date may have been made in another context.
  const isDate = typeof cell === 'object' && tagOf.call(cell) === '[object Date]';
  return isDate && !Number.isNaN((cell as Date).getTime()) ? (cell as Date) : undefined;
}
