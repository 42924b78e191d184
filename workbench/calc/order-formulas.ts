/** The order in which formulas are calculated: each after the formulas it reads. */
import { type Area, areaHolds, areasMeet } from '../model/area.ts';
import type { DependencyIndex, Precedent } from './dependency-index.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';
import type { Spills } from './spills.ts';

// Smaller areas are checked cell by cell; for larger ones the columns of dirty formulas are searched.
const SMALL = 16;

type Columns = Map<number, FormulaCell[]>;

function byColumn(cells: readonly FormulaCell[]): Map<CalculatedSheet, Columns> {
  const sheets = new Map<CalculatedSheet, Columns>();
  for (const cell of cells) {
    const columns = sheets.get(cell.sheet) ?? new Map<number, FormulaCell[]>();
    sheets.set(cell.sheet, columns);
    const list = columns.get(cell.column) ?? [];
    columns.set(cell.column, list);
    list.push(cell);
  }
  return sheets;
}

function dirtyAmongFew(sheet: CalculatedSheet, area: Area): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = sheet.formulaAt(row, column);
      if (formula?.dirty) found.push(formula);
    }
  }
  return found;
}

function dirtyAmongMany(area: Area, columns: Columns): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [column, cells] of columns) {
    if (column < area.column || column >= area.column + area.columns) continue;
    for (const cell of cells) if (areaHolds(area, cell.row, cell.column)) found.push(cell);
  }
  return found;
}

/** The dirty formulas in that order. Without recursion, so that a chain of ten thousand does not overflow the stack. */
export function orderFormulas(dirty: readonly FormulaCell[], index: DependencyIndex, spills: Spills): FormulaCell[] {
  const columns = byColumn(dirty);
  const standing = ({ sheet, area }: Precedent): FormulaCell[] =>
    area.rows * area.columns <= SMALL
      ? dirtyAmongFew(sheet, area)
      : dirtyAmongMany(area, columns.get(sheet) ?? new Map());
  const needsOf = (cell: FormulaCell): FormulaCell[] => {
    const needs: FormulaCell[] = [];
    for (const read of index.precedentsOf(cell)) {
      for (const one of standing(read)) needs.push(one);
      for (const one of spills.claimers(read.sheet)) if (one.dirty && areasMeet(one.claim, read.area)) needs.push(one);
    }
    return needs;
  };
  return depthFirst(dirty, needsOf);
}

function depthFirst(cells: readonly FormulaCell[], needsOf: (cell: FormulaCell) => FormulaCell[]): FormulaCell[] {
  const order: FormulaCell[] = [];
  const entered = new Set<FormulaCell>();
  const stack: { cell: FormulaCell; needs: FormulaCell[] }[] = [];
  const enter = (cell: FormulaCell): void => {
    if (entered.has(cell)) return;
    entered.add(cell);
    stack.push({ cell, needs: needsOf(cell) });
  };
  for (const start of cells) {
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const need = top.needs.pop();
      if (need) enter(need);
      else order.push(stack.pop()!.cell);
    }
  }
  return order;
}
