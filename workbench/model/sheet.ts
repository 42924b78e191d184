/** One sheet of the in-memory spreadsheet: cells, looks, notes, rules and what surrounds them. */

import { FormulaCell } from '../calc/formula-cell.ts';
import { inferredFormat } from '../calc/inferred-format.ts';
import { canonicalFormula } from '../calc/translate-formula.ts';
import { applyStructuralEdit } from './apply-structural-edit.ts';
import { type Area, areaHolds, cellArea } from './area.ts';
import type { CellFormat, FormatPatch } from './cell-format.ts';
import type { CellInput } from './cell-input.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import { ModelError } from './model-error.ts';
import type { Scalar } from './scalar.ts';
import type { Banding, Chart, Protection, SheetFilter } from './sheet-extras.ts';
import { SheetStore, type Stored } from './sheet-store.ts';
import { sortRows } from './sort-rows.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Validation } from './validation.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

interface Properties {
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  mergedAreas: readonly Area[];
  filter: SheetFilter | null;
  bandings: readonly Banding[];
  protections: readonly Protection[];
  charts: readonly Chart[];
}

/** A key of what surrounds the cells. */
export type SheetProperty = keyof Properties;

function inputOf(stored: Stored | undefined): CellInput {
  if (stored === undefined) return null;
  return stored instanceof FormulaCell ? { formula: stored.text } : { value: stored };
}

function scalarOf(stored: Stored): Scalar {
  return stored instanceof FormulaCell ? (stored.value ?? '') : stored;
}

/** A sheet. Areas must lie within its grid, or a ModelError 'outside-grid' is thrown and nothing happens. */
export class Sheet {
  readonly id: number;
  readonly spreadsheet: Spreadsheet;
  /** The tables themselves: for the model's own parts, not for its users. */
  readonly store = new SheetStore();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  maxRows: number;
  maxColumns: number;
  private ownName: string;
  private rules: ConditionalFormat[] = [];
  private readonly properties: Properties = {
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    mergedAreas: [],
    filter: null,
    bandings: [],
    protections: [],
    charts: [],
  };

  /** Sheets are made by Spreadsheet.addSheet. */
  constructor(spreadsheet: Spreadsheet, id: number, name: string, maxRows: number, maxColumns: number) {
    this.spreadsheet = spreadsheet;
    this.id = id;
    this.ownName = name;
    this.maxRows = maxRows;
    this.maxColumns = maxColumns;
  }

  get name(): string {
    return this.ownName;
  }

  /** For Spreadsheet.renameSheet, which also rewrites the formulas. */
  takeName(name: string): void {
    this.ownName = name;
  }

  /** The sheet's place among the sheets. */
  get index(): number {
    return this.spreadsheet.sheets.indexOf(this);
  }

  // --- what surrounds the cells -------------------------------------------------------------------------------------

  get frozenRows(): number {
    return this.properties.frozenRows;
  }
  set frozenRows(count: number) {
    this.setProperty('frozenRows', count);
  }
  get frozenColumns(): number {
    return this.properties.frozenColumns;
  }
  set frozenColumns(count: number) {
    this.setProperty('frozenColumns', count);
  }
  get hidden(): boolean {
    return this.properties.hidden;
  }
  set hidden(hidden: boolean) {
    this.setProperty('hidden', hidden);
  }
  get tabColor(): string | null {
    return this.properties.tabColor;
  }
  set tabColor(color: string | null) {
    this.setProperty('tabColor', color);
  }
  get mergedAreas(): readonly Area[] {
    return this.properties.mergedAreas;
  }
  set mergedAreas(areas: readonly Area[]) {
    this.setProperty('mergedAreas', areas);
  }
  get filter(): SheetFilter | null {
    return this.properties.filter;
  }
  set filter(filter: SheetFilter | null) {
    this.setProperty('filter', filter);
  }
  get bandings(): readonly Banding[] {
    return this.properties.bandings;
  }
  set bandings(bandings: readonly Banding[]) {
    this.setProperty('bandings', bandings);
  }
  get protections(): readonly Protection[] {
    return this.properties.protections;
  }
  set protections(protections: readonly Protection[]) {
    this.setProperty('protections', protections);
  }
  get charts(): readonly Chart[] {
    return this.properties.charts;
  }
  set charts(charts: readonly Chart[]) {
    this.setProperty('charts', charts);
  }

  private setProperty<Key extends SheetProperty>(key: Key, value: Properties[Key]): void {
    const before = this.properties[key];
    this.properties[key] = value;
    this.emitProperty(key, before, value);
  }

