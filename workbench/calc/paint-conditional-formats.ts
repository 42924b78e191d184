/** Evaluates a sheet's conditional formats and resolves what they paint. */
import { type Area, cellName, sharedArea } from '../model/area.ts';
import type { ConditionalFormat, ConditionalLook } from '../model/conditional-format.ts';
import { ErrorValue } from '../model/scalar.ts';
import { analyseFormula, namesVolatile } from './analyse-formula.ts';
import { CELL_TESTS } from './boolean-condition.ts';
import { numberOfText, textLocale } from './coerce.ts';
import { evaluate } from './evaluate.ts';
import { formulaLocale } from './formula-locale.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { parseFormula } from './parse-formula.ts';
import { toAtom } from './read-value.ts';
import type { Corner } from './reference.ts';
import type { EvaluationHost, Scope } from './scope.ts';
import { SheetsError } from './sheets-error.ts';
import type { Syntax } from './syntax.ts';
import type { Atom } from './value.ts';

/** What rules make of a cell; absent properties are left alone. `ruleIndexes` are the rules that apply, in order. */
export interface PaintedCell {
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  ruleIndexes: number[];
}

/** A sheet with conditional formats. */
export interface PaintedSheet extends FormulaSheet {
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Whether a rule holds for a cell. */
type RuleTest = (row: number, column: number) => boolean;

const NEVER: RuleTest = () => false;

function parsed(text: string, sheet: FormulaSheet): Syntax | undefined {
  try {
    return parseFormula(text, formulaLocale(sheet.spreadsheet.locale));
  } catch (error) {
    if (error instanceof SheetsError) return undefined;
    throw error;
  }
}

function holds(atom: Atom): boolean {
  if (atom instanceof ErrorValue || typeof atom === 'string') return false;
  return Boolean(atom);
}

function scopeAt(host: EvaluationHost, sheet: FormulaSheet, anchor: Area, row: number, column: number): Scope {
  const place = { row, column, rowShift: row - anchor.row, columnShift: column - anchor.column };
  return { host, sheet, ...place, arrays: false, bindings: undefined };
}

function fixedInBoth(test: (corner: Corner) => boolean, tree: Syntax): boolean {
  const { references } = analyseFormula(tree);
  return references.every(({ reference }) => test(reference.start) && (!reference.end || test(reference.end)));
}

// A formula with `$C2` alone has the same result in a whole row: it is evaluated once per row.
function isSameAlongRow(tree: Syntax): boolean {
  const { functions, names } = analyseFormula(tree);
  if (functions.has('COLUMN') || functions.has('INDIRECT') || names.length > 0 || namesVolatile(tree)) return false;
  return fixedInBoth((corner) => corner.columnFixed && corner.column !== undefined, tree);
}

function formulaTest(host: EvaluationHost, sheet: FormulaSheet, anchor: Area, text: string): RuleTest {
  const tree = parsed(text, sheet);
  if (!tree) return NEVER;
  const answer: RuleTest = (row, column) => {
    const scope = scopeAt(host, sheet, anchor, row, column);
    return holds(toAtom(evaluate(tree, scope), scope));
  };
  return isSameAlongRow(tree) ? oncePerRow(answer) : answer;
}

function oncePerRow(test: RuleTest): RuleTest {
  const known = new Map<number, boolean>();
  return (row, column) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const answer = test(row, column);
    known.set(row, answer);
    return answer;
  };
}

function argumentOf(
  host: EvaluationHost,
  sheet: FormulaSheet,
  anchor: Area,
  text: string,
): (row: number, column: number) => Atom {
  if (!/^[=+]/.test(text)) {
    const value = numberOfText(text, textLocale(scopeAt(host, sheet, anchor, anchor.row, anchor.column))) ?? text;
    return () => value;
  }
  const tree = parsed(text, sheet);
  return (row, column) => {
    if (!tree) return new ErrorValue('#ERROR!');
    const scope = scopeAt(host, sheet, anchor, row, column);
    return toAtom(evaluate(tree, scope), scope);
  };
}

function testOf(host: EvaluationHost, sheet: FormulaSheet, rule: ConditionalFormat): RuleTest {
  const anchor = rule.ranges[0]!;
  const { condition } = rule;
  if (!condition) return NEVER;
  if (condition.type === 'CUSTOM_FORMULA') return formulaTest(host, sheet, anchor, condition.values[0] ?? '');
  const test = CELL_TESTS[condition.type];
  if (!test) return NEVER;
  const args = condition.values.map((value) => argumentOf(host, sheet, anchor, value));
  return (row, column) =>
    test(
      host.read(sheet, row, column),
      args.map((arg) => arg(row, column)),
    );
}

function paint(cell: PaintedCell, look: ConditionalLook, ruleIndex: number): void {
  cell.ruleIndexes.push(ruleIndex);
  for (const [property, value] of Object.entries(look)) {
    if (value !== null && value !== undefined && !(property in cell)) Object.assign(cell, { [property]: value });
  }
}

function paintRule(
  painted: Map<string, PaintedCell>,
  area: Area,
  rule: ConditionalFormat,
  ruleIndex: number,
  test: RuleTest,
): void {
  for (const range of rule.ranges) {
    const part = sharedArea(range, area);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        if (!test(row, column)) continue;
        const name = cellName(row, column);
        const cell = painted.get(name) ?? { ruleIndexes: [] };
        painted.set(name, cell);
        if (cell.ruleIndexes.at(-1) !== ruleIndex) paint(cell, rule.format, ruleIndex);
      }
    }
  }
}

/** The cells of an area that rules paint, by A1 name; the earlier rule wins. Colour scales are not played. */
export function paintConditionalFormats(
  host: EvaluationHost,
  sheet: PaintedSheet,
  area: Area,
): Map<string, PaintedCell> {
  const painted = new Map<string, PaintedCell>();
  sheet.conditionalFormats.forEach((rule, ruleIndex) => {
    paintRule(painted, area, rule, ruleIndex, testOf(host, sheet, rule));
  });
  return painted;
}
