/**
 * The columns of the add-on's sheets by name: the compiler rejects a misspelt column, and a look-up throws and suggests
 * another one.
 */
import type { Cell, Row } from '../values/cell.ts';
import { nearest } from '../values/nearest.ts';
import type { SheetColumns } from './column-ids.generated.ts';

/** Id of one of the add-on's sheets. */
export type SheetId = keyof SheetColumns;

/** Id of a column of that sheet. */
export type ColumnId<Sheet extends SheetId> = SheetColumns[Sheet];

/** A row of that sheet; an absent column is blank. For a sheet known only at run time, any row. */
export type RowOf<Sheet extends SheetId> = SheetId extends Sheet ? Row : { [Column in ColumnId<Sheet>]?: Cell };

/** A sheet with one of its columns. */
export type SheetField = { [Sheet in SheetId]: { readonly sheet: Sheet; readonly field: ColumnId<Sheet> } }[SheetId];

/** The item with that id; throws `fba-planning has no column x; did you mean y?` if there is none. */
export function withId<One extends { readonly id: string }, Id extends string>(
  all: readonly One[],
  id: Id,
  owner: string,
): One & { readonly id: Id } {
  const found = all.find((one) => one.id === id);
  if (found !== undefined) return found as One & { readonly id: Id };
  const ids = all.map((one) => one.id);
  const meant = nearest(id, ids);
  throw new Error(`${owner} ${id}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}

/** Column letters of a 1-based position: 1 → A, 27 → AA. */
export function columnName(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}