  private emitProperty(property: string, before: unknown, after: unknown): void {
    this.spreadsheet.emit(() => ({ type: 'sheet-property', sheetId: this.id, property, before, after }));
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.checkArea({ row: 0, column, rows: 1, columns: count });
    this.changeMap('columnWidths', this.columnWidths, column, count, pixels);
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(row: number, count: number, pixels: number): void {
    this.checkArea({ row, column: 0, rows: count, columns: 1 });
    this.changeMap('rowHeights', this.rowHeights, row, count, pixels);
  }

  private changeMap(property: string, map: Map<number, number>, from: number, count: number, pixels: number): void {
    const before = [...map];
    for (let index = from; index < from + count; index++) map.set(index, pixels);
    this.emitProperty(property, before, [...map]);
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.checkArea({ row, column: 0, rows: count, columns: 1 });
    this.changeSet('hiddenRows', this.hiddenRows, row, count, hidden);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.checkArea({ row: 0, column, rows: 1, columns: count });
    this.changeSet('hiddenColumns', this.hiddenColumns, column, count, hidden);
  }

  private changeSet(property: string, set: Set<number>, from: number, count: number, member: boolean): void {
    const before = [...set];
    for (let index = from; index < from + count; index++) {
      if (member) set.add(index);
      else set.delete(index);
    }
    this.emitProperty(property, before, [...set]);
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.rules;
  }

  /** Replaces all rules of the sheet; their formulas are not checked here (Calculator.checkConditionalFormula does that). */
  setConditionalFormats(list: readonly ConditionalFormat[]): void {
    const before = this.rules;
    this.rules = structuredClone([...list]);
    this.spreadsheet.emit(() => ({ type: 'conditional-formats', sheetId: this.id, before, after: this.rules }));
  }

  // --- reading ------------------------------------------------------------------------------------------------------

  /** What the cells show, formulas and spills computed; a blank is the empty text. */
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

  /** What is stored in the cells: values and formula texts, no spills; null where nothing is. */
  inputs(area: Area): CellInput[][] {
    this.checkArea(area);
    return this.store.content.block(area).map((row) => row.map(inputOf));
  }

  /** The formula texts; the empty text where there is none. */
  formulas(area: Area): string[][] {
    this.checkArea(area);
    const block = this.store.content.block(area);
    return block.map((row) => row.map((stored) => (stored instanceof FormulaCell ? stored.text : '')));
  }

  /** The looks, with the number format a formula's date brings along where the cell has none of its own. */
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
    const numberFormat = inferredFormat(this, row, column);
    return numberFormat === undefined ? format : { ...format, numberFormat };
  }

  /** The look stored in a cell. */
  storedFormat(row: number, column: number): CellFormat {
    return this.spreadsheet.formatTable.format(this.store.formats.get(row, column) ?? 0);
  }

  /** The number format a cell shows its value in, its own or the one its formula brings along. */
  numberFormatAt(row: number, column: number): string | undefined {
    return this.storedFormat(row, column).numberFormat ?? inferredFormat(this, row, column);
  }

  notes(area: Area): string[][] {
    this.checkArea(area);
    return this.store.notes.block(area).map((row) => row.map((note) => note ?? ''));
  }

  validations(area: Area): (Validation | null)[][] {
    this.checkArea(area);
    return this.store.validations.block(area).map((row) => row.map((validation) => validation ?? null));
  }

  /** Whether a cell shows what a formula elsewhere wrote into it. */
  isSpill(row: number, column: number): boolean {
    this.spreadsheet.recalculate();
    return this.store.content.get(row, column) === undefined && this.store.spills.get(row, column) !== undefined;
  }

  /** How many rows there are up to the last with content: values, formulas (even those answering the empty text) and spilled values that are not empty. */
  lastRow(): number {
    this.spreadsheet.recalculate();
    return Math.max(
      this.store.content.usedRows(() => true),
      this.store.spills.usedRows(isVisible),
    );
  }

  /** How many columns there are up to the last with content. */
  lastColumn(): number {
    this.spreadsheet.recalculate();
    return Math.max(
      this.store.content.usedColumns(() => true),
      this.store.spills.usedColumns(isVisible),
    );
  }

  /** How many rows hold anything now; for functions that need not look further. */
  filledRows(): number {
    return Math.max(this.store.content.height, this.store.spills.height);
  }

  /** The formula standing in a cell. */
  formulaAt(row: number, column: number): FormulaCell | undefined {
    const stored = this.store.content.get(row, column);
    return stored instanceof FormulaCell ? stored : undefined;
  }

  // --- writing ------------------------------------------------------------------------------------------------------

