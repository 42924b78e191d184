/**
 * Where the columns of one of our sheets stand now that a person moved some: ours by their marks, the seller's by their
 * titles.
 */
import { placesOf } from '../../workbook/header-note.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

export interface Placed {
  /** Position now → position as it was read; an inserted column has none. */
  readonly before: ReadonlyMap<number, number>;
  /** And the other way round; a deleted column has none. */
  readonly at: ReadonlyMap<number, number>;
  readonly isMoved: boolean;
}

/** Of equal titles the first is the first. */
export function placesNow(
  { positions, spec }: OwnSheet,
  titlesBefore: readonly unknown[],
  notes: readonly string[],
  titles: readonly unknown[],
): Placed {
  const now = placesOf(spec, notes);
  const before = new Map<number, number>();
  for (const [id, position] of positions) if (now.has(id)) before.set(now.get(id)!, position);
  const others = sellersColumns(titlesBefore, new Set(positions.values()));
  for (const { title, position } of sellersColumns(titles, new Set(now.values()))) {
    const index = others.findIndex((one) => one.title === title);
    if (index !== -1) before.set(position, others.splice(index, 1)[0]!.position);
  }
  const at = new Map([...before].map(([one, other]) => [other, one]));
  const isMoved = [...positions].some(([id, position]) => now.get(id) !== position);
  return { before, at, isMoved };
}

function sellersColumns(titles: readonly unknown[], ours: ReadonlySet<number>): { title: string; position: number }[] {
  return titles.flatMap((title, c) => (ours.has(c + 1) ? [] : [{ title: String(title), position: c + 1 }]));
}
