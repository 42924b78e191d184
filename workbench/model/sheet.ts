/** One sheet of the in-memory spreadsheet. */
import { FormulaCell } from '../calc/formula-cell.ts';
import { inferredFormat } from '../calc/inferred-format.ts';
import { canonicalFormula } from '../calc/translate-formula.ts';
import { applyStructuralEdit } from './apply-structural-edit.ts';
import type { Area } from './area.ts';
import type { CellFormat, FormatPatch } from './cell-format.ts';
import type { Change } from './change.ts';
import { checkShape } from './check-shape.ts';
import type { CellFile, CellRun } from './daybook-file.ts';
import type { CellInput, Scalar } from './scalar.ts';
import type { Validation } from './sheet-extras.ts';
import { SheetStore, type Stored } from './sheet-store.ts';
import { SheetSurroundings } from './sheet-surroundings.ts';
import { sortRows } from './sort-rows.ts';

function inputOf(stored: Stored | undefined): CellInput {
  if (stored === undefined) return null;
  return stored instanceof FormulaCell ? { formula: stored.text } : { value: stored };
}

function scalarOf(stored: Stored): Scalar {
  return stored instanceof FormulaCell ? (stored.value ?? '') : stored;
}

/** A sheet. An area outside its grid throws a ModelError 'outside-grid', and nothing is changed. */
export class Sheet extends SheetSurroundings {
  /** The tables themselves, only for other parts of the model. */
  readonly store = new SheetStore();

  // --- reading ------------------------------------------------------------------------------------------------------

  /** The values of cells, with formulas and spills calculated; a blank is the empty text. */
  values(area: Area): Scalar[][] {
    this.checkArea(area);
    this.spreadsheet.recalculate();
    return Array.from({ length: area.rows }, (_, index) => this.rowValues(area.row + index, area.column, area.columns));
  }

  private rowValues(row: number, column: number, columns: number): Scalar[] {
    const content = this.store.content.peekRow(row);
    const spills = this.store.spills.peekRow(row);
    const values = new Array<Scalar>(columns);
    for (let index = 0; index < columns; index++) {
      const stored = content?.[column + index];
      values[index] = stored === undefined ? (spills?.[column + index] ?? '') : scalarOf(stored);
    }
    return values;
  }

  /** What is stored in cells: values and formula texts, no spills; null for an empty cell. */
  inputs(area: Area): CellInput[][] {
    this.checkArea(area);
    return this.store.content.block(area).map((row) => row.map(inputOf));
  }

  /** The formula texts; the empty text for cells without one. */
  formulas(area: Area): string[][] {
    this.checkArea(area);
    const block = this.store.content.block(area);
    return block.map((row) => row.map((stored) => (stored instanceof FormulaCell ? stored.text : '')));
  }

