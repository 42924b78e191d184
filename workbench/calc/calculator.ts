/** Formulas over the in-memory spreadsheet: custom functions, checks, single evaluations and conditional formats. */
import type { Area } from '../model/area.ts';
import type { Scalar } from '../model/scalar.ts';
import { builtIn } from './built-in.ts';
import { checkConditionalFormula, checkFormula } from './check-formula.ts';
import type { CustomFunction } from './custom-function.ts';
import { evaluate } from './evaluate.ts';
import type { CalculatedSheet } from './formula-cell.ts';
import { formulaLocale } from './formula-locale.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { isNotPlayed } from './google-functions.ts';
import { type PaintedCell, type PaintedSheet, paintConditionalFormats } from './paint-conditional-formats.ts';
import { parseFormula } from './parse-formula.ts';
import { isBlock, toAtom } from './read-value.ts';
import type { Recalculation } from './recalculation.ts';
import type { Scope } from './scope.ts';
import { SheetsError } from './sheets-error.ts';
import type { Syntax } from './syntax.ts';

/** A spreadsheet with its calculation. */
interface Calculated<Sheet extends CalculatedSheet> {
  readonly locale: string;
  readonly sheets: readonly Sheet[];
  readonly recalculation: Recalculation;
  /** Brings all formulas up to date. */
  recalculate(): void;
}

/** The calculator of one spreadsheet. */
export class Calculator<Sheet extends CalculatedSheet> {
  private readonly spreadsheet: Calculated<Sheet>;

  constructor(spreadsheet: Calculated<Sheet>) {
    this.spreadsheet = spreadsheet;
  }

  private get recalculation() {
    return this.spreadsheet.recalculation;
  }

  /** Registers a custom function and recalculates cells that call it. Throws for a name of a built-in function. */
  registerCustomFunction(name: string, call: CustomFunction): void {
    const known = name.toUpperCase();
    if (builtIn(known) || isNotPlayed(known)) {
      throw new SheetsError(
        'custom-function',
        `${known} is a function of Google Sheets; a custom function needs a name of its own.`,
      );
    }
    this.recalculation.setCustomFunction(known, call);
  }

  /** Removes all custom functions; cells that call one show #NAME? from then on. */
  clearCustomFunctions(): void {
    for (const name of this.recalculation.customNames()) this.recalculation.setCustomFunction(name, undefined);
  }

  /** Sets the clock of NOW and TODAY, in milliseconds. */
  setClock(clock: () => number): void {
    this.recalculation.clock = clock;
  }

  /** Sets the random source of RAND and RANDBETWEEN. */
  setRandom(random: () => number): void {
    this.recalculation.random = random;
  }

  /** From now on, custom functions with new arguments show `Loading...`, as on Google while a script runs. */
  beginDeferral(): void {
    this.recalculation.beginDeferral();
  }

  /** Calculates the functions that were deferred since `beginDeferral`. */
  endDeferral(): void {
    this.recalculation.endDeferral();
  }

  private readonly isCustom = (name: string): boolean => this.recalculation.hasCustom(name);

  /** Throws a SheetsError if Google Sheets would refuse the formula, or if it calls a function we do not play. */
  checkFormula(text: string, sheet: FormulaSheet): void {
    checkFormula(text, sheet, this.isCustom);
  }

  /** Throws a SheetsError if the formula is not allowed in a conditional format of the sheet. */
  checkConditionalFormula(text: string, sheet: FormulaSheet): void {
    checkConditionalFormula(text, sheet, this.isCustom);
  }

  /** Evaluates a formula as if it were in that cell, without writing it. Throws a SheetsError 'parse'. */
  evaluate(text: string, sheet: FormulaSheet, row: number, column: number): Scalar | Scalar[][] {
    return this.valueOf(this.parsed(text), sheet, row, column);
  }

  /** Where the formula of a cell leads that is a call of HYPERLINK; the empty text if it is none. */
  linkOf(text: string, sheet: FormulaSheet, row: number, column: number): string {
    if (!/^=\s*HYPERLINK\b/i.test(text)) return '';
    const tree = this.parsed(text);
    const [url] = tree.kind === 'call' && tree.name === 'HYPERLINK' ? tree.args : [];
    return url === undefined ? '' : String(this.valueOf(url, sheet, row, column));
  }

  private parsed(text: string): Syntax {
    return parseFormula(text, formulaLocale(this.spreadsheet.locale));
  }

  private valueOf(tree: Syntax, sheet: FormulaSheet, row: number, column: number): Scalar | Scalar[][] {
    this.spreadsheet.recalculate();
    const scope: Scope = {
      host: this.recalculation,
      sheet,
      row,
      column,
      rowShift: 0,
      columnShift: 0,
      arrays: false,
      bindings: undefined,
    };
    const value = evaluate(tree, scope);
    if (!isBlock(value)) return toAtom(value, scope) ?? '';
    const block = value.map((cells) => cells.map((atom) => atom ?? ''));
    return block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : block;
  }

  /** The cells of an area that conditional formats paint, by A1 name. */
  paintedFormat(sheet: PaintedSheet, area: Area): Map<string, PaintedCell> {
    this.spreadsheet.recalculate();
    return paintConditionalFormats(this.recalculation, sheet, area);
  }

  /** The cells whose formulas call a custom function. */
  customFunctionCells(): { sheet: Sheet; row: number; column: number }[] {
    return this.spreadsheet.sheets.flatMap((sheet) =>
      [...sheet.store.formulas]
        .filter((cell) => [...cell.facts.functions].some(this.isCustom))
        .map(({ row, column }) => ({ sheet, row, column })),
    );
  }
}
