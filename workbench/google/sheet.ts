/** SpreadsheetApp.Sheet: one tab. */
import type { Area } from '../model/area.ts';
import type { Sheet as SheetModel } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { Banding } from './banding.ts';
import type { ConditionalFormatRule } from './conditional-format-rule.ts';
import { areaOfNumbers, placeOfText } from './coordinates.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import { EnumValue } from './enum-value.ts';
import { Filter } from './filter.ts';
import { type Axis, checkRoomForCells, deleteLines, insertLines } from './grid-edits.ts';
import { mayEdit, mayShape } from './may-edit.ts';
import { NamedRange } from './named-range.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { writeValues } from './script-values.ts';
import { Selection } from './selection.ts';
import { insertChart, removeChart, updateChart } from './sheet-charts.ts';
import { conditionalFormatRules, setConditionalFormatRules } from './sheet-rules.ts';
import { Spreadsheet } from './spreadsheet.ts';

/** One tab of the spreadsheet. */
export class Sheet {
  readonly inside: { execution: Execution; sheet: SheetModel };

  constructor(execution: Execution, sheet: SheetModel) {
    this.inside = { execution, sheet };
  }

  // What it is

  getSheetId() {
    return this.inside.sheet.id;
  }

  getName() {
    return this.model.name;
  }

  getSheetName() {
    return this.getName();
  }

  setName(name: string) {
    const { execution } = this.inside;
    const taken = execution.spreadsheet.sheetForFormula(name);
    if (taken && taken !== this.model) execution.fail('sheet-name-taken', { name });
    if (name === '') execution.fail('invalid-argument', { name: 'name' });
    return this.shape(() => execution.spreadsheet.renameSheet(this.model, name));
  }

  getIndex() {
    return this.inside.execution.spreadsheet.sheets.indexOf(this.model) + 1;
  }

  getParent() {
    return new Spreadsheet(this.inside.execution);
  }

  getType() {
    return new EnumValue('SheetType', 'GRID');
  }

  getTabColor() {
    return this.model.tabColor;
  }

  setTabColor(color: string | null) {
    return this.shape(() => {
      this.model.tabColor = color;
    });
  }

  hideSheet() {
    const { sheets } = this.inside.execution.spreadsheet;
    const others = sheets.filter((sheet) => !sheet.hidden && sheet !== this.model);
    if (others.length === 0) this.inside.execution.fail('last-sheet');
    if (!mayShape(this.inside.execution, this.model)) return this.refuse();
    this.model.hidden = true;
    if (this.inside.execution.spreadsheet.activeSheet === this.model) {
      this.inside.execution.spreadsheet.activeSheet = others[0]!;
    }
    return this;
  }

  showSheet() {
    this.model.hidden = false;
    return this;
  }

  isSheetHidden() {
    return this.model.hidden;
  }

  activate() {
    this.getParent().setActiveSheet(this);
    return this;
  }

  copyTo(spreadsheet: Spreadsheet) {
    const { execution } = this.inside;
    return new Sheet(execution, spreadsheet.inside.spreadsheet.copySheet(this.model));
  }

  // Its grid

  getMaxRows() {
    return this.model.maxRows;
  }

  getMaxColumns() {
    return this.model.maxColumns;
  }

  getLastRow() {
    return this.model.lastRow();
  }

  getLastColumn() {
    return this.model.lastColumn();
  }

  insertRows(rowIndex: number, numRows = 1) {
    return this.insert('row', rowIndex - 1, numRows);
  }

  insertRowsAfter(afterPosition: number, howMany: number) {
    return this.insert('row', afterPosition, howMany, 'before');
  }

  insertRowAfter(afterPosition: number) {
    return this.insert('row', afterPosition, 1, 'before');
  }

  insertRowsBefore(beforePosition: number, howMany: number) {
    return this.insert('row', beforePosition - 1, howMany);
  }

