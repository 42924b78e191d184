/** A checklist task: what is looked at, how often, what data it needs and what to do step by step. */
import type { TextKey } from '../i18n/text.ts';
import type { DataSheetId } from '../sheets/data-sheet.ts';

export interface Task {
  readonly id: string;
  readonly cadence: 'daily';
  readonly title: TextKey;
  readonly why: TextKey;
  readonly steps: readonly TextKey[];
  /** The sheet whose rows and rules judge it; without one it is judged by hand and ticked with a note. */
  readonly sheet?: DataSheetId;
  /** Rows that say so count as undecided. */
  readonly undecided?: { readonly column: string; readonly answer: string };
}
