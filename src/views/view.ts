/**
 * A view: what tables and typed sheets together say, one row for each subject. Rules judge its columns; a view knows no
 * thresholds but by their id.
 */
import type { Row } from '../values/cell.ts';
import type { SheetId } from '../workbook/columns.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Morning } from './morning.ts';
import type { Said } from './said.ts';

/** The part of the business that an item belongs to. */
export type Area = 'account' | 'customers' | 'ads' | 'stock' | 'traffic' | 'profit' | 'ranking' | 'data';

/** What a row is about; a marketplace alone if it is about all of it. */
export interface Subject {
  readonly marketplace: string;
  readonly sku?: string;
  readonly asin?: string;
  readonly parentAsin?: string;
  readonly campaign?: string;
  readonly adGroup?: string;
  readonly term?: string;
  readonly root?: string;
  readonly orderId?: string;
  readonly keyword?: string;
  readonly report?: string;
}

/** The cost of waiting for a day; `low` and `high` bound it if it is an estimate. */
export interface Stake {
  readonly perDay: number;
  readonly low?: number;
  readonly high?: number;
  readonly currency: string;
}

/** Where figures come from; ISO days and time. */
export interface Source {
  /** Id of the sheet. */
  readonly report: string;
  readonly from: string;
  readonly to: string;
  readonly importedAt: string;
}

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
  /** Columns of this row whose verdict this one causes: they are told in its item and need no item of their own. */
  readonly causes?: readonly string[];
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
}
