/** Reads the line above the header of a Brand Analytics file. */
import { dayOf, isoOfDay } from '../../values/day.ts';
import type { ReportMetadata } from '../kind.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** `Select month=["January"]` → `January`. */
function valueAfter(line: string, name: string): string {
  return new RegExp(`${name}=\\["*([^"\\]]*)"*\\]`, 'i').exec(line)?.[1] ?? '';
}

function months(year: string, first: number, count: number): ReportMetadata['days'] {
  const next = first + count;
  const end = dayOf(Number(year) + Math.floor(next / 12), (next % 12) + 1, 1)! - 1;
  return { from: isoOfDay(dayOf(Number(year), first + 1, 1)!), to: isoOfDay(end) };
}

function daysOf(line: string): ReportMetadata['days'] {
  const week = /(\d{4}-\d{2}-\d{2}) - (\d{4}-\d{2}-\d{2})/.exec(valueAfter(line, 'Select week'));
  if (week) return { from: week[1]!, to: week[2]! };
  const year = valueAfter(line, 'Select year');
  const month = MONTHS.indexOf(valueAfter(line, 'Select month').toLowerCase());
  const quarter = Number(valueAfter(line, 'Select quarter'));
  if (!/^\d{4}$/.test(year)) return undefined;
  if (month !== -1) return months(year, month, 1);
  return quarter >= 1 && quarter <= 4 ? months(year, (quarter - 1) * 3, 3) : undefined;
}

/** Week, month or quarter, brand, ASIN. */
export function brandAnalyticsMetadata(above: readonly string[]): ReportMetadata {
  const line = above.join(',');
  const [days, brand, asin] = [daysOf(line), valueAfter(line, 'Brand'), valueAfter(line, 'ASIN or Product')];
  const row = { ...(brand ? { brand } : {}), ...(asin ? { asin } : {}) };
  return days ? { days, row } : { row };
}
