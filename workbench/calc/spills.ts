/** Results of several cells (spills): where they are written, and what is in their way. */
import { type Area, areasMeet, cellArea, cellName } from '../model/area.ts';
import { ErrorValue } from '../model/scalar.ts';
import type { DependencyIndex } from './dependency-index.ts';
import { CIRCULAR } from './error-values.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';
import { isBlock } from './read-value.ts';
import type { Atom, Block } from './value.ts';

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function sameAtom(one: Atom, other: Atom): boolean {
  if (!(one instanceof ErrorValue)) return one === other;
  return other instanceof ErrorValue && one.code === other.code && one.message === other.message;
}

function sameBlock(one: Block, other: Block): boolean {
  return (
    one.length === other.length &&
    one.every((row, y) => row.length === other[y]!.length && row.every((atom, x) => sameAtom(atom, other[y]![x]!)))
  );
}

function notExpanded(what: 'rows' | 'columns', missing: number): ErrorValue {
  const sentence = `Result was not automatically expanded, please insert more ${what} (${missing}).`;
  return new ErrorValue('#REF!', sentence);
}

function gridEnd({ sheet, claim }: FormulaCell): ErrorValue | undefined {
  const rows = claim.row + claim.rows - sheet.maxRows;
  if (rows > 0) return notExpanded('rows', rows);
  const columns = claim.column + claim.columns - sheet.maxColumns;
  return columns > 0 ? notExpanded('columns', columns) : undefined;
}

function firstOccupied(cell: FormulaCell): string | undefined {
  const { content, spills } = cell.sheet.store;
  let first: [row: number, column: number] | undefined;
  const note = (_: unknown, row: number, column: number): void => {
    if (row === cell.row && column === cell.column) return;
    if (!first || row < first[0] || (row === first[0] && column < first[1])) first = [row, column];
  };
  content.visit(cell.claim, note);
  spills.visit(cell.claim, note);
  return first && cellName(...first);
}

function occupied(cell: FormulaCell): ErrorValue | undefined {
  const name = firstOccupied(cell);
  if (name === undefined) return undefined;
  return new ErrorValue('#REF!', `Array result was not expanded because it would overwrite data in ${name}.`);
}

/** The spills of a spreadsheet. */
export class Spills {
  private readonly index: DependencyIndex;
  private readonly claims = new Map<CalculatedSheet, Set<FormulaCell>>();

  constructor(index: DependencyIndex) {
    this.index = index;
  }

  /** The formulas of a sheet whose results are larger than one cell, whether there was room for them or not. */
  claimers(sheet: CalculatedSheet): Set<FormulaCell> {
    const known = this.claims.get(sheet);
    if (known) return known;
    const made = new Set<FormulaCell>();
    this.claims.set(sheet, made);
    return made;
  }

  /** The area that a formula's result fills. */
  outputOf(cell: FormulaCell): Area {
    return cell.spilled ? cell.claim : cellArea(cell.row, cell.column);
  }

  /** The formulas whose result area meets a changed area. */
  touchedBy(sheet: CalculatedSheet, area: Area): FormulaCell[] {
    const touched: FormulaCell[] = [];
    for (const cell of this.claimers(sheet))
      if (areasMeet(cell.claim, area) && !this.isOutput(cell, area)) touched.push(cell);
    return touched;
  }

  private isOutput(cell: FormulaCell, area: Area): boolean {
    const output = this.outputOf(cell);
    return (
      output.row === area.row &&
      output.column === area.column &&
      output.rows === area.rows &&
      output.columns === area.columns
    );
  }

  /** Writes a result; returns the area beyond the cell itself whose values changed. */
  write(cell: FormulaCell, value: Atom | Block): Area | undefined {
    const before = this.outputOf(cell);
    const old = cell.spilled ? this.spilled(cell) : undefined;
    this.drop(cell);
    if (isBlock(value)) this.writeBlock(cell, value);
    else this.writeSingle(cell, value);
    if (!cell.spilled) return old && before;
    return old && sameBlock(old, value as Block) ? undefined : union(before, cell.claim);
  }

  private writeSingle(cell: FormulaCell, value: Atom): void {
    cell.value = value;
    cell.claimRows = 1;
    cell.claimColumns = 1;
  }

  private writeBlock(cell: FormulaCell, block: Block): void {
    cell.claimRows = block.length;
    cell.claimColumns = block[0]!.length;
    this.claimers(cell.sheet).add(cell);
    const obstacle = this.obstacle(cell);
    cell.value = obstacle ?? block[0]![0]!;
    cell.spilled = obstacle === undefined;
    if (cell.spilled) this.fill(cell, block);
  }

  private fill({ sheet, row, column }: FormulaCell, block: Block): void {
    block.forEach((atoms, y) => {
      const target = sheet.store.spills.row(row + y);
      atoms.forEach((atom, x) => {
        if (x + y > 0) target[column + x] = atom;
      });
    });
  }

  private spilled(cell: FormulaCell): Block {
    const block = cell.sheet.store.spills.block(cell.claim) as Block;
    block[0]![0] = cell.value;
    return block;
  }

  /** Removes what a formula wrote into other cells. */
  drop(cell: FormulaCell): void {
    this.claimers(cell.sheet).delete(cell);
    if (!cell.spilled) return;
    const { spills } = cell.sheet.store;
    spills.visit(cell.claim, (_, row, column) => spills.set(row, column, undefined));
    cell.spilled = false;
  }

  private obstacle(cell: FormulaCell): ErrorValue | undefined {
    return gridEnd(cell) ?? (this.readsOwnClaim(cell) ? CIRCULAR : occupied(cell));
  }

  private readsOwnClaim(cell: FormulaCell): boolean {
    const { sheet, claim } = cell;
    return this.index.precedentsOf(cell).some((read) => read.sheet === sheet && areasMeet(read.area, claim));
  }

  /** Removes all spills, before everything is calculated again. */
  clear(sheets: readonly CalculatedSheet[]): void {
    this.claims.clear();
    for (const sheet of sheets) {
      sheet.store.dropSpills();
      for (const cell of sheet.store.formulas) cell.spilled = false;
    }
  }
}
