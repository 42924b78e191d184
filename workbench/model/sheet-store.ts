/** The data of a sheet's cells, one sparse table per kind; structural edits move all tables alike. */
import { FormulaCell } from '../calc/formula-cell.ts';
import type { Atom } from '../calc/value.ts';
import type { CellsText } from './daybook-file.ts';
import { Grid } from './grid.ts';
import type { Scalar } from './scalar.ts';
import type { Validation } from './sheet-extras.ts';
import type { StructuralEdit } from './structural-edit.ts';

/** What is stored in a cell: a plain value (never the empty text) or a formula. */
export type Stored = Scalar | FormulaCell;

/** Cells of a sheet in its file, read only if somebody asks for them. */
interface CellSource {
  readonly text: CellsText;
  /** Puts them into the empty tables of the sheet. */
  fill(): void;
}

/** The tables of a sheet. `spills` holds what formulas wrote into other cells; it is recomputed, never moved. */
export class SheetStore {
  private readonly tables = {
    content: new Grid<Stored>(),
    formats: new Grid<number>(),
    notes: new Grid<string>(),
    validations: new Grid<Validation>(),
  };
  private source: CellSource | undefined;
  spills = new Grid<Atom>();
  readonly formulas = new Set<FormulaCell>();

  get content(): Grid<Stored> {
    return this.filled.content;
  }

  get formats(): Grid<number> {
    return this.filled.formats;
  }

  get notes(): Grid<string> {
    return this.filled.notes;
  }

  get validations(): Grid<Validation> {
    return this.filled.validations;
  }

  private get filled(): typeof this.tables {
    const { source } = this;
    if (source) {
      this.source = undefined;
      try {
        source.fill();
      } catch (error) {
        // What cannot be read stays as it stands in the file.
        this.source = source;
        throw error;
      }
    }
    return this.tables;
  }

  /** Takes its cells, none of them a formula, from there when they are first asked for. */
  fillLater(source: CellSource): void {
    this.source = source;
  }

  /** The cells as they stand in the file that the sheet was read from, if nobody asked for them since. */
  get unread(): CellsText | undefined {
    return this.source?.text;
  }

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
