/** For how long a tick counts. */

import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { isoWeek } from '../values/week.ts';
import type { Task } from './task.ts';

/** Whether a tick of that ISO day is one of today's period: the day itself, or its ISO week. */
export function isSamePeriod(cadence: Task['cadence'], date: Cell | undefined, today: Day): boolean {
  const day = dayFromIso(cellText(date));
  if (day === undefined) return false;
  return cadence === 'weekly' ? isoWeek(day) === isoWeek(today) : day === today;
}
