/** Moves a reference when rows or columns of its sheet are inserted or deleted. */
import { moveIndex, moveSpan, type StructuralEdit } from '../model/structural-edit.ts';
import type { Corner, Reference } from './reference.ts';

type Ends = [first: number | undefined, last: number | undefined];

function moveOpenEnd(edit: StructuralEdit, start: number): number {
  return moveIndex(edit, start) ?? edit.at;
}

function moveEnds(edit: StructuralEdit, [first, last]: Ends): Ends | undefined {
  if (first === undefined) return [first, last === undefined ? last : moveOpenEnd(edit, last)];
  if (last === undefined) return [moveOpenEnd(edit, first), last];
  const moved = moveSpan(edit, Math.min(first, last), Math.abs(last - first) + 1);
  if (!moved) return undefined;
  const [start, end] = [moved[0], moved[0] + moved[1] - 1];
  return first <= last ? [start, end] : [end, start];
}

function withIndex(corner: Corner, axis: 'row' | 'column', index: number | undefined): Corner {
  return { ...corner, [axis]: index };
}

function moveSingle(edit: StructuralEdit, corner: Corner): Reference | '#REF!' {
  const index = moveIndex(edit, corner[edit.axis]!);
  return index === undefined ? '#REF!' : { start: withIndex(corner, edit.axis, index) };
}

/** The reference after the edit; '#REF!' if everything it referred to was deleted. */
export function moveReference(edit: StructuralEdit, reference: Reference): Reference | '#REF!' {
  const { start, end } = reference;
  if (!end) return moveSingle(edit, start);
  const moved = moveEnds(edit, [start[edit.axis], end[edit.axis]]);
  return moved ? { start: withIndex(start, edit.axis, moved[0]), end: withIndex(end, edit.axis, moved[1]) } : '#REF!';
}
