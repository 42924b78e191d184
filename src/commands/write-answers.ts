/** Writes a formula column's formula into its header, or the answers as values if the sheet is too long for a formula. */
import type { ComputedColumn, DataSheet } from '../sheets/data-sheet.ts';
import { canonicalFormula, headerFormula } from '../sheets/header-formula.ts';
import { textDigest } from '../values/text-digest.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenedSheet } from './open-sheet.ts';
import type { KnownRules, OpenRules } from './rule-book.ts';

/** Google stops a custom function after 30 seconds, which is enough for about this many rows. */
const MOST_FORMULA_ROWS = 5_000;

/** True if all answers of the sheet are values of the present thresholds: only rows of a due sheet are to be looked at. */
export function areAnswered(workbook: Workbook, { id, computed }: DataSheet, rules: KnownRules): boolean {
  return computed.every((column) => workbook.documentSetting(settingName(id, column.id)) === valuesOf(column, rules));
}

/** True if answers of the sheet are values, which do not follow its cells as formulas do. */
export function hasValues(workbook: Workbook, { id, computed }: DataSheet): boolean {
  return computed.some((column) => workbook.documentSetting(settingName(id, column.id)) !== '');
}

/** Writes every formula column of the sheet, as a formula or as values. */
export function writeAnswers(workbook: Workbook, spec: DataSheet, opened: OpenedSheet, rules: OpenRules): void {
  for (const column of spec.computed) {
    if (!opened.own.positions.has(column.id)) continue;
    const isLong = opened.read.rows.length > MOST_FORMULA_ROWS;
    const formula = isLong ? undefined : headerFormula(opened.own, column, rules.place);
    if (formula === undefined) writeValues(workbook, opened, column, rules);
    else writeFormula(workbook, opened, column, formula);
  }
}

function writeFormula(workbook: Workbook, { own, read }: OpenedSheet, column: ComputedColumn, formula: string): void {
  const present = read.headerFormula(column.id);
  if (canonicalFormula(present) === canonicalFormula(formula)) return;
  const valuesAreOurs = settingName(own.spec.id, column.id);
  if (workbook.documentSetting(valuesAreOurs) !== '') {
    workbook.clearColumn(own, column.id);
    workbook.setDocumentSetting(valuesAreOurs, '');
  }
  workbook.setHeader(own, column.id, formula);
}

/**
 * The columns for which new rows get their answers at once, because the sheet becomes too long for formulas; the earlier
 * rows have theirs by then, or are answered again in the refresh that follows.
 */
export function columnsOfValues(
  workbook: Workbook,
  spec: DataSheet,
  opened: OpenedSheet,
  added: number,
  rules: OpenRules,
): readonly ComputedColumn[] {
  if (opened.read.rows.length + added <= MOST_FORMULA_ROWS) return [];
  const columns = spec.computed.filter(({ id }) => opened.own.positions.has(id));
  const isLeft = opened.read.unread > 0 || areAnswered(workbook, spec, rules);
  if (!isLeft) for (const column of columns) writeValues(workbook, opened, column, rules);
  return columns;
}

/** True if rows may be added to a sheet of `count` rows without a look at the answers of the others. */
export function mayAddAnswers(workbook: Workbook, sheet: DataSheet, count: number, rules: KnownRules): boolean {
  return sheet.computed.length === 0 || (count > MOST_FORMULA_ROWS && areAnswered(workbook, sheet, rules));
}

function writeValues(workbook: Workbook, opened: OpenedSheet, column: ComputedColumn, rules: OpenRules): void {
  const { own, read } = opened;
  const setting = settingName(own.spec.id, column.id);
  // Values spilled by a formula disappear with it.
  const spills = read.headerFormula(column.id) !== '' || workbook.documentSetting(setting) === '';
  if (spills) {
    workbook.setHeader(own, column.id, own.spec.columns.find((spec) => spec.id === column.id)!.header);
  }
  const values = valuesOf(column, rules);
  if (workbook.documentSetting(setting) !== values) workbook.setDocumentSetting(setting, VALUES);
  const updates = read.rows
    .map((row, i) => ({ sheetRow: i + 2, row: { [column.id]: column.compute(row, rules.thresholdOf) }, before: row }))
    .filter(({ row, before }) => spills || row[column.id] !== before[column.id]);
  workbook.update(own, read, updates, [column.id]);
  workbook.setDocumentSetting(setting, values);
}

/** Of a sheet whose answers are values; followed by the thresholds of which all of them are. */
const VALUES = 'values';

function valuesOf({ thresholds }: ComputedColumn, rules: KnownRules): string {
  return `${VALUES} ${textDigest(JSON.stringify(thresholds.map((rule) => rules.thresholdOf(rule))))}`;
}

function settingName(sheet: string, column: string): string {
  return `values.${sheet}.${column}`;
}
