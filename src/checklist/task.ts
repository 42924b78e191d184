/** A checklist task: how often it is due and what judges it; its texts are in `src/i18n/texts/tasks.ts`. */

import type { AdsDimension } from '../ads/ads-source.ts';
import type { DataSheetId } from '../sheets/data-sheet.ts';
import { type Cell, cellText } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { isoWeek } from '../values/week.ts';
import type { Area } from '../views/facts.ts';
import type { ColumnId, SheetId } from '../workbook/columns.ts';

interface FreshBy {
  readonly sheet: SheetId;
  readonly rule: string;
  /** Without it the task has no data; others count once they were imported. */
  readonly isNeeded?: true;
}

/** A task of the checklist. */
export interface Task {
  readonly id: string;
  readonly cadence: 'daily' | 'weekly';
  /** The sheet whose rows and rules judge it; without one a person judges it and ticks it with a note. */
  readonly sheet?: DataSheetId;
  /**
   * Areas whose items on Today judge it, in place of the rules of its sheet; the sheet says how fresh the figures are.
   * Without a sheet an open item makes it ACT, and no item leaves it to the person.
   */
  readonly areas?: readonly Area[];
  /**
   * What a task of areas without a sheet is fresh by: reports of events by their import, because a time without events is
   * normal, and what the seller types by its day; `rule` is the setting with the greatest age.
   */
  readonly freshBy?: readonly FreshBy[];
  /**
   * Dimensions: the task judges sums by these over all ads sheets that have them, not single rows; the rules are the
   * sheet's.
   */
  readonly by?: readonly AdsDimension[];
  /**
   * For sheets of events (returns, feedback, orders): events of the last `eventDays` days are judged. Because a time
   * without events is normal, their age is that of their import. Without it the rows of the newest day or window are
   * judged.
   */
  readonly eventDays?: number;
  /** Only rows with a number in this column are judged, and only by the rules for it. */
  readonly field?: string;
  /** Rows with this answer count as undecided. */
  readonly undecided?: { readonly column: string; readonly answer: string };
}

/** A task whose columns are checked to be columns of its sheet. */
export type NewTask = ByHand | { [Sheet in DataSheetId]: JudgedBy<Sheet> }[DataSheetId];

type ByHand = Omit<Task, 'sheet' | 'by' | 'field' | 'undecided'>;

interface JudgedBy<Sheet extends DataSheetId> extends Task {
  readonly sheet: Sheet;
  readonly field?: ColumnId<Sheet>;
  readonly undecided?: { readonly column: ColumnId<Sheet>; readonly answer: string };
}

/** True if a tick on that ISO day is in today's period: the same day, or the same ISO week. */
export function isSamePeriod(cadence: Task['cadence'], date: Cell | undefined, today: Day): boolean {
  const day = dayFromIso(cellText(date));
  if (day === undefined) return false;
  return cadence === 'weekly' ? isoWeek(day) === isoWeek(today) : day === today;
}
