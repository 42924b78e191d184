/** Writes the cells of a sheet: values, formulas with their results, formats and notes. */
import type { Cell, Style, Worksheet } from 'exceljs';
import type { CellFormat } from '../model/cell-format.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import { excelStyle } from './cell-style.ts';
import type { FormulaSurroundings } from './excel-formula.ts';
import { needsTextMark } from './excel-text.ts';
import { excelValue, type WrittenCell } from './excel-value.ts';
import { textMark } from './finish-styles.ts';
import type { OriginalsBook } from './originals.ts';

interface Grids {
  readonly values: Scalar[][];
  readonly spilled: boolean[][];
  spills(row: number, column: number): boolean;
  readonly formulas: string[][];
  readonly formats: CellFormat[][];
}

/** Which cells have a spilled value that is not blank. */
function spilledCells(sheet: Sheet): boolean[][] {
  const stored = sheet.inputs(sheet.area);
  return sheet
    .values(sheet.area)
    .map((row, index) => row.map((value, column) => value !== '' && stored[index]?.[column] === null));
}

function wantsMoreCells(sheet: Sheet, row: number, column: number): boolean {
  const { claimRows = 1, claimColumns = 1 } = sheet.formulaAt(row, column) ?? {};
  return claimRows > 1 || claimColumns > 1;
}

function readGrids(sheet: Sheet): Grids {
  const { area } = sheet;
  return {
    values: sheet.values(area),
    spilled: spilledCells(sheet),
    spills: (row, column) => wantsMoreCells(sheet, row, column),
    formulas: sheet.formulas(area),
    formats: sheet.formats(area),
  };
}

function isSpilled(grids: Grids, row: number, column: number): boolean {
  return grids.spilled[row]?.[column] === true;
}

function cellAt(grids: Grids, row: number, column: number): WrittenCell {
  const formula = grids.formulas[row]?.[column] ?? '';
  return {
    formula,
    value: grids.values[row]?.[column] ?? '',
    spilled: isSpilled(grids, row, column),
    spills: grids.spills(row, column),
  };
}

/** One style object per format, so that ExcelJS writes each format once. */
class Styles {
  readonly #known = new Map<string, Partial<Style>>();

  of(format: CellFormat, marked: boolean): Partial<Style> {
    const key = `${marked} ${JSON.stringify(format)}`;
    const known = this.#known.get(key) ?? { ...excelStyle(format), ...(marked && textMark) };
    this.#known.set(key, known);
    return known;
  }
}

function isPlain(format: CellFormat | undefined): boolean {
  return !format || Object.keys(format).length === 0;
}

function sameLook(one: CellFormat, other: CellFormat): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The formats of whole columns: those of the grid's last row. */
function columnLooks(grids: Grids): CellFormat[] {
  return grids.formats[grids.formats.length - 1] ?? [];
}

function writeCell(
  target: Worksheet,
  at: { row: number; column: number },
  cell: WrittenCell,
  style: Partial<Style> | null,
  around: FormulaSurroundings,
  book: OriginalsBook,
): void {
  const value = excelValue(cell, around, book);
  if (value === null && style === null) return;
  const written = target.getCell(at.row + 1, at.column + 1);
  written.value = value;
  written.style = style ?? {};
}

function isMarked(cell: WrittenCell): boolean {
  return !cell.formula && !cell.spilled && typeof cell.value === 'string' && needsTextMark(cell.value);
}

function writeGrids(target: Worksheet, grids: Grids, around: FormulaSurroundings, book: OriginalsBook): void {
  const styles = new Styles();
  const columns = columnLooks(grids);
  columns.forEach((look, column) => {
    if (!isPlain(look)) target.getColumn(column + 1).style = styles.of(look, false);
  });
  grids.formats.forEach((formats, row) => {
    formats.forEach((format, column) => {
      const cell = cellAt(grids, row, column);
      const marked = isMarked(cell);
      const blank = cell.value === '' && !cell.formula;
      const needsStyle = blank ? !sameLook(format, columns[column] ?? {}) : marked || !isPlain(format);
      writeCell(target, { row, column }, cell, needsStyle ? styles.of(format, marked) : null, around, book);
    });
  });
}

/** Writes a note; gives a blank cell a style, since otherwise it would be left out with its note. */
function writeNote(cell: Cell, note: string): void {
  cell.note = note;
  if (cell.value === null && cell.style.font === undefined) cell.style = excelStyle({});
}

function writeNotes(sheet: Sheet, target: Worksheet): void {
  sheet.notes(sheet.area).forEach((notes, row) => {
    notes.forEach((note, column) => {
      if (note) writeNote(target.getCell(row + 1, column + 1), note);
    });
  });
}

/** Writes every cell of `sheet` into `target`. */
export function writeCells(sheet: Sheet, target: Worksheet, around: FormulaSurroundings, book: OriginalsBook): void {
  writeGrids(target, readGrids(sheet), around, book);
  writeNotes(sheet, target);
}
