/** What a cell that came is: a real date or not, and how a message shows it. */

const LONGEST = 40;

/** Text in quotes and shortened, numbers as they are, everything else by its kind. */
export function shown(cell: unknown): string {
  if (typeof cell === 'string') return `"${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}"`;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return realDate(cell) ? 'a date' : 'something else';
}

const tagOf = Object.prototype.toString;

/** The Date in a cell; `undefined` for everything else, and for a Date that is none. */
export function realDate(cell: unknown): Date | undefined {
  // Not instanceof: a Date may have been made in another context.
  const isDate = typeof cell === 'object' && tagOf.call(cell) === '[object Date]';
  return isDate && !Number.isNaN((cell as Date).getTime()) ? (cell as Date) : undefined;
}
