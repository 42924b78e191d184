/** The week as it was last written, for the sidebar. */
import { weekSheet } from '../sheets/week.ts';
import type { Day } from '../values/day.ts';
import { weekLabel } from '../values/week.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';
import type { WeekState } from './replies.ts';
import { isStarted } from './tracker.ts';

/** Reads the Week sheet alone: a year of keywords would take seconds. */
export function readWeek(workbook: Workbook, today: Day, said: readonly string[]): WeekState {
  const rows = openSheet(workbook, weekSheet)?.read.rows || [];
  const lines = rows.filter(({ section }) => section !== '');
  return { label: weekLabel(today), started: isStarted(workbook), lines, said };
}
