/** A formula standing in a cell, with what it answered last. */
import type { Area } from '../model/area.ts';
import { ErrorValue } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import { analyseFormula, type FormulaFacts } from './analyse-formula.ts';
import { formulaLocale } from './formula-locale.ts';
import { parseFormula } from './parse-formula.ts';
import { SheetsError } from './sheets-error.ts';
import type { Syntax } from './syntax.ts';
import type { Atom } from './value.ts';

/** The last call of a custom function from this cell: Sheets calls again only when an argument has changed. */
export interface CallMemo {
  call: unknown;
  args: unknown[];
  answer: Atom | Atom[][];
  dateColumns: ReadonlySet<number>;
}

/** A formula cell; `claimRows`/`claimColumns` is the area its answer wants, `spilled` whether it got it. */
export class FormulaCell {
  readonly sheet: Sheet;
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

  constructor(sheet: Sheet, row: number, column: number, text: string) {
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

  /** Whether the answer may be larger than one cell. */
  get maySpill(): boolean {
    const { kind } = this.tree;
    return this.claimRows > 1 || this.claimColumns > 1 || kind === 'array' || kind === 'call' || kind === 'invoke';
  }

  /** The error this cell shows, if it shows one. */
  get error(): ErrorValue | undefined {
    return this.value instanceof ErrorValue ? this.value : undefined;
  }
}
