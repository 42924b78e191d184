/** A row of one of our sheets: column id → cell; an absent column is blank. */
import type { Cell } from './cell.ts';

export type Row = Record<string, Cell>;
