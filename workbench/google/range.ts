/** SpreadsheetApp.Range: a rectangle of cells. */
import { canonicalFormula } from '../calc/translate-formula.ts';
import { type Area, a1 } from '../model/area.ts';
import type { CellFormat, FormatPatch } from '../model/cell-format.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet as SheetModel } from '../model/sheet.ts';
import type { Validation } from '../model/sheet-extras.ts';
import type { Execution } from '../runner/execution.ts';
import { Banding } from './banding.ts';
import { fitsGrid } from './coordinates.ts';
import { DataValidation } from './data-validation.ts';
import { displayValue } from './display.ts';
import { EnumValue } from './enum-value.ts';
import { Filter } from './filter.ts';
import { mayEdit } from './may-edit.ts';
import { Protection } from './protection.ts';
import { scriptValue, writeValues } from './script-values.ts';
import { Sheet } from './sheet.ts';
import { type SortKey, sortKeys } from './sort-keys.ts';

/** The number format getNumberFormat answers for a cell that has none. */
const AUTOMATIC = '0.###############';

type Clearing = Parameters<SheetModel['clear']>[1];

/** What the setters of formats change in a cell. */
const patchOf = {
  numberFormat: (numberFormat: string): FormatPatch => ({
    numberFormat: /^general$/i.test(numberFormat) ? null : numberFormat,
  }),
  fontWeight: (weight: string | null): FormatPatch => ({ fontWeight: weight as CellFormat['fontWeight'] & string }),
  fontStyle: (style: string | null): FormatPatch => ({ fontStyle: style as CellFormat['fontStyle'] & string }),
  fontLine: (line: string | null): FormatPatch => ({ fontLine: line as CellFormat['fontLine'] & string }),
  fontSize: (fontSize: number): FormatPatch => ({ fontSize }),
  horizontalAlignment: (alignment: string | null): FormatPatch => ({
    horizontalAlignment: (alignment === 'normal' ? null : alignment) as CellFormat['horizontalAlignment'] & string,
  }),
  verticalAlignment: (alignment: string | null): FormatPatch => ({
    verticalAlignment: alignment as CellFormat['verticalAlignment'] & string,
  }),
  wrapStrategy: (strategy: EnumValue): FormatPatch => ({ wrap: strategy.name as 'WRAP' }),
  wrap: (wrap: boolean): FormatPatch => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }),
};

/** A rectangle of cells of one sheet. */
export class Range {
  /** For other services: the range's sheet and area in the model. */
  readonly inside: { execution: Execution; sheet: SheetModel; area: Area };

  constructor(execution: Execution, sheet: SheetModel, area: Area) {
    this.inside = { execution, sheet, area };
  }

  // Where it is

  getRow() {
    return this.inside.area.row + 1;
  }

  getRowIndex() {
    return this.getRow();
  }

  getColumn() {
    return this.inside.area.column + 1;
  }

  getNumRows() {
    return this.inside.area.rows;
  }

  getHeight() {
    return this.getNumRows();
  }

  getNumColumns() {
    return this.inside.area.columns;
  }

  getWidth() {
    return this.getNumColumns();
  }

  getLastRow() {
    return this.inside.area.row + this.inside.area.rows;
  }

  getLastColumn() {
    return this.inside.area.column + this.inside.area.columns;
  }

  getA1Notation() {
    return a1(this.inside.area);
  }

  getGridId() {
    return this.inside.sheet.id;
  }

  getSheet() {
    return new Sheet(this.inside.execution, this.inside.sheet);
  }

