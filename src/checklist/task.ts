/** A checklist task: how often it is done and what judges it; its words are `src/i18n/texts/tasks.ts`. */

import type { AdsDimension } from '../ads/ads-source.ts';
import type { DataSheetId } from '../sheets/data-sheet.ts';
import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { isoWeek } from '../values/week.ts';
import type { ColumnId } from '../workbook/columns.ts';

export interface Task {
  readonly id: string;
  readonly cadence: 'daily' | 'weekly';
  /** The sheet whose rows and rules judge it; without one it is judged by hand and ticked with a note. */
  readonly sheet?: DataSheetId;
  /**
   * Judged are the sums of each of these over all sheets that tell ads figures by them, not single rows; the rules are
   * the sheet's.
   */
  readonly by?: readonly AdsDimension[];
  /**
   * Its rows are events (returns, feedback, orders): those of the last so many days are judged, and no event for a
   * while is no old report: figures are as old as their import. Without it the rows of the newest day or window are
   * judged.
   */
  readonly eventDays?: number;
  /** Only rows with a number here are judged, by the rules for this column alone. */
  readonly field?: string;
  /** Rows that say so count as undecided. */
  readonly undecided?: { readonly column: string; readonly answer: string };
}

/** A task as it is written down: the columns it names are columns of its sheet. */
export type NewTask = ByHand | { [Sheet in DataSheetId]: JudgedBy<Sheet> }[DataSheetId];

type ByHand = Omit<Task, 'sheet' | 'by' | 'field' | 'undecided'>;

interface JudgedBy<Sheet extends DataSheetId> extends Task {
  readonly sheet: Sheet;
  readonly field?: ColumnId<Sheet>;
  readonly undecided?: { readonly column: ColumnId<Sheet>; readonly answer: string };
}

/** Whether a tick of that ISO day is one of today's period: the day itself, or its ISO week. */
export function isSamePeriod(cadence: Task['cadence'], date: Cell | undefined, today: Day): boolean {
  const day = dayFromIso(cellText(date));
  if (day === undefined) return false;
  return cadence === 'weekly' ? isoWeek(day) === isoWeek(today) : day === today;
}
