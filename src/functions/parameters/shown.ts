/** How a message shows the cell that came. */
import { realDate } from './real-date.ts';

const LONGEST = 40;

/** Text in quotes and shortened, numbers as they are, everything else by its kind. */
export function shown(cell: unknown): string {
  if (typeof cell === 'string') return `"${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}"`;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return realDate(cell) ? 'a date' : 'something else';
}
