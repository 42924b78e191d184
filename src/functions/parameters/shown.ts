/** Describes a cell's value for messages, and recognizes real dates. */

const LONGEST = 40;

/** Text quoted and shortened, numbers as they are, everything else by its type. */
export function shown(cell: unknown): string {
  if (typeof cell === 'string') return `"${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}"`;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return realDate(cell) ? 'a date' : 'something else';
}

const tagOf = Object.prototype.toString;

/** The Date in a cell; `undefined` for everything else, and for an invalid Date. */
export function realDate(cell: unknown): Date | undefined {
  // `instanceof` fails for a Date from another context.
  const isDate = typeof cell === 'object' && tagOf.call(cell) === '[object Date]';
  return isDate && !Number.isNaN((cell as Date).getTime()) ? (cell as Date) : undefined;
}
