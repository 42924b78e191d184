/** What Today says, before it is put into the words of a language. */
import type { marketsBySales } from '../sheets/units-sold.ts';
import type { Area, Coverage } from '../views/facts.ts';
import type { Said } from '../views/said.ts';
import type { TodayItem } from './item.ts';
import type { OwnerOf } from './owners.ts';

/** The headline of a marketplace: its figures of the last full day. */
export interface Tile {
  readonly marketplace: string;
  /** ISO. */
  readonly day: string;
  readonly sales: readonly Said[];
  readonly ads: readonly Said[];
  readonly stock: readonly Said[];
}

/** All that Today says. */
export interface TodayContents {
  /** Local date and time of the refresh. */
  readonly now: string;
  readonly timeZone: string;
  /** Ranked. */
  readonly items: readonly TodayItem[];
  readonly ownerOf: OwnerOf;
  /** What hinders: unfinished imports, rules that cannot be read, sheets that cannot be used. */
  readonly problems: readonly string[];
  readonly coverage: readonly Coverage[];
  /** Those with sales, the largest first. */
  readonly markets: Readonly<ReturnType<typeof marketsBySales>>;
  readonly tiles: readonly Tile[];
  /** By area: subjects that have too little data for a verdict. */
  readonly undecided: Readonly<Partial<Record<Area, number>>>;
  /** By area: the part of the money that they stand for, where there is one. */
  readonly undecidedShare: Readonly<Partial<Record<Area, number>>>;
}
