/** The page's copy of the shown sheet: contents, formats and notes of cells. */
import { cellName } from '../../model/area.ts';
import type { CellFormat } from '../../model/cell-format.ts';
import type { CellFile } from '../../model/daybook-file.ts';
import type { AnswerWire, BlockView, CellWire, SheetView } from '../../server/wire.ts';

/** What a cell holds: the value shown, and the formula it comes from. */
export interface Held {
  v?: AnswerWire;
  f?: string;
}

function heldOf(cell: CellFile): Held | undefined {
  if (cell === null) return undefined;
  return typeof cell === 'object' && 'f' in cell ? { f: cell.f } : { v: cell };
}

/** Rows of cells; rows without any are absent. */
type Held2d = (Held | undefined)[][];

/** The data of one sheet. */
export class SheetData {
  readonly view: SheetView;
  readonly cells: Held2d = [];
  private readonly formats: number[][] = [];
  private readonly formatTable: CellFormat[] = [{}];
  private readonly notes = new Map<string, string>();

  constructor(view: SheetView) {
    this.view = view;
    for (const [row, column, cells] of view.cells) this.fillRow(row, column, cells.map(heldOf));
    for (const [row, column, answers] of view.answers) this.fillAnswers(row, column, answers);
    this.fillFormats(view);
    for (const [row, column, numberFormat] of view.answerFormats) {
      this.setFormat(row, column, { ...this.format(row, column), numberFormat });
    }
    for (const [row, column, note] of view.notes) this.notes.set(cellName(row, column), note);
  }

  private rowOf(row: number): (Held | undefined)[] {
    this.cells[row] ??= [];
    return this.cells[row];
  }

  private fillRow(row: number, column: number, held: (Held | undefined)[]): void {
    const target = this.rowOf(row);
    held.forEach((one, index) => {
      target[column + index] = one;
    });
  }

  private fillAnswers(row: number, column: number, answers: readonly AnswerWire[]): void {
    const target = this.rowOf(row);
    answers.forEach((v, index) => {
      const { f } = target[column + index] ?? {};
      target[column + index] = f === undefined ? { v } : { v, f };
    });
  }

  private fillFormats({ formats, formatTable }: SheetView): void {
    const base = this.formatTable.length;
    this.formatTable.push(...formatTable);
    for (const [row, column, rows, columns, index] of formats) {
      for (let y = row; y < row + rows; y++) {
        this.formats[y] ??= [];
        this.formats[y]!.fill(0, this.formats[y]!.length, column);
        for (let x = column; x < column + columns; x++) this.formats[y]![x] = base + index;
      }
    }
  }

  private setFormat(row: number, column: number, format: CellFormat): void {
    this.formats[row] ??= [];
    this.formats[row]![column] = this.formatTable.push(format) - 1;
  }

  /** Applies cells that changed. */
  apply({ area, cells, formatTable }: BlockView): void {
    const base = this.formatTable.length;
    this.formatTable.push(...formatTable);
    cells.forEach((line, y) => {
      line.forEach((cell, x) => {
        this.applyCell(area.row + y, area.column + x, cell, base);
      });
    });
  }

  private applyCell(row: number, column: number, { v, f, s, n }: CellWire, base: number): void {
    this.rowOf(row)[column] =
      v === undefined && f === undefined ? undefined : { ...(v !== undefined && { v }), ...(f && { f }) };
    this.formats[row] ??= [];
    this.formats[row]![column] = s === undefined ? 0 : base + s;
    if (n === undefined) this.notes.delete(cellName(row, column));
    else this.notes.set(cellName(row, column), n);
  }

  held(row: number, column: number): Held | undefined {
    return this.cells[row]?.[column];
  }

  format(row: number, column: number): CellFormat {
    return this.formatTable[this.formats[row]?.[column] ?? 0] ?? {};
  }

  /** Whether a cell's formula is a link. */
  isLink(row: number, column: number): boolean {
    return /^=\s*HYPERLINK\b/i.test(this.held(row, column)?.f ?? '');
  }

  /** Whether a cell has a validation. */
  isValidated(row: number, column: number): boolean {
    return this.view.validations.some(
      ([top, left, rows, columns]) => row >= top && row < top + rows && column >= left && column < left + columns,
    );
  }

  note(row: number, column: number): string | undefined {
    return this.notes.get(cellName(row, column));
  }
}
