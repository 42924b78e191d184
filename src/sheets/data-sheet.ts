/** A sheet whose rows are judged by rules: an imported report, or one of the weekly sheets. */
import type { DataSheetId as ReportSheetId } from '../reports/kind.ts';
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import type { Cell } from '../values/cell.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';

export { stands } from '../reports/merge/standing.ts';

/** Id of a sheet whose rows are judged by rules. */
export type DataSheetId = ReportSheetId | 'competitors' | 'keywords';

/** The present threshold of a rule in the Rules sheet, by its id; `''` if there is none. */
export type ThresholdOf = (rule: string) => Cell;

/** How a formula column refers to other columns and to rules. */
interface FormulaParts<Column extends string = string> {
  /** The whole column below its header, even after rows are sorted or inserted. */
  readonly column: (id: Column) => string;
  /** A look-up of a rule's threshold by id. */
  readonly threshold: (rule: string) => string;
}

/** A column computed by a custom function: as a formula, and as values if the sheet is too long for a formula. */
export interface ComputedColumn<Column extends string = string> {
  readonly id: Column;
  /** Columns its formula reads; the column is blank if one is missing. */
  readonly needs: readonly Column[];
  /** Rules whose thresholds it reads. */
  readonly thresholds: readonly string[];
  formula(parts: FormulaParts<Column>): string;
  compute(row: { [One in Column]?: Cell }, threshold: ThresholdOf): Cell;
}

/** A sheet whose rows are judged by rules. */
export interface DataSheet<Id extends DataSheetId = DataSheetId> extends SheetSpec<Id> {
  /** The column with the last day of a row's figures. */
  readonly lastDay: 'to' | 'date' | 'snapshotDate' | 'week';
  /** Columns that name a row for people, most helpful first. */
  readonly label: readonly ColumnId<Id>[];
  /** Setting in Rules: after how many days figures are old. */
  readonly maxAgeRule: string;
  readonly computed: readonly ComputedColumn[];
  /** A sheet with the same figures from another report: its rules apply here to columns of the same id. */
  readonly judgedLike?: DataSheetId;
}

/** For reports that list everything: the day from which a newer report no longer lists the row. */
export const NOT_LISTED: ColumnSpec = {
  id: NOT_LISTED_SINCE,
  header: 'Not listed since',
  type: 'day',
  origin: 'ours',
  asNeeded: true,
  width: 90,
  note: 'note.notListedSince',
};

/** The mark that shows what a person typed over imported cells. */
export const AS_IMPORTED: ColumnSpec = {
  id: 'asImported',
  header: 'As imported',
  type: 'text',
  origin: 'ours',
  hidden: true,
  width: 90,
  note: 'note.asImported',
};

/** The last column of every report's sheet. */
export const IMPORTED_AT: ColumnSpec = {
  id: 'importedAt',
  header: 'Imported at',
  type: 'time',
  origin: 'ours',
  width: 130,
  note: 'note.importedAt',
};
