/** Finds the formulas that read a cell. */
import { type Area, areasMeet } from '../model/area.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';

/** Cells of a sheet that a formula reads. */
export interface Precedent {
  sheet: CalculatedSheet;
  area: Area;
}

interface RangeReaders {
  area: Area;
  readers: Set<FormulaCell>;
}

// Up to this many cells are indexed one by one; larger areas are compared.
const SMALL = 16;
const WIDTH = 18_278;

class SheetReaders {
  readonly singles = new Map<number, Set<FormulaCell>>();
  readonly ranges = new Map<string, RangeReaders>();
}

function keysOf(area: Area): number[] {
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) keys.push(row * WIDTH + column);
  }
  return keys;
}

function areaKey(area: Area): string {
  return `${area.row},${area.column},${area.rows},${area.columns}`;
}

function isSmall(area: Area): boolean {
  return area.rows * area.columns <= SMALL;
}

/** Which formulas read which cells. */
export class DependencyIndex {
  private readonly sheets = new Map<CalculatedSheet, SheetReaders>();
  private readonly precedents = new Map<FormulaCell, Precedent[]>();

  add(cell: FormulaCell, precedents: Precedent[]): void {
    this.precedents.set(cell, precedents);
    for (const precedent of precedents) this.addReader(cell, precedent);
  }

  remove(cell: FormulaCell): void {
    for (const precedent of this.precedentsOf(cell)) this.removeReader(cell, precedent);
    this.precedents.delete(cell);
  }

  clear(): void {
    this.sheets.clear();
    this.precedents.clear();
  }

  precedentsOf(cell: FormulaCell): readonly Precedent[] {
    return this.precedents.get(cell) ?? [];
  }

  /** The formulas that read any cell of an area. */
  readersOf(sheet: CalculatedSheet, area: Area): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    const readers = this.sheets.get(sheet);
    if (!readers) return found;
    for (const range of readers.ranges.values()) {
      if (areasMeet(range.area, area)) for (const cell of range.readers) found.add(cell);
    }
    this.addSingleReaders(readers, area, found);
    return found;
  }

  private addSingleReaders(readers: SheetReaders, area: Area, found: Set<FormulaCell>): void {
    if (area.rows * area.columns <= readers.singles.size) {
      for (const key of keysOf(area)) for (const cell of readers.singles.get(key) ?? []) found.add(cell);
      return;
    }
    for (const [key, cells] of readers.singles) {
      const row = Math.floor(key / WIDTH);
      const column = key % WIDTH;
      const inside =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (inside) for (const cell of cells) found.add(cell);
    }
  }

  private readersOn(sheet: CalculatedSheet): SheetReaders {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const made = new SheetReaders();
    this.sheets.set(sheet, made);
    return made;
  }

  private addReader(cell: FormulaCell, { sheet, area }: Precedent): void {
    const { singles, ranges } = this.readersOn(sheet);
    if (!isSmall(area)) {
      const key = areaKey(area);
      const range = ranges.get(key) ?? { area, readers: new Set() };
      range.readers.add(cell);
      ranges.set(key, range);
      return;
    }
    for (const key of keysOf(area)) {
      const readers = singles.get(key) ?? new Set();
      readers.add(cell);
      singles.set(key, readers);
    }
  }

  private removeReader(cell: FormulaCell, { sheet, area }: Precedent): void {
    const { singles, ranges } = this.readersOn(sheet);
    if (!isSmall(area)) {
      const range = ranges.get(areaKey(area));
      if (range?.readers.delete(cell) && range.readers.size === 0) ranges.delete(areaKey(area));
      return;
    }
    for (const key of keysOf(area)) {
      const readers = singles.get(key);
      if (readers?.delete(cell) && readers.size === 0) singles.delete(key);
    }
  }
}