  insertRowBefore(beforePosition: number) {
    return this.insert('row', beforePosition - 1, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1) {
    return this.insert('column', columnIndex - 1, numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number) {
    return this.insert('column', afterPosition, howMany, 'before');
  }

  insertColumnAfter(afterPosition: number) {
    return this.insert('column', afterPosition, 1, 'before');
  }

  insertColumnsBefore(beforePosition: number, howMany: number) {
    return this.insert('column', beforePosition - 1, howMany);
  }

  insertColumnBefore(beforePosition: number) {
    return this.insert('column', beforePosition - 1, 1);
  }

  deleteRows(rowPosition: number, howMany: number) {
    this.delete('row', { row: rowPosition - 1, column: 0, rows: howMany, columns: this.model.maxColumns });
  }

  deleteRow(rowPosition: number) {
    this.deleteRows(rowPosition, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number) {
    this.delete('column', { row: 0, column: columnPosition - 1, rows: this.model.maxRows, columns: howMany });
  }

  deleteColumn(columnPosition: number) {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  getFrozenRows() {
    return this.model.frozenRows;
  }

  getFrozenColumns() {
    return this.model.frozenColumns;
  }

  setFrozenRows(rows: number) {
    if (rows >= this.model.maxRows) this.inside.execution.fail('freeze-all', { side: 'rows' });
    this.shape(() => {
      this.model.frozenRows = rows;
    });
  }

  setFrozenColumns(columns: number) {
    if (columns >= this.model.maxColumns) this.inside.execution.fail('freeze-all', { side: 'columns' });
    this.shape(() => {
      this.model.frozenColumns = columns;
    });
  }

  getColumnWidth(columnPosition: number) {
    return this.model.columnWidth(columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number) {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number) {
    this.columns(startColumn, numColumns);
    return this.shape(() => this.model.setColumnWidth(startColumn - 1, numColumns, width));
  }

  getRowHeight(rowPosition: number) {
    return this.model.rowHeight(rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number) {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number) {
    this.rows(startRow, numRows);
    return this.shape(() => this.model.setRowHeight(startRow - 1, numRows, height));
  }

  hideColumns(columnIndex: number, numColumns = 1) {
    this.columns(columnIndex, numColumns);
    this.shape(() => this.model.setColumnsHidden(columnIndex - 1, numColumns, true));
  }

  showColumns(columnIndex: number, numColumns = 1) {
    this.columns(columnIndex, numColumns);
    this.shape(() => this.model.setColumnsHidden(columnIndex - 1, numColumns, false));
  }

  isColumnHiddenByUser(columnPosition: number) {
    return this.model.hiddenColumns.has(columnPosition - 1);
  }

  hideRows(rowIndex: number, numRows = 1) {
    this.rows(rowIndex, numRows);
    this.shape(() => this.model.setRowsHidden(rowIndex - 1, numRows, true));
  }

  showRows(rowIndex: number, numRows = 1) {
    this.rows(rowIndex, numRows);
    this.shape(() => this.model.setRowsHidden(rowIndex - 1, numRows, false));
  }

  isRowHiddenByUser(rowPosition: number) {
    return this.model.hiddenRows.has(rowPosition - 1);
  }

  // Ranges of it

  getRange(...where: [string] | number[]) {
    const { execution } = this.inside;
    if (typeof where[0] !== 'string') return this.range(areaOfNumbers(execution, this.model, where as number[]));
    const place = placeOfText(execution, where[0], this.model);
    return place.sheet === this.model ? this.range(place.area) : execution.fail('range-not-found');
  }

  getRangeList(a1Notations: string[]) {
    return new RangeList(a1Notations.map((text) => this.getRange(text)));
  }

  getDataRange() {
    const rows = Math.max(1, this.model.lastRow());
    return this.range({ row: 0, column: 0, rows, columns: Math.max(1, this.model.lastColumn()) });
  }

  getActiveRange() {
    return this.getSelection().getActiveRange();
  }

  getActiveCell() {
    return this.getSelection().getCurrentCell();
  }

  getSelection() {
    return new Selection(this.inside.execution);
  }

  setActiveRange(range: Range) {
    return range.activate();
  }

  setActiveSelection(where: Range | string) {
    return (typeof where === 'string' ? this.getRange(where) : where).activate();
  }

  getNamedRanges() {
    const names = [...this.inside.execution.spreadsheet.namedRanges];
    return names
      .filter(([, { sheetId }]) => sheetId === this.model.id)
      .map(([name]) => new NamedRange(this.inside.execution, name));
  }

  appendRow(values: unknown[]) {
    const { execution } = this.inside;
    const row = this.model.lastRow();
    if (row >= this.model.maxRows) insertLines(execution, this.model, 'row', this.model.maxRows, 1);
    if (values.length > this.model.maxColumns) {
      insertLines(execution, this.model, 'column', this.model.maxColumns, values.length - this.model.maxColumns);
    }
    writeValues(execution, this.model, { row, column: 0, rows: 1, columns: values.length }, [values]);
    return this;
  }

  sort(columnPosition: number, ascending = true) {
    const { frozenRows, maxColumns } = this.model;
    const rows = Math.max(1, this.model.lastRow() - frozenRows);
    this.range({ row: frozenRows, column: 0, rows, columns: maxColumns }).sort({ column: columnPosition, ascending });
    return this;
  }

  // Emptying it

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}) {
    // Notes stay, whatever is cleared.
    if (options.contentsOnly || !options.formatOnly) this.clearContents();
    if (options.formatOnly || !options.contentsOnly) this.clearFormats();
    return this;
  }

  clearContents() {
    this.whole().clearContent();
    return this;
  }

  clearFormats() {
    this.whole().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes() {
    this.whole().clearNote();
    return this;
  }

  // Charts

  newChart() {
    return EmbeddedChartBuilder.from(this.inside.execution);
  }

  getCharts() {
    return this.model.charts.map((chart) => new EmbeddedChart(this.inside.execution, chart));
  }

  insertChart(chart: EmbeddedChart) {
    this.shape(() => insertChart(this.inside.execution, this.model, chart.inside.chart));
  }

  updateChart(chart: EmbeddedChart) {
    this.shape(() => updateChart(this.inside.execution, this.model, chart.inside.chart));
  }

  removeChart(chart: EmbeddedChart) {
    this.shape(() => removeChart(this.inside.execution, this.model, chart.inside.chart));
  }

  // Rules, filters, protections

  getConditionalFormatRules() {
    return conditionalFormatRules(this.inside.execution, this.model);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]) {
    this.shape(() => setConditionalFormatRules(this.inside.execution, this.model, rules));
  }

  clearConditionalFormatRules() {
    this.shape(() => this.model.setConditionalFormats([]));
  }

  getFilter() {
    return this.model.filter ? new Filter(this.inside.execution, this.model) : null;
  }

  getBandings() {
    return Banding.over(this.inside.execution, this.model, this.whole().inside.area);
  }

  protect() {
    return Protection.add(this.inside.execution, this.model);
  }

  getProtections(type: EnumValue) {
    const { execution } = this.inside;
    const wanted = this.model.protections.filter((protection) => (protection.area ? 'RANGE' : 'SHEET') === type.name);
    return wanted.map((protection) => new Protection(execution, this.model, protection));
  }

  /** The sheet in the model; fails if it was deleted meanwhile. */
  private get model(): SheetModel {
    const { execution, sheet } = this.inside;
    return execution.spreadsheet.sheetById(sheet.id) ?? execution.fail('invalid-argument', { name: 'sheet' });
  }

  private range(area: Area): Range {
    return new Range(this.inside.execution, this.model, area);
  }

  private whole(): Range {
    return this.range({ row: 0, column: 0, rows: this.model.maxRows, columns: this.model.maxColumns });
  }

  private insert(axis: Axis, at: number, count: number, like: 'before' | 'after' = 'after'): this {
    checkRoomForCells(this.inside.execution, this.model, axis, count);
    return this.shape(() => insertLines(this.inside.execution, this.model, axis, at, count, like));
  }

  private delete(axis: Axis, area: Area): void {
    const { execution } = this.inside;
    if (!mayEdit(execution, this.model, area)) this.refuse();
    else if (axis === 'row') deleteLines(execution, this.model, axis, area.row, area.rows);
    else deleteLines(execution, this.model, axis, area.column, area.columns);
  }

  /** Changes the sheet as a whole; if it is protected, the next service call fails, as on Google. */
  private shape(change: () => void): this {
    if (!mayShape(this.inside.execution, this.model)) return this.refuse();
    change();
    return this;
  }

  private refuse(): this {
    const { execution } = this.inside;
    execution.defer(execution.error('protected'));
    return this;
  }

  private columns(start: number, count: number): void {
    const fits = start >= 1 && count >= 1 && start - 1 + count <= this.model.maxColumns;
    if (!fits) this.inside.execution.fail('out-of-bounds', { side: 'columns' });
  }

  private rows(start: number, count: number): void {
    const fits = start >= 1 && count >= 1 && start - 1 + count <= this.model.maxRows;
    if (!fits) this.inside.execution.fail('out-of-bounds', { side: 'rows' });
  }
}
