/**
 * A view: what tables and typed sheets together say, one row for each subject. Rules judge its columns; a view knows no
 * thresholds but by their id.
 */
import type { Row } from '../values/cell.ts';
import type { SheetId } from '../workbook/columns.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Area, Source, Stake, Subject } from './facts.ts';
import type { Morning } from './morning.ts';
import type { Said } from './said.ts';

export type { Area, Source, Stake, Subject } from './facts.ts';

/** What a verdict of one column means: said once, shown on Today and in the sidebar. */
export interface Reason {
  /** What is wrong, one clause. */
  readonly what: Said;
  /** The figures behind it, and the causes that were looked at, each a clause. */
  readonly why: readonly Said[];
  /** One next step. */
  readonly next: Said;
  /** ISO day from which it is so, if known. */
  readonly since?: string;
  readonly stake?: Stake;
  /** The ISO day until which it only waits, for example for stock that arrives then. */
  readonly waitsUntil?: string;
  /** Verdicts about the same subject that this one causes, told after it: columns of this row, or `traffic.orders`. */
  readonly causes?: readonly string[];
  /** Other subjects that this one stands for, for example the children of a parent that fell. */
  readonly also?: readonly Subject[];
  /** True for what goes before all money: a breach of account health, an overdue customer. */
  readonly pinned?: true;
}

/** A row of a view. */
export interface ViewRow {
  readonly subject: Subject;
  /** The product's name as people know it; its SKU or ASIN if it has none; `''` if the row is about no product. */
  readonly name: string;
  /** The cells of its sheet, by column; verdicts as ids. */
  readonly cells: Row;
  /** Sheet row in the seller's sheet that it judges. */
  readonly sheetRow?: number;
  /** Texts of its cells by column, put into words where the language is known. */
  readonly texts?: Readonly<Record<string, readonly Said[]>>;
  /** By the id of the column that holds the verdict. */
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly sources: readonly Source[];
}

/** One view. */
export interface View {
  readonly area: Area;
  /** Its own sheet, or the seller's sheet whose rows it judges. */
  readonly sheet: SheetSpec & { readonly id: SheetId };
  /** True if the sheet is written by the view. */
  readonly isWritten: boolean;
  rows(morning: Morning): readonly ViewRow[];
  /** The part of the money that rows without a verdict stand for; `undefined` if there is none. */
  undecidedShare?(rows: readonly ViewRow[]): number | undefined;
}
