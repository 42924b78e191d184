/** A formula in a cell, with its last result. */
import type { Area } from '../model/area.ts';
import type { Grid } from '../model/grid.ts';
import type { Scalar } from '../model/scalar.ts';
import { analyseFormula, type FormulaFacts, VOLATILE_IN_CELLS } from './analyse-formula.ts';
import type { CustomArgument } from './custom-function.ts';
import { formulaLocale } from './formula-locale.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { parseFormula } from './parse-formula.ts';
import { SheetsError } from './sheets-error.ts';
import type { Syntax } from './syntax.ts';
import type { Atom } from './value.ts';

/** The last call of a custom function from this cell: Sheets calls again only when an argument has changed. */
export interface CallMemo {
  call: unknown;
  args: CustomArgument[];
  answer: Atom | Atom[][];
  dateColumns: ReadonlySet<number>;
}

/** A sheet as recalculation sees it: the contents of its cells, and the values that formulas spilled into others. */
export interface CalculatedSheet extends FormulaSheet {
  readonly id: number;
  readonly store: {
    readonly content: Grid<Scalar | FormulaCell>;
    readonly spills: Grid<Atom>;
    readonly formulas: Set<FormulaCell>;
    dropSpills(): void;
  };
  formulaAt(row: number, column: number): FormulaCell | undefined;
}

/** A formula cell; `claimRows`/`claimColumns` is the size of its result, `spilled` whether there was room for it. */
export class FormulaCell {
  readonly sheet: CalculatedSheet;
  row: number;
  column: number;
  text: string;
  tree!: Syntax;
  facts!: FormulaFacts;
  value: Atom = null;
  claimRows = 1;
  claimColumns = 1;
  spilled = false;
  dirty = true;
  dateColumns: ReadonlySet<number> = new Set();
  /** It calls a function whose cells no custom function may read. */
  callsVolatile!: boolean;
  /** Its value comes from what changes by itself, directly or through other cells. */
  isVolatile = false;
  memos: CallMemo[] = [];
  callCount = 0;

  constructor(sheet: CalculatedSheet, row: number, column: number, text: string) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.text = text;
    this.parse();
  }

  /** Parses the text again after it or the locale changed. */
  parse(): void {
    this.tree = this.treeOf(this.text);
    this.facts = analyseFormula(this.tree);
    this.callsVolatile = VOLATILE_IN_CELLS.some((name) => this.facts.functions.has(name));
  }

  private treeOf(text: string): Syntax {
    try {
      return parseFormula(text, formulaLocale(this.sheet.spreadsheet.locale));
    } catch (error) {
      if (error instanceof SheetsError) return { kind: 'error', code: '#ERROR!', message: error.message };
      throw error;
    }
  }

  /** The area that the result fills, or would fill if it were free. */
  get claim(): Area {
    return { row: this.row, column: this.column, rows: this.claimRows, columns: this.claimColumns };
  }
}
