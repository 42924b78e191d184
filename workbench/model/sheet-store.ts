/** The data of a sheet's cells, one sparse table per kind; structural edits move all tables alike. */
import { FormulaCell } from '../calc/formula-cell.ts';
import type { Atom } from '../calc/value.ts';
import { Grid } from './grid.ts';
import type { Scalar } from './scalar.ts';
import type { Validation } from './sheet-extras.ts';
import type { StructuralEdit } from './structural-edit.ts';

/** What is stored in a cell: a plain value (never the empty text) or a formula. */
export type Stored = Scalar | FormulaCell;

/** The tables of a sheet. `spills` holds what formulas wrote into other cells; it is recomputed, never moved. */
export class SheetStore {
  readonly content = new Grid<Stored>();
  readonly formats = new Grid<number>();
  readonly notes = new Grid<string>();
  readonly validations = new Grid<Validation>();
  spills = new Grid<Atom>();
  readonly formulas = new Set<FormulaCell>();

  /** Inserts or deletes rows or columns in every table, and forgets deleted formulas. */
  move(edit: StructuralEdit): void {
    for (const grid of [this.content, this.formats, this.notes, this.validations]) moveGrid(grid, edit);
    this.dropSpills();
    this.formulas.clear();
    this.placeFormulas();
  }

  /** Copies the formats and validations of another line to inserted lines. */
  dressLike(line: number, { axis, at, inserted }: StructuralEdit): void {
    for (const grid of [this.formats, this.validations]) {
      if (axis === 'row') grid.copyRow(line, at, inserted);
      else grid.copyColumn(line, at, inserted);
    }
  }

  /** Removes what formulas wrote into other cells, until they are calculated again. */
  dropSpills(): void {
    this.spills = new Grid();
  }

  /** Updates the place that each formula knows. */
  placeFormulas(): void {
    this.content.visitAll((stored, row, column) => {
      if (!(stored instanceof FormulaCell)) return;
      stored.row = row;
      stored.column = column;
      this.formulas.add(stored);
    });
  }
}

function moveGrid(grid: Grid<unknown>, { axis, at, inserted, deleted }: StructuralEdit): void {
  if (axis === 'row') {
    if (deleted > 0) grid.deleteRows(at, deleted);
    else grid.insertRows(at, inserted);
  } else if (deleted > 0) grid.deleteColumns(at, deleted);
  else grid.insertColumns(at, inserted);
}
