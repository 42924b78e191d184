/** The header cell of a formula column: its title and an array formula that fills the rows below. */
import { columnName } from '../workbook/columns.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { OwnSheet } from '../workbook/workbook.ts';
import type { ComputedColumn } from './data-sheet.ts';

/** The position of the Rules sheet's columns for look-ups. */
export interface RulesPlace {
  readonly sheetName: string;
  readonly ruleColumn: number;
  readonly thresholdColumn: number;
}

/** `={"Days of cover";DAYS_OF_COVER(…)}`; `undefined` if the seller deleted a column it needs. */
export function headerFormula(sheet: OwnSheet, column: ComputedColumn, rules: RulesPlace): string | undefined {
  if (column.needs.some((id) => !sheet.positions.has(id))) return undefined;
  const title = columnOf(sheet.spec, column.id).header;
  const formula = column.formula({
    column: (id) => wholeColumn(columnName(sheet.positions.get(id)!)),
    threshold: (rule) => lookUp(rule, rules),
  });
  return `={"${title}";${formula}}`;
}

/** A row inserted under the header changes `D2:D` to `D3:D`, but not `INDEX(D:D;2)`. */
function wholeColumn(letters: string): string {
  const column = `${letters}:${letters}`;
  return `INDEX(${column};2):INDEX(${column};ROWS(${column}))`;
}

function lookUp(rule: string, place: RulesPlace): string {
  const first = columnName(place.ruleColumn);
  const last = columnName(place.thresholdColumn);
  const width = place.thresholdColumn - place.ruleColumn + 1;
  return `VLOOKUP("${rule}";${quotedSheet(place.sheetName)}!$${first}:$${last};${width};0)`;
}

/** The name of a sheet in a formula. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * One spelling of a formula, however Sheets returns it: with commas, blanks, different case of function names, or with
 * quotation marks around the name of a sheet.
 */
export function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part.replace(/^'(.*)'$/, (_, name: string) => name.toUpperCase())
        : part.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase(),
    )
    .join('');
}