  /** Writes values and formulas; null clears a cell's content. The table must have the area's shape. */
  setCells(area: Area, cells: readonly (readonly CellInput[])[]): void {
    this.checkShape(area, cells);
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

  /** Changes the look of every cell; null goes back to the default look. */
  setFormat(area: Area, patch: FormatPatch | null): void {
    this.checkArea(area);
    const patcher = this.spreadsheet.formatTable.patcher(patch);
    this.changeFormats(area, () => patcher);
  }

  /** Changes the look of each cell by its own patch. */
  setFormats(area: Area, patches: readonly (readonly (FormatPatch | null)[])[]): void {
    this.checkShape(area, patches);
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

  /** The looks as stored, without what formulas bring along. */
  storedFormats(area: Area): CellFormat[][] {
    return this.store.formats.block(area).map((row) => row.map((id) => this.spreadsheet.formatTable.format(id ?? 0)));
  }

  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    this.checkShape(area, notes);
    const before = this.spreadsheet.isWatched ? this.notes(area) : [];
    notes.forEach((row, y) => {
      row.forEach((note, x) => {
        this.store.notes.set(area.row + y, area.column + x, note === '' ? undefined : note);
      });
    });
    this.spreadsheet.emit(() => ({ type: 'notes', sheetId: this.id, area, before, after: this.notes(area) }));
  }

  /** Gives every cell the same validation; null takes it away. */
  setValidation(area: Area, validation: Validation | null): void {
    this.checkArea(area);
    this.changeValidations(area, () => validation);
  }

  setValidations(area: Area, validations: readonly (readonly (Validation | null)[])[]): void {
    this.checkShape(area, validations);
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

  /** Clears what is named; without a name nothing. */
  clear(area: Area, what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean }): void {
    this.checkArea(area);
    if (what.contents) this.setCells(area, blockOf<CellInput>(area, null));
    if (what.formats) this.setFormat(area, null);
    if (what.notes) this.setNotes(area, blockOf(area, ''));
    if (what.validations) this.setValidation(area, null);
  }

  // --- structure ----------------------------------------------------------------------------------------------------

  insertRows(at: number, count: number): void {
    this.edit({ axis: 'row', at, inserted: count, deleted: 0 });
  }

  deleteRows(at: number, count: number): void {
    this.edit({ axis: 'row', at, inserted: 0, deleted: count });
  }

  insertColumns(at: number, count: number): void {
    this.edit({ axis: 'column', at, inserted: count, deleted: 0 });
  }

  deleteColumns(at: number, count: number): void {
    this.edit({ axis: 'column', at, inserted: 0, deleted: count });
  }

  private edit(edit: Parameters<typeof applyStructuralEdit>[1]): void {
    applyStructuralEdit(this, edit);
  }

  /** Sorts the rows of an area as a seller does by Data > Sort range; `column` counts from the sheet's first. Blanks go last. */
  sortRows(area: Area, by: readonly { column: number; ascending: boolean }[]): void {
    this.checkArea(area);
    sortRows(this, area, by);
  }

  /** For parts of the model that change several things and announce one change: rules and surroundings are set without a word. */
  restoreSurroundings(rules: ConditionalFormat[], properties: Partial<Properties>): void {
    this.rules = rules;
    Object.assign(this.properties, properties);
  }

  // --- checks -------------------------------------------------------------------------------------------------------

  /** Throws when an area is empty or reaches outside the grid. */
  checkArea(area: Area): void {
    const whole = { row: 0, column: 0, rows: this.maxRows, columns: this.maxColumns };
    const inside =
      area.rows > 0 &&
      area.columns > 0 &&
      areaHolds(whole, area.row, area.column) &&
      areaHolds(whole, area.row + area.rows - 1, area.column + area.columns - 1);
    if (!inside) {
      throw new ModelError('outside-grid', 'The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  private checkShape(area: Area, table: readonly (readonly unknown[])[]): void {
    this.checkArea(area);
    if (table.length !== area.rows) throw wrongShape('rows', table.length, area.rows);
    const wrong = table.find((row) => row.length !== area.columns);
    if (wrong) throw wrongShape('columns', wrong.length, area.columns);
  }

  /** The rectangle of the whole grid. */
  get area(): Area {
    return { ...cellArea(0, 0), rows: this.maxRows, columns: this.maxColumns };
  }
}

function isVisible(value: unknown): boolean {
  return value !== '' && value !== null;
}

function blockOf<Thing>(area: Area, thing: Thing): Thing[][] {
  return Array.from({ length: area.rows }, () => new Array<Thing>(area.columns).fill(thing));
}

function wrongShape(what: 'rows' | 'columns', has: number, range: number): ModelError {
  const sentence = `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${range}.`;
  return new ModelError('shape', sentence);
}
