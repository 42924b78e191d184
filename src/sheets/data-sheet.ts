/** A sheet whose rows the rules judge: imported ones, with the columns of their report kind first, and the weekly ones. */
import type { DataSheetId as ReportSheetId } from '../reports/kind.ts';
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import type { Cell } from '../values/cell.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';

export { stands } from '../reports/merge/standing.ts';

export type DataSheetId = ReportSheetId | 'competitors' | 'keywords';

/** Threshold of a rule by its id, as the Rules sheet has it now; `''` where it has none. */
export type ThresholdOf = (rule: string) => Cell;

/** How a formula column refers to what it needs. */
interface FormulaParts<Column extends string = string> {
  /** The whole column below its header, however rows are sorted or inserted. */
  readonly column: (id: Column) => string;
  /** A rule's threshold, looked up by its id. */
  readonly threshold: (rule: string) => string;
}

/** A column that answers by a custom function: as a formula, and as values where a sheet is too long for one. */
export interface ComputedColumn<Column extends string = string> {
  readonly id: Column;
  /** Columns its formula reads; where one is missing the column stays without an answer. */
  readonly needs: readonly Column[];
  /** Rules whose thresholds it reads. */
  readonly thresholds: readonly string[];
  formula(parts: FormulaParts<Column>): string;
  compute(row: { [One in Column]?: Cell }, threshold: ThresholdOf): Cell;
}

export interface DataSheet<Id extends DataSheetId = DataSheetId> extends SheetSpec<Id> {
  /** Column of the day up to which a row's figures go. */
  readonly lastDay: 'to' | 'date' | 'snapshotDate' | 'week';
  /** Columns that name a row to a person, most telling first. */
  readonly label: readonly ColumnId<Id>[];
  /** Setting in Rules: after how many days the figures are old. */
  readonly maxAgeRule: string;
  readonly computed: readonly ComputedColumn[];
  /** A sheet that tells the same by another report: its rules hold here too, wherever a column of the name stands. */
  readonly judgedLike?: DataSheetId;
}

/** Of a report that lists all there is: on which day a newer one no longer listed the row. */
export const NOT_LISTED: ColumnSpec = {
  id: NOT_LISTED_SINCE,
  header: 'Not listed since',
  type: 'day',
  origin: 'ours',
  asNeeded: true,
  width: 90,
  note: 'note.notListedSince',
};

/** By it is seen what a person typed over cells of the row since it was imported. */
export const AS_IMPORTED: ColumnSpec = {
  id: 'asImported',
  header: 'As imported',
  type: 'text',
  origin: 'ours',
  hidden: true,
  width: 90,
  note: 'note.asImported',
};

/** Ends every report's sheet. */
export const IMPORTED_AT: ColumnSpec = {
  id: 'importedAt',
  header: 'Imported at',
  type: 'time',
  origin: 'ours',
  width: 130,
  note: 'note.importedAt',
};
