/** What a sheet the add-on owns looks like, as data: the port makes, finds and repairs sheets from it. */
import type { TextKey } from '../i18n/text.ts';
import type { Row } from '../values/row.ts';
import { type ColumnId, type SheetId, withId } from './columns.ts';

/** `change` and `ratioChange` show their sign; a `rank` is a number or a word for 'not found'. */
export type ColumnType =
  | 'text'
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

/** `report` is read from a file, `ours` is written by the add-on, `seller` is typed, `formula` answers by a formula. */
export type ColumnOrigin = 'report' | 'ours' | 'seller' | 'formula';

export interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  readonly type: ColumnType;
  readonly origin: ColumnOrigin;
  /** The quotient of two others: new sheets do without it; where it stands, it is written as any other. */
  readonly of?: readonly [string, string];
  /** Made once there is something to write in it. */
  readonly asNeeded?: true;
  /** The one column of earlier versions in whose place this stands; of several that share it, the first keeps its place. */
  readonly formerId?: string;
  /** Part of the key, and never blank in a row that the add-on wrote. */
  readonly needed?: true;
  /** Made hidden: a person need not see it. */
  readonly hidden?: true;
  /** Pixels. */
  readonly width: number;
  /** What the header's note explains. */
  readonly note?: TextKey;
  /** Long text that may take several lines. */
  readonly wrap?: true;
  /** Words offered as a drop-down; anything else is refused, except where the column also takes ranks. */
  readonly choices?: readonly string[];
  /** Only numbers from here on are taken. */
  readonly atLeast?: number;
}

export interface SheetSpec<Id extends SheetId = SheetId> {
  readonly id: Id;
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnSpec[];
  /** Made hidden: a person need not see it. */
  readonly hidden?: true;
  /** A new sheet keeps the columns up to this one in view: they name what a row is about. */
  readonly frozenThrough?: ColumnId<Id>;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns of the key that do not count where one of these others names the same. */
  readonly namedBy?: Readonly<Record<string, readonly string[]>>;
  /** Its name in earlier versions. */
  readonly formerName?: string;
}

/** The column with that id; throws where the sheet has none. */
export function columnOf({ id: sheet, columns }: SheetSpec, id: string): ColumnSpec {
  return withId(columns, id, `${sheet} has no column`);
}

/** The columns that a new sheet gets; those that are made as needed only where they are. */
export function madeColumns({ columns }: SheetSpec, needed: readonly string[] = []): readonly ColumnSpec[] {
  return columns.filter(({ id, of, asNeeded }) => of === undefined && (!asNeeded || needed.includes(id)));
}

/** A row as earlier versions wrote it down, its cells under the names of now. */
export function withFormerCells({ columns }: SheetSpec, row: Row): Row {
  const former = columns.filter(({ formerId }) => formerId !== undefined && formerId in row);
  return { ...Object.fromEntries(former.map(({ id, formerId }) => [id, row[formerId!]!])), ...row };
}

/** Sheets' number format pattern of a column type; text is kept as text by how it is written, not by a format. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, string>> = {
  text: 'General',
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
