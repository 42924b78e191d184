/** Finds the columns of one of our sheets after a person moved some: ours by their marks, the seller's by their titles. */
import { placesOf } from '../../workbook/header-note.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

/** Positions of columns before and after a move. */
export interface Placed {
  /** Position now → position when read; inserted columns are absent. */
  readonly before: ReadonlyMap<number, number>;
  /** Position when read → position now; deleted columns are absent. */
  readonly at: ReadonlyMap<number, number>;
  readonly isMoved: boolean;
}

/** Equal titles are matched in their order. */
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