  getCell(row: number, column: number) {
    const { area } = this.inside;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) return this.fail('outside-grid');
    return this.at({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, rows = this.inside.area.rows, columns = this.inside.area.columns) {
    const { area, sheet } = this.inside;
    const moved = { row: area.row + rowOffset, column: area.column + columnOffset, rows, columns };
    if (rows < 1 || columns < 1 || moved.row < 0 || moved.column < 0 || !fitsGrid(moved, sheet))
      this.fail('outside-grid');
    return this.at(moved);
  }

  activate() {
    const { execution, sheet, area } = this.inside;
    execution.spreadsheet.activeSheet = sheet;
    execution.spreadsheet.selection = area;
    return this;
  }

  // What it holds

  getValues() {
    const { execution, sheet, area } = this.inside;
    const { timeZone } = execution.spreadsheet;
    // Only a number may be a date; to ask for the format of every cell takes as long as the values.
    const formatOf = (value: Scalar, row: number, column: number) =>
      typeof value === 'number' ? sheet.numberFormatAt(area.row + row, area.column + column) : undefined;
    return sheet
      .values(area)
      .map((line, row) => line.map((value, column) => scriptValue(value, formatOf(value, row, column), timeZone)));
  }

  getValue() {
    return this.first().getValues()[0]?.[0];
  }

  getDisplayValues() {
    const { execution, sheet, area } = this.inside;
    const formats = sheet.formats(area);
    const { locale } = execution.spreadsheet;
    return sheet
      .values(area)
      .map((line, row) =>
        line.map((value, column) => displayValue(value, formats[row]?.[column]?.numberFormat, locale)),
      );
  }

  getDisplayValue() {
    return this.first().getDisplayValues()[0]?.[0];
  }

  getFormulas() {
    return this.inside.sheet.formulas(this.inside.area);
  }

  getFormula() {
    return this.first().getFormulas()[0]?.[0];
  }

  isBlank() {
    return this.inside.sheet.values(this.inside.area).every((line) => line.every((value) => value === ''));
  }

  setValues(values: unknown[][]) {
    this.checkShape(values);
    const { execution, sheet, area } = this.inside;
    writeValues(execution, sheet, area, values);
    return this;
  }

  setValue(value: unknown) {
    const { execution, sheet, area } = this.inside;
    writeValues(execution, sheet, area, this.filled(value));
    return this;
  }

  setFormulas(formulas: string[][]) {
    this.checkShape(formulas);
    return this.writeFormulas(formulas);
  }

  setFormula(formula: string) {
    return this.writeFormulas(this.filled(formula));
  }

  // Notes

  getNotes() {
    return this.inside.sheet.notes(this.inside.area);
  }

  getNote() {
    return this.first().getNotes()[0]?.[0];
  }

  setNotes(notes: (string | null)[][]) {
    this.checkShape(notes);
    return this.edit(() =>
      this.inside.sheet.setNotes(
        this.inside.area,
        notes.map((line) => line.map((note) => note ?? '')),
      ),
    );
  }

  setNote(note: string | null) {
    return this.setNotes(this.filled(note));
  }

  clearNote() {
    return this.setNote('');
  }

  // Looks

  getNumberFormats() {
    return this.looks((format) => format.numberFormat ?? AUTOMATIC);
  }

  getNumberFormat() {
    return this.first().getNumberFormats()[0]?.[0];
  }

  setNumberFormats(formats: string[][]) {
    return this.dressCells(formats, patchOf.numberFormat);
  }

  setNumberFormat(numberFormat: string) {
    return this.dress(patchOf.numberFormat(numberFormat));
  }

  getBackgrounds() {
    return this.looks((format) => format.background ?? '#ffffff');
  }

  getBackground() {
    return this.first().getBackgrounds()[0]?.[0];
  }

  setBackgrounds(colors: (string | null)[][]) {
    return this.dressCells(colors, (background) => ({ background }));
  }

  setBackground(color: string | null) {
    return this.dress({ background: color });
  }

  getFontColors() {
    return this.looks((format) => format.fontColor ?? '#000000');
  }

  getFontColor() {
    return this.first().getFontColors()[0]?.[0];
  }

  setFontColors(colors: (string | null)[][]) {
    return this.dressCells(colors, (fontColor) => ({ fontColor }));
  }

  setFontColor(color: string | null) {
    return this.dress({ fontColor: color });
  }

  getFontWeights() {
    return this.looks((format) => format.fontWeight ?? 'normal');
  }

  getFontWeight() {
    return this.first().getFontWeights()[0]?.[0];
  }

  setFontWeights(weights: (string | null)[][]) {
    return this.dressCells(weights, patchOf.fontWeight);
  }

  setFontWeight(weight: string | null) {
    return this.dress(patchOf.fontWeight(weight));
  }

  getFontStyles() {
    return this.looks((format) => format.fontStyle ?? 'normal');
  }

  getFontStyle() {
    return this.first().getFontStyles()[0]?.[0];
  }

  setFontStyles(styles: (string | null)[][]) {
    return this.dressCells(styles, patchOf.fontStyle);
  }

  setFontStyle(style: string | null) {
    return this.dress(patchOf.fontStyle(style));
  }

  getFontLines() {
    return this.looks((format) => format.fontLine ?? 'none');
  }

  getFontLine() {
    return this.first().getFontLines()[0]?.[0];
  }

  setFontLines(lines: (string | null)[][]) {
    return this.dressCells(lines, patchOf.fontLine);
  }

  setFontLine(line: string | null) {
    return this.dress(patchOf.fontLine(line));
  }

  getFontSizes() {
    return this.looks((format) => format.fontSize ?? 10);
  }

  getFontSize() {
    return this.first().getFontSizes()[0]?.[0];
  }

  setFontSizes(sizes: number[][]) {
    return this.dressCells(sizes, patchOf.fontSize);
  }

  setFontSize(size: number) {
    return this.dress(patchOf.fontSize(size));
  }

  getFontFamilies() {
    return this.looks((format) => format.fontFamily ?? 'Arial');
  }

  getFontFamily() {
    return this.first().getFontFamilies()[0]?.[0];
  }

  setFontFamily(family: string | null) {
    return this.dress({ fontFamily: family });
  }

  getHorizontalAlignments() {
    return this.looks((format) => format.horizontalAlignment ?? 'general');
  }

  getHorizontalAlignment() {
    return this.first().getHorizontalAlignments()[0]?.[0];
  }

  setHorizontalAlignments(alignments: (string | null)[][]) {
    return this.dressCells(alignments, patchOf.horizontalAlignment);
  }

  setHorizontalAlignment(alignment: string | null) {
    return this.dress(patchOf.horizontalAlignment(alignment));
  }

  getVerticalAlignments() {
    return this.looks((format) => format.verticalAlignment ?? 'bottom');
  }

  getVerticalAlignment() {
    return this.first().getVerticalAlignments()[0]?.[0];
  }

  setVerticalAlignments(alignments: (string | null)[][]) {
    return this.dressCells(alignments, patchOf.verticalAlignment);
  }

  setVerticalAlignment(alignment: string | null) {
    return this.dress(patchOf.verticalAlignment(alignment));
  }

  getWrapStrategies() {
    return this.looks((format) => new EnumValue('WrapStrategy', format.wrap ?? 'OVERFLOW'));
  }

  getWrapStrategy() {
    return this.first().getWrapStrategies()[0]?.[0];
  }

  setWrapStrategies(strategies: EnumValue[][]) {
    return this.dressCells(strategies, patchOf.wrapStrategy);
  }

  setWrapStrategy(strategy: EnumValue) {
    return this.dress(patchOf.wrapStrategy(strategy));
  }

  getWraps() {
    return this.looks((format) => format.wrap === 'WRAP');
  }

  getWrap() {
    return this.first().getWraps()[0]?.[0];
  }

  setWraps(wraps: boolean[][]) {
    return this.dressCells(wraps, patchOf.wrap);
  }

  setWrap(wrap: boolean) {
    return this.dress(patchOf.wrap(wrap));
  }

  applyRowBanding() {
    const { execution, sheet, area } = this.inside;
    return Banding.apply(execution, sheet, area);
  }

  getBandings() {
    const { execution, sheet, area } = this.inside;
    return Banding.over(execution, sheet, area);
  }

  // Validation

  getDataValidations() {
    const { execution, sheet, area } = this.inside;
    return sheet.validations(area).map((line) => line.map((rule) => rule && new DataValidation(execution, rule)));
  }

  getDataValidation() {
    return this.first().getDataValidations()[0]?.[0] ?? null;
  }

  setDataValidations(rules: (DataValidation | null)[][]) {
    this.checkShape(rules);
    const { sheet, area } = this.inside;
    return this.edit(() =>
      sheet.setValidations(
        area,
        rules.map((line) => line.map((rule) => rule?.inside.rule ?? null)),
      ),
    );
  }

  setDataValidation(rule: DataValidation | null) {
    return this.edit(() => this.inside.sheet.setValidation(this.inside.area, rule?.inside.rule ?? null));
  }

  clearDataValidations() {
    return this.setDataValidation(null);
  }

  insertCheckboxes(...values: (string | number | boolean)[]) {
    const rule: Validation = { type: 'CHECKBOX', args: values, allowInvalid: false };
    const { sheet, area } = this.inside;
    return this.edit(() => {
      sheet.setValidation(area, rule);
      this.uncheckBlanks(values.length > 1 ? values[1]! : values.length === 1 ? '' : false);
    });
  }

  removeCheckboxes() {
    return this.edit(() => {
      this.inside.sheet.setValidation(this.inside.area, null);
      this.clearWhat({ contents: true });
    });
  }

  isChecked() {
    const values = this.getValues().flat();
    if (
      this.inside.sheet
        .validations(this.inside.area)
        .flat()
        .some((rule) => rule?.type !== 'CHECKBOX')
    )
      return null;
    return values.every((value) => value === values[0]) ? values[0] === true : null;
  }

  check() {
    return this.setValue(true);
  }

  uncheck() {
    return this.setValue(false);
  }

  // Clearing, sorting, moving

  clear(
    options: { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean; validationsOnly?: boolean } = {},
  ) {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly) {
      return this.clearWhat({ contents: true, formats: true, notes: true, validations: true });
    }
    return this.clearWhat({
      contents: contentsOnly ?? false,
      formats: formatOnly ?? false,
      notes: commentsOnly ?? false,
      validations: validationsOnly ?? false,
    });
  }