  /** The formats, including the number format of a formula's result if the cell has none of its own. */
  formats(area: Area): CellFormat[][] {
    this.checkArea(area);
    this.spreadsheet.recalculate();
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => this.formatAt(area.row + row, area.column + column)),
    );
  }

  private formatAt(row: number, column: number): CellFormat {
    const format = this.storedFormat(row, column);
    if (format.numberFormat !== undefined) return format;
    const numberFormat = inferredFormat(this, row, column, this.spreadsheet.recalculation);
    return numberFormat === undefined ? format : { ...format, numberFormat };
  }

  /** The format stored in a cell. */
  storedFormat(row: number, column: number): CellFormat {
    return this.spreadsheet.formatTable.format(this.store.formats.get(row, column) ?? 0);
  }

  /** The number format of a cell: its own, or the one of its formula's result. */
  numberFormatAt(row: number, column: number): string | undefined {
    return (
      this.storedFormat(row, column).numberFormat ?? inferredFormat(this, row, column, this.spreadsheet.recalculation)
    );
  }

  notes(area: Area): string[][] {
    this.checkArea(area);
    return this.store.notes.block(area).map((row) => row.map((note) => note ?? ''));
  }

  validations(area: Area): (Validation | null)[][] {
    this.checkArea(area);
    return this.store.validations.block(area).map((row) => row.map((validation) => validation ?? null));
  }

  /** Whether a cell's value was spilled into it by a formula in another cell. */
  isSpill(row: number, column: number): boolean {
    this.spreadsheet.recalculate();
    return this.store.content.get(row, column) === undefined && this.store.spills.get(row, column) !== undefined;
  }

  /** The number of rows up to the last with a value, a formula or a spill, even with an empty result. */
  lastRow(): number {
    this.spreadsheet.recalculate();
    return Math.max(
      this.store.content.usedRows(() => true),
      this.store.spills.usedRows(() => true),
    );
  }

  /** The number of columns up to the last with content. */
  lastColumn(): number {
    this.spreadsheet.recalculate();
    return Math.max(
      this.store.content.usedColumns(() => true),
      this.store.spills.usedColumns(() => true),
    );
  }

  /** The number of rows in use at the moment, so that functions need not read further. */
  filledRows(): number {
    return Math.max(this.store.content.height, this.store.spills.height);
  }

  /** The formula of a cell. */
  formulaAt(row: number, column: number): FormulaCell | undefined {
    const stored = this.store.content.get(row, column);
    return stored instanceof FormulaCell ? stored : undefined;
  }

  // --- writing ------------------------------------------------------------------------------------------------------

  /** Writes values and formulas; null clears a cell's content. The table must have the area's size. */
  setCells(area: Area, cells: readonly (readonly CellInput[])[]): void {
    this.checkArea(area);
    checkShape(area, cells);
    const before = this.spreadsheet.isWatched ? this.inputs(area) : [];
    cells.forEach((row, index) => {
      this.writeRow(area.row + index, area.column, row);
    });
    this.spreadsheet.recalculation.areaChanged(this, area);
    this.spreadsheet.emit(() => ({
      type: 'cells',
      sheetId: this.id,
      area,
      before,
      after: cells.map((row) => [...row]),
    }));
  }

  /** Puts the cells of a file into an empty sheet, unannounced: plain values as they are, because there may be a million. */
  fill(runs: readonly CellRun[], inputOf: (cell: CellFile & object) => CellInput): void {
    for (const [row, column, cells] of runs) {
      this.checkArea({ row, column, rows: 1, columns: cells.length });
      const target = this.store.content.row(row, column + cells.length);
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index]!;
        const plain = cell === null || cell === '' ? undefined : cell;
        target[column + index] = typeof plain === 'object' ? this.storedOf(inputOf(plain), row, column + index) : plain;
      }
    }
  }

  /** Announces what stands on a sheet that was blank before. */
  announceCells(): void {
    const { id: sheetId, spreadsheet, store } = this;
    const announce = <Thing>(
      type: 'cells' | 'formats' | 'validations' | 'notes',
      { height }: { readonly height: number },
      blank: Thing,
      read: (area: Area) => Thing[][],
    ) => {
      const area = { ...this.area, rows: height };
      const change = () => ({ type, sheetId, area, before: blockOf(area, blank), after: read(area) }) as Change;
      if (height > 0) spreadsheet.emit(change);
    };
    spreadsheet.recalculation.areaChanged(this, this.area);
    announce<CellInput>('cells', store.content, null, (area) => this.inputs(area));
    announce<CellFormat>('formats', store.formats, {}, (area) => this.storedFormats(area));
    announce<Validation | null>('validations', store.validations, null, (area) => this.validations(area));
    announce<string>('notes', store.notes, '', (area) => this.notes(area));
  }

  private writeRow(row: number, column: number, cells: readonly CellInput[]): void {
    const target = this.store.content.row(row);
    for (let index = 0; index < cells.length; index++) {
      const old = target[column + index];
      if (old instanceof FormulaCell) this.dropFormula(old);
      target[column + index] = this.storedOf(cells[index]!, row, column + index);
    }
  }

  private storedOf(input: CellInput, row: number, column: number): Stored | undefined {
    if (input === null) return undefined;
    if ('value' in input) return input.value === '' ? undefined : input.value;
    const cell = new FormulaCell(this, row, column, canonicalFormula(input.formula, this.spreadsheet.locale));
    this.store.formulas.add(cell);
    this.spreadsheet.recalculation.add(cell);
    return cell;
  }

  private dropFormula(cell: FormulaCell): void {
    this.store.formulas.delete(cell);
    this.spreadsheet.recalculation.remove(cell);
  }

  /** Changes the format of every cell; null resets it to the default. */
  setFormat(area: Area, patch: FormatPatch | null): void {
    this.checkArea(area);
    const patcher = this.spreadsheet.formatTable.patcher(patch);
    this.changeFormats(area, () => patcher);
  }

  /** Changes the format of each cell by its own patch. */
  setFormats(area: Area, patches: readonly (readonly (FormatPatch | null)[])[]): void {
    this.checkArea(area);
    checkShape(area, patches);
    const patchers = new Map<FormatPatch | null, (id: number) => number>();
    this.changeFormats(area, (row, column) => {
      const patch = patches[row]![column]!;
      const known = patchers.get(patch) ?? this.spreadsheet.formatTable.patcher(patch);
      patchers.set(patch, known);
      return known;
    });
  }

  private changeFormats(area: Area, patcherOf: (row: number, column: number) => (id: number) => number): void {
    const before = this.spreadsheet.isWatched ? this.storedFormats(area) : [];
    for (let row = 0; row < area.rows; row++) {
      const ids = this.store.formats.row(area.row + row);
      for (let column = 0; column < area.columns; column++) {
        const id = patcherOf(row, column)(ids[area.column + column] ?? 0);
        ids[area.column + column] = id === 0 ? undefined : id;
      }
    }
    this.spreadsheet.recalculation.formatsChanged(this, area);
    this.spreadsheet.emit(() => ({ type: 'formats', sheetId: this.id, area, before, after: this.storedFormats(area) }));
  }

  /** The formats as stored, without number formats of formula results. */
  storedFormats(area: Area): CellFormat[][] {
    return this.store.formats.block(area).map((row) => row.map((id) => this.spreadsheet.formatTable.format(id ?? 0)));
  }

  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    this.checkArea(area);
    checkShape(area, notes);
    const before = this.spreadsheet.isWatched ? this.notes(area) : [];
    notes.forEach((row, y) => {
      row.forEach((note, x) => {
        this.store.notes.set(area.row + y, area.column + x, note === '' ? undefined : note);
      });
    });
    this.spreadsheet.emit(() => ({ type: 'notes', sheetId: this.id, area, before, after: this.notes(area) }));
  }

  /** Gives every cell the same validation; null removes it. */
  setValidation(area: Area, validation: Validation | null): void {
    this.checkArea(area);
    this.changeValidations(area, () => validation);
  }

  setValidations(area: Area, validations: readonly (readonly (Validation | null)[])[]): void {
    this.checkArea(area);
    checkShape(area, validations);
    this.changeValidations(area, (row, column) => validations[row]![column]!);
  }

  private changeValidations(area: Area, validationOf: (row: number, column: number) => Validation | null): void {
    const before = this.spreadsheet.isWatched ? this.validations(area) : [];
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        this.store.validations.set(area.row + row, area.column + column, validationOf(row, column) ?? undefined);
      }
    }
    this.spreadsheet.emit(() => ({
      type: 'validations',
      sheetId: this.id,
      area,
      before,
      after: this.validations(area),
    }));
  }

  /** Clears what `what` names, and nothing else. */
  clear(area: Area, what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean }): void {
    this.checkArea(area);
    if (what.contents) this.setCells(area, blockOf<CellInput>(area, null));
    if (what.formats) this.setFormat(area, null);
    if (what.notes) this.setNotes(area, blockOf(area, ''));
    if (what.validations) this.setValidation(area, null);
  }

  // --- structure ----------------------------------------------------------------------------------------------------

  /** Inserts rows without formats, or with those of the row before or after (`like`). */
  insertRows(at: number, count: number, like?: 'before' | 'after'): void {
    this.edit({ axis: 'row', at, inserted: count, deleted: 0, ...(like && { like }) });
  }

  deleteRows(at: number, count: number): void {
    this.edit({ axis: 'row', at, inserted: 0, deleted: count });
  }

  insertColumns(at: number, count: number, like?: 'before' | 'after'): void {
    this.edit({ axis: 'column', at, inserted: count, deleted: 0, ...(like && { like }) });
  }

  deleteColumns(at: number, count: number): void {
    this.edit({ axis: 'column', at, inserted: 0, deleted: count });
  }

  private edit(edit: Parameters<typeof applyStructuralEdit>[1]): void {
    applyStructuralEdit(this, edit);
  }

  /** Sorts the rows of an area like Data > Sort range; `column` counts from the sheet's first. Blanks are last. */
  sortRows(area: Area, by: readonly { column: number; ascending: boolean }[]): void {
    this.checkArea(area);
    sortRows(this, area, by);
  }
}

function blockOf<Thing>(area: Area, thing: Thing): Thing[][] {
  return Array.from({ length: area.rows }, () => new Array<Thing>(area.columns).fill(thing));
}
