/** What is wrong with a cell that a person typed: its place, and the text that says so. */
import type { TextKey } from '../i18n/text.ts';
import type { TextParams } from '../i18n/translate.ts';

export interface Wrong {
  /** Id of the column. */
  readonly column: string;
  readonly key: TextKey;
  readonly params: TextParams;
}

export interface TypedProblem extends Wrong {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** Rows as they were read: the first stands in sheet row 2. */
export const FIRST_ROW = 2;
