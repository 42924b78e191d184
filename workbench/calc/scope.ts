/** The context in which a formula is evaluated. */

import type { FormulaSheet } from './formula-sheet.ts';
import type { Atom, Value } from './value.ts';

/** What evaluation needs from its caller. */
export interface EvaluationHost {
  /** The current value of a cell; a dirty formula is calculated first. */
  read(sheet: FormulaSheet, row: number, column: number): Atom;
  /** True if `read` reads a cell whose value comes from NOW, RAND and their like, directly or through others. */
  readsVolatile(read: () => void): boolean;
  /** Whether there is a custom function of this upper-case name. */
  hasCustom(name: string): boolean;
  /** Calls a custom function with evaluated arguments; `dates` tells which of them are dates that come from no cell. */
  callCustom(name: string, args: Value[], dates: boolean[], scope: Scope): Value;
  /** The present as a serial number in the spreadsheet's time zone. */
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
}

/** The place, the mode and the bound names of an evaluation. */
export interface Scope {
  readonly host: EvaluationHost;
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  /** How far relative references are shifted: a conditional format's formula is written for its first cell. */
  readonly rowShift: number;
  readonly columnShift: number;
  /** Whether ranges are computed element by element (inside ARRAYFORMULA, SUMPRODUCT, FILTER …). */
  readonly arrays: boolean;
  readonly bindings: ReadonlyMap<string, Value> | undefined;
}
