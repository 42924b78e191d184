/** The layout of the add-on's sheets as data, from which the port creates, finds and repairs them. */
import type { Language } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import type { Vocabulary } from '../i18n/words.ts';
import type { Row } from '../values/cell.ts';
import { type ColumnId, type SheetId, withId } from './columns.ts';
import type { RecordNames } from './record-names.ts';

/**
 * `change` and `ratioChange` are shown with a sign; a `rank` is a number or the text 'Not found'; `plain` is typed text
 * that Sheets does not convert: `0012`, or `5-10`, which would become a date.
 */
export type ColumnType =
  | 'text'
  | 'plain'
  | 'integer'
  | 'number'
  | 'money'
  | 'ratio'
  | 'day'
  | 'time'
  | 'checkbox'
  | 'any'
  | 'rank'
  | 'change'
  | 'ratioChange';

/**
 * Where values come from: `report` from a file, `ours` from the add-on, `seller` typed, `formula` computed in the sheet.
 */
export type ColumnOrigin = 'report' | 'ours' | 'seller' | 'formula';

/** A column of a sheet. */
export interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  /** Amazon's header in other languages. */
  readonly headers?: { readonly [Other in Language]?: string };
  /** The language of the workbook; absent is English. */
  readonly language?: Language;
  /** Cells are records of values with their titles and sources; `shown` are the names in the sheet, `read` those in code. */
  readonly record?: true | { readonly shown: RecordNames; readonly read: RecordNames };
  /** In code a cell has the id of a word, in the sheet the word in the workbook's language. */
  readonly words?: Vocabulary;
  readonly type: ColumnType;
  readonly origin: ColumnOrigin;
  /**
   * The two columns whose quotient this column is. New sheets do not get it; where it exists, it is written like any other.
   */
  readonly of?: readonly [string, string];
  /** Created when there is something to write in it. */
  readonly asNeeded?: true;
  /** The column of earlier versions that this one replaces; of several with the same one, the first takes its position. */
  readonly formerId?: string;
  /** Part of the key, and never blank in a row that the add-on wrote. */
  readonly needed?: true;
  /** Created hidden, because sellers need not see it. */
  readonly hidden?: true;
  /** In pixels. */
  readonly width: number;
  /** The explanation in the header's note. */
  readonly note?: TextKey;
  /** True for long text that may take several lines. */
  readonly wrap?: true;
  /** Sheets whose reports fill blank cells, the leading one first. */
  readonly filledFrom?: readonly SheetId[];
  /** Words, or their ids, offered as a drop-down; other values are rejected, except ranks if the column takes them. */
  readonly choices?: readonly string[];
  /** Smaller numbers are rejected. */
  readonly atLeast?: number;
}

/** A sheet of the add-on. */
export interface SheetSpec<Id extends SheetId = SheetId> {
  readonly id: Id;
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnSpec[];
  /** Created hidden, because sellers need not see it. */
  readonly hidden?: true;
  /** The tab before which it is created, counted from 0; else it is the last one. */
  readonly tab?: number;
  /** Columns up to this one are frozen in a new sheet: they identify the row. */
  readonly frozenThrough?: ColumnId<Id>;
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  /** Columns of the key that are ignored if one of these other columns identifies the same. */
  readonly namedBy?: Readonly<Record<string, readonly string[]>>;
  /** Its name in earlier versions. */
  readonly formerName?: string;
}

/** The column with that id; throws if the sheet has none. */
export function columnOf({ id: sheet, columns }: SheetSpec, id: string): ColumnSpec {
  return withId(columns, id, `${sheet} has no column`);
}

/** The columns of a new sheet, with those of the columns created as needed that are in `needed`. */
export function madeColumns({ columns }: SheetSpec, needed: readonly string[] = []): readonly ColumnSpec[] {
  return columns.filter(({ id, of, asNeeded }) => of === undefined && (!asNeeded || needed.includes(id)));
}

/** A row stored by an earlier version, with its cells under today's column ids. */
export function withFormerCells({ columns }: SheetSpec, row: Row): Row {
  const former = columns.filter(({ formerId }) => formerId !== undefined && formerId in row);
  return { ...Object.fromEntries(former.map(({ id, formerId }) => [id, row[formerId!]!])), ...row };
}

/** Number format patterns of Sheets by column type; text needs none, because it is written as text. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, string>> = {
  text: 'General',
  plain: '@',
  integer: '#,##0',
  number: '#,##0.0',
  money: '#,##0.00',
  ratio: '0.00%',
  day: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
  checkbox: 'General',
  any: 'General',
  rank: '#,##0',
  change: '+#,##0;-#,##0;0',
  ratioChange: '+0.0%;-0.0%;0.0%',
};
