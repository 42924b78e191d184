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

  /** Makes a custom function known; cells that call it are calculated again. A name Google Sheets has already is refused. */
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

  /** Forgets all custom functions; cells that call one read #NAME? from then on. */
  clearCustomFunctions(): void {
    for (const name of this.recalculation.customNames()) this.recalculation.setCustomFunction(name, undefined);
  }

  /** Sets what NOW and TODAY read, in milliseconds. */
  setClock(clock: () => number): void {
    this.recalculation.clock = clock;
  }

  /** Sets what RAND and RANDBETWEEN draw from. */
  setRandom(random: () => number): void {
    this.recalculation.random = random;
  }

  /** From now on a custom function whose arguments are new reads `Loading...`, as on Google's servers while a script runs. */
  beginDeferral(): void {
    this.recalculation.beginDeferral();
  }

  /** Ends what beginDeferral began: the functions that were put off are calculated. */
  endDeferral(): void {
    this.recalculation.endDeferral();
  }

  private readonly isCustom = (name: string): boolean => this.recalculation.hasCustom(name);

  /** Throws a SheetsError when Google Sheets would not take the formula, or the workbench does not play a function of it. */
  checkFormula(text: string, sheet: FormulaSheet): void {
    checkFormula(text, sheet, this.isCustom);
  }

  /** Throws a SheetsError when the formula may not stand in a conditional format of the sheet. */
  checkConditionalFormula(text: string, sheet: FormulaSheet): void {
    checkConditionalFormula(text, sheet, this.isCustom);
  }

  /** The answer of a formula as if it stood in a cell, nothing written. Throws a SheetsError 'parse'. */
  evaluate(text: string, sheet: FormulaSheet, row: number, column: number): Scalar | Scalar[][] {
    this.spreadsheet.recalculate();
    const tree = parseFormula(text, formulaLocale(this.spreadsheet.locale));
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
