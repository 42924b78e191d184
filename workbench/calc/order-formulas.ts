/** The order in which formulas are calculated: what is read before what reads it. */
import { type Area, areaHolds, areasMeet } from '../model/area.ts';
import type { DependencyIndex, Precedent } from './dependency-index.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';
import type { Spills } from './spills.ts';

// Up to this many cells are looked at one by one; for more the columns of the dirty formulas are searched.
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

/** The dirty formulas in an order that calculates each after those it is known to read; it walks with its own stack, so that a chain of ten thousand needs no deep recursion. */
export function orderFormulas(dirty: readonly FormulaCell[], index: DependencyIndex, spills: Spills): FormulaCell[] {
  const columns = byColumn(dirty);
  const standing = ({ sheet, area }: Precedent): FormulaCell[] =>
    area.rows * area.columns <= SMALL
      ? dirtyAmongFew(sheet, area)
      : dirtyAmongMany(area, columns.get(sheet) ?? new Map());
  const spilling = ({ sheet, area }: Precedent): FormulaCell[] =>
    [...spills.claimers(sheet)].filter((cell) => cell.dirty && areasMeet(cell.claim, area));
  const needsOf = (cell: FormulaCell): FormulaCell[] =>
    index.precedentsOf(cell).flatMap((read) => [...standing(read), ...spilling(read)]);
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
