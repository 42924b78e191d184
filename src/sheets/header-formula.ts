/** A formula column's header cell: the title and, spilling below it, one answer a row. */
import { columnName } from '../workbook/columns.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { OwnSheet } from '../workbook/workbook.ts';
import type { ComputedColumn } from './data-sheet.ts';

/** Where the Rules sheet keeps what formulas look up. */
export interface RulesPlace {
  readonly sheetName: string;
  readonly ruleColumn: number;
  readonly thresholdColumn: number;
}

/** `={"Days of cover";DAYS_OF_COVER(…)}`; `undefined` where the seller deleted a column it needs. */
export function headerFormula(sheet: OwnSheet, column: ComputedColumn, rules: RulesPlace): string | undefined {
  if (column.needs.some((id) => !sheet.positions.has(id))) return undefined;
  const title = columnOf(sheet.spec, column.id).header;
  const formula = column.formula({
    column: (id) => wholeColumn(columnName(sheet.positions.get(id)!)),
    threshold: (rule) => lookUp(rule, rules),
  });
  return `={"${title}";${formula}}`;
}

/** `D2:D` would become `D3:D` when a row is inserted under the header; `INDEX(D:D;2)` stays. */
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

function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The same formula however Sheets hands it back: with commas, blanks, or other case of function names. */
export function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase()))
    .join('');
}
