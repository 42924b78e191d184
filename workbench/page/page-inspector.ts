/** What the canvas shows, as data: for tests and the browser's console, which cannot read pixels. */
import { a1, parseA1 } from '../model/area.ts';
import type { Grid } from './grid/grid.ts';

const whole = { maxRows: 10_000_000, maxColumns: 18_278 };

/** Reads the shown sheet by A1 names. */
export class PageInspector {
  private readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  private placeOf(a1: string): { row: number; column: number } {
    const area = parseA1(a1, whole);
    if (!area) throw new Error(`${a1} is no cell`);
    return area;
  }

  /** The text in a cell. */
  text(a1: string): string {
    const { row, column } = this.placeOf(a1);
    return this.grid.text(row, column);
  }

  /** The background a cell has after conditional formats. */
  background(a1: string): string {
    const { row, column } = this.placeOf(a1);
    return this.grid.painted(row, column)?.background ?? this.grid.data?.format(row, column).background ?? '';
  }

  /** The rows of a block of cells, as texts. */
  texts(a1: string): string[][] {
    const area = parseA1(a1, whole)!;
    return Array.from({ length: area.rows }, (_, y) =>
      Array.from({ length: area.columns }, (__, x) => this.grid.text(area.row + y, area.column + x)),
    );
  }

  note(a1: string): string {
    const { row, column } = this.placeOf(a1);
    return this.grid.data?.note(row, column) ?? '';
  }

  /** The name of the shown sheet. */
  get sheet(): string {
    return this.grid.data?.view.name ?? '';
  }

  /** Whether the shown sheet is drawn already. */
  get isDrawn(): boolean {
    return this.grid.isDrawn;
  }

  /** Univer's own copy of the shown sheet. */
  get copy(): string {
    return JSON.stringify(this.grid.copy);
  }

  /** The selected area. */
  get selected(): string {
    return a1(this.grid.selection);
  }

  /** Selects cells as a click would. */
  select(a1: string): void {
    this.grid.select(parseA1(a1, whole)!);
    this.grid.focus();
  }

  /** Where a cell is in the window, in pixels. */
  place(a1: string): { x: number; y: number } {
    const { row, column } = this.placeOf(a1);
    return this.grid.middleOf(row, column);
  }
}