  clearContent() {
    return this.clearWhat({ contents: true });
  }

  clearFormat() {
    return this.clearWhat({ formats: true });
  }

  sort(keys: SortKey | SortKey[]) {
    const { execution, sheet, area } = this.inside;
    const by = sortKeys(execution, area, keys);
    return this.edit(() => sheet.sortRows(area, by));
  }

  createFilter() {
    const { execution, sheet, area } = this.inside;
    return Filter.create(execution, sheet, area);
  }

  getFilter() {
    return this.getSheet().getFilter();
  }

  protect() {
    const { execution, sheet, area } = this.inside;
    return Protection.add(execution, sheet, area);
  }

  private fail(key: 'outside-grid'): never {
    return this.inside.execution.fail(key);
  }

  private at(area: Area): Range {
    return new Range(this.inside.execution, this.inside.sheet, area);
  }

  private first(): Range {
    return this.at({ ...this.inside.area, rows: 1, columns: 1 });
  }

  private filled<T>(value: T): T[][] {
    const { rows, columns } = this.inside.area;
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  }

  private checkShape(lines: readonly (readonly unknown[])[]): void {
    const { execution, area } = this.inside;
    if (lines.length !== area.rows) execution.fail('rows-mismatch', { data: lines.length, range: area.rows });
    const wrong = lines.find((line) => line.length !== area.columns);
    if (wrong) execution.fail('columns-mismatch', { data: wrong.length, range: area.columns });
  }

