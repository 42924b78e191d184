/** What reading the cells and rules of an .xlsx file must know besides them. */
import type { Originals } from './originals.ts';

/** What our own file remembers ({} for a foreign one), and the locale whose grammar formulas get. */
export interface Reading {
  readonly originals: Originals;
  readonly locale: string;
}
