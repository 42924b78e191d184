/** Inserting or deleting rows or columns, and how it moves an index, a span or an area. */
import type { Area } from './area.ts';

/** Rows or columns inserted before `at`, or deleted from `at` on (one of the two counts is 0). */
export interface StructuralEdit {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly inserted: number;
  readonly deleted: number;
  /** Which neighbouring line inserted lines take their format and size from. */
  readonly like?: 'before' | 'after';
}

/** The new index of the line that inserted ones look like; undefined if there is none. */
export function modelLine({ at, inserted, like }: StructuralEdit, size: number): number | undefined {
  if (inserted === 0 || like === undefined) return undefined;
  const index = like === 'before' ? at - 1 : at + inserted;
  return index >= 0 && index < size ? index : undefined;
}

/** The new index; undefined if it was deleted. */
export function moveIndex(edit: StructuralEdit, index: number): number | undefined {
  if (index < edit.at) return index;
  if (index < edit.at + edit.deleted) return undefined;
  return index + edit.inserted - edit.deleted;
}

/** The new span: it grows with insertions inside it and shrinks with deletions; undefined if nothing is left. */
export function moveSpan(
  edit: StructuralEdit,
  start: number,
  count: number,
): [start: number, count: number] | undefined {
  if (edit.inserted > 0) {
    if (edit.at <= start) return [start + edit.inserted, count];
    return edit.at < start + count ? [start, count + edit.inserted] : [start, count];
  }
  const lostBefore = Math.max(0, Math.min(start, edit.at + edit.deleted) - edit.at);
  const lostInside = Math.max(0, Math.min(start + count, edit.at + edit.deleted) - Math.max(start, edit.at));
  return lostInside === count ? undefined : [start - lostBefore, count - lostInside];
}

/** The new area; undefined if nothing is left of it. */
export function moveArea(edit: StructuralEdit, area: Area): Area | undefined {
  if (edit.axis === 'row') {
    const span = moveSpan(edit, area.row, area.rows);
    return span && { ...area, row: span[0], rows: span[1] };
  }
  const span = moveSpan(edit, area.column, area.columns);
  return span && { ...area, column: span[0], columns: span[1] };
}
