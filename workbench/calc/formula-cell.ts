/** A formula standing in a cell, with what it answered last. */
import type { Area } from '../model/area.ts';
import type { Grid } from '../model/grid.ts';
import type { Scalar } from '../model/scalar.ts';
import { analyseFormula, type FormulaFacts } from './analyse-formula.ts';
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

/** A sheet whose formulas are worked out: what its cells hold, and what formulas wrote into cells that are not theirs. */
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

/** A formula cell; `claimRows`/`claimColumns` is the area its answer wants, `spilled` whether it got it. */
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
  memos: CallMemo[] = [];
  callCount = 0;

  constructor(sheet: CalculatedSheet, row: number, column: number, text: string) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.text = text;
    this.parse();
  }

  /** Reads the text again, after it or the locale has changed. */
  parse(): void {
    this.tree = this.treeOf(this.text);
    this.facts = analyseFormula(this.tree);
  }

  private treeOf(text: string): Syntax {
    try {
      return parseFormula(text, formulaLocale(this.sheet.spreadsheet.locale));
    } catch (fault) {
      if (fault instanceof SheetsError) return { kind: 'error', code: '#ERROR!', message: fault.message };
      throw fault;
    }
  }

  /** The area the answer takes or wants. */
  get claim(): Area {
    return { row: this.row, column: this.column, rows: this.claimRows, columns: this.claimColumns };
  }
}
