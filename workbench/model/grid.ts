/** A sparse table by row and column: holds a sheet's contents, formats, notes or validations. */
import type { Area } from './area.ts';

type Row<Thing> = (Thing | undefined)[];

/** A sparse table; an empty cell is undefined. Rows are arrays, so that a million values need no object each. */
export class Grid<Thing> {
  private rows: (Row<Thing> | undefined)[] = [];

  /** The number of rows; the last of them may be empty. */
  get height(): number {
    return this.rows.length;
  }

  get(row: number, column: number): Thing | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, thing: Thing | undefined): void {
    const cells = this.rows[row];
    if (cells) cells[column] = thing;
    else if (thing !== undefined) this.row(row)[column] = thing;
  }

  /** The row's array, created if needed, of `width` cells: for writing many cells. */
  row(row: number, width = 0): Row<Thing> {
    const cells = this.rows[row];
    if (cells) return cells;
    const made = new Array<Thing | undefined>(width);
    this.rows[row] = made;
    return made;
  }

  /** The row's array, for reading. */
  peekRow(row: number): readonly (Thing | undefined)[] | undefined {
    return this.rows[row];
  }

  /** Gives every cell of an area the same item. */
  fill({ row, column, rows, columns }: Area, thing: Thing): void {
    for (let at = row; at < row + rows; at++) {
      const cells = this.row(at, column + columns);
      for (let across = column; across < column + columns; across++) cells[across] = thing;
    }
  }

  insertRows(at: number, count: number): void {
    if (at >= this.rows.length) return;
    this.rows = this.rows.slice(0, at).concat(new Array(count), this.rows.slice(at));
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    this.rows.forEach((cells, row) => {
      if (cells && at < cells.length) this.rows[row] = cells.slice(0, at).concat(new Array(count), cells.slice(at));
    });
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of this.rows) cells?.splice(at, count);
  }

  /** Copies a row into other rows. */
  copyRow(from: number, at: number, count: number): void {
    const cells = this.rows[from];
    if (cells) for (let row = at; row < at + count; row++) this.rows[row] = [...cells];
  }

  /** Copies a column into other columns. */
  copyColumn(from: number, at: number, count: number): void {
    for (const cells of this.rows) {
      if (cells?.[from] !== undefined) for (let column = at; column < at + count; column++) cells[column] = cells[from];
    }
  }

  /** Reorders the rows of an area: new row n gets the content of row order[n], both counted from the area's first. */
  permuteRows(area: Area, order: readonly number[]): void {
    const before = order.map((_, index) => this.slice(area.row + index, area.column, area.columns));
    order.forEach((from, to) => {
      const target = before[from]!.some((thing) => thing !== undefined)
        ? this.row(area.row + to)
        : this.rows[area.row + to];
      if (target) for (let index = 0; index < area.columns; index++) target[area.column + index] = before[from]![index];
    });
  }

  private slice(row: number, column: number, columns: number): Row<Thing> {
    return Array.from({ length: columns }, (_, index) => this.get(row, column + index));
  }

  /** The items of an area, row by row. */
  block(area: Area): Row<Thing>[] {
    return Array.from({ length: area.rows }, (_, index) => this.slice(area.row + index, area.column, area.columns));
  }

  /** Visits every item within an area, row by row; empty rows are skipped. */
  visit(area: Area, visitor: (thing: Thing, row: number, column: number) => void): void {
    const rowEnd = Math.min(area.row + area.rows, this.rows.length);
    for (let row = area.row; row < rowEnd; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const columnEnd = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < columnEnd; column++) {
        const thing = cells[column];
        if (thing !== undefined) visitor(thing, row, column);
      }
    }
  }

  /** Visits every item. */
  visitAll(visitor: (thing: Thing, row: number, column: number) => void): void {
    this.visit({ row: 0, column: 0, rows: Infinity, columns: Infinity }, visitor);
  }

  /** The number of rows up to the last one with an item that `counts`. */
  usedRows(counts: (thing: Thing) => boolean): number {
    for (let row = this.rows.length - 1; row >= 0; row--) {
      if (this.rows[row]?.some((thing) => thing !== undefined && counts(thing))) return row + 1;
    }
    return 0;
  }

  /** The number of columns up to the last one with an item that `counts`. */
  usedColumns(counts: (thing: Thing) => boolean): number {
    let used = 0;
    for (const cells of this.rows) {
      if (!cells) continue;
      for (let column = cells.length - 1; column >= used; column--) {
        const thing = cells[column];
        if (thing !== undefined && counts(thing)) used = column + 1;
      }
    }
    return used;
  }
}
