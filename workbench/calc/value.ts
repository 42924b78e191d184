/** The values a formula computes with. */
import type { Area } from '../model/area.ts';
import type { Scalar } from '../model/scalar.ts';
import type { FormulaSheet } from './formula-sheet.ts';

/** One value; null is a blank, which a cell shows as the empty text. */
export type Atom = Scalar | null;

/** Rows and columns of values that are not cells. */
export type Block = Atom[][];

/** Cells of a sheet, not yet read. */
export class RangeValue {
  readonly sheet: FormulaSheet;
  readonly area: Area;

  constructor(sheet: FormulaSheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }
}

/** A function made by LAMBDA. */
export class LambdaValue {
  readonly call: (args: Value[]) => Value;

  constructor(call: (args: Value[]) => Value) {
    this.call = call;
  }
}

/** Whatever a node of a formula can evaluate to. */
export type Value = Atom | Block | RangeValue | LambdaValue;
