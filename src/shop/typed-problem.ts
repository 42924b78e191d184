/** A problem of a typed cell: its place, and the text that describes it. */
import type { TextKey } from '../i18n/text.ts';
import type { TextParams } from '../i18n/translate.ts';

/** A problem of a cell. */
export interface Wrong {
  /** Id of the column. */
  readonly column: string;
  readonly key: TextKey;
  readonly params: TextParams;
}

/** A problem with its row. */
export interface TypedProblem extends Wrong {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** The sheet row of the first row that was read. */
export const FIRST_ROW = 2;
