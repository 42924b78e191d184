/** Reads typed months of the year: `3-9`, `10-12, 1`, `Mar to Sep`, `3月至9月`. */
import { plainText } from '../values/plain-text.ts';
import { BETWEEN } from './band.ts';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS = 12;

/** Numbers from 1 to 12; a range may pass the end of the year. `undefined` if a part cannot be read. */
export function readMonths(parts: readonly string[]): ReadonlySet<number> | undefined {
  const months = new Set<number>();
  for (const part of parts) {
    const ends = part.split(BETWEEN).map(monthIn);
    if (ends.length > 2 || ends.includes(undefined)) return undefined;
    const [first, last = first] = ends as [number, number?];
    const count = ((last - first + MONTHS) % MONTHS) + 1;
    for (let i = 0; i < count; i++) months.add(((first - 1 + i) % MONTHS) + 1);
  }
  return months;
}

function monthIn(end: string): number | undefined {
  const text = plainText(end);
  const number = /^(\d{1,2}) ?月?份?$/.exec(text);
  const month = number ? Number(number[1]) : NAMES.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return month >= 1 && month <= MONTHS ? month : undefined;
}
