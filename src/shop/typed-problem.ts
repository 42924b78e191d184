/** A problem of a typed cell: its place, and the text that describes it. */
import type { TextKey } from '../i18n/text.ts';
import type { StatusWord } from '../i18n/texts/words.ts';

/** A value in a text; titles of columns, choices and statuses are shown in the language of the text. */
export type ProblemParam =
  | string
  | number
  /** The title of the column with that id. */
  | { readonly title: string }
  /** Words of the column. */
  | { readonly choices: readonly string[] }
  | { readonly status: StatusWord };

/** A problem of a cell. */
export interface Wrong {
  /** Id of the column. */
  readonly column: string;
  readonly key: TextKey;
  readonly params: Readonly<Record<string, ProblemParam>>;
}

/** A problem with its row. */
export interface TypedProblem extends Wrong {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** The sheet row of the first row that was read. */
export const FIRST_ROW = 2;