  /** Changes the sheet; if cells are protected, the next service call fails, as on Google. */
  private edit(change: () => void): this {
    const { execution, sheet, area } = this.inside;
    if (mayEdit(execution, sheet, area)) change();
    else execution.defer(execution.error('protected'));
    return this;
  }

  private writeFormulas(formulas: string[][]): this {
    const { execution, sheet, area } = this.inside;
    const { locale } = execution.spreadsheet;
    const input = (text: string) => {
      if (text === '') return null;
      return { formula: canonicalFormula(text.startsWith('=') ? text : `=${text}`, locale) };
    };
    return this.edit(() =>
      sheet.setCells(
        area,
        formulas.map((line) => line.map(input)),
      ),
    );
  }

  private looks<T>(read: (format: CellFormat) => T): T[][] {
    return this.inside.sheet.formats(this.inside.area).map((line) => line.map(read));
  }

  private dress(patch: FormatPatch): this {
    return this.edit(() => this.inside.sheet.setFormat(this.inside.area, patch));
  }

  private dressCells<T>(values: T[][], patch: (value: T) => FormatPatch): this {
    this.checkShape(values);
    const flat = values.flat();
    if (flat.every((value) => value === flat[0])) return this.dress(patch(flat[0] as T));
    return this.edit(() =>
      this.inside.sheet.setFormats(
        this.inside.area,
        values.map((line) => line.map(patch)),
      ),
    );
  }

  private clearWhat(what: Clearing): this {
    return this.edit(() => this.inside.sheet.clear(this.inside.area, what));
  }

  private uncheckBlanks(unchecked: string | number | boolean): void {
    const { sheet, area } = this.inside;
    const inputs = sheet.inputs(area);
    sheet.setCells(
      area,
      inputs.map((line) => line.map((input) => input ?? { value: unchecked })),
    );
  }
}
