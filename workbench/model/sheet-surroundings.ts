/** A sheet without its cells: name, grid size, frozen and hidden rows, sizes, filter, protections, rules. */
import { type Area, areaHolds } from './area.ts';
import type { Chart } from './chart.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import { ModelError } from './model-error.ts';
import type { Banding, Protection, SheetFilter } from './sheet-extras.ts';
import type { Spreadsheet } from './spreadsheet.ts';

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

/** The name of a property of a sheet. */
type SheetProperty = keyof Properties;

/** The part of a sheet that is not cells. */
export abstract class SheetSurroundings {
  readonly id: number;
  readonly spreadsheet: Spreadsheet;
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

  /** Only for Spreadsheet.renameSheet, which also rewrites the formulas. */
  takeName(name: string): void {
    this.ownName = name;
  }

  /** The sheet's position among the sheets. */
  get index(): number {
    return this.spreadsheet.sheets.findIndex((sheet) => sheet.id === this.id);
  }

  /** The rectangle of the whole grid. */
  get area(): Area {
    return { row: 0, column: 0, rows: this.maxRows, columns: this.maxColumns };
  }

  /** Throws if an area is empty or reaches outside the grid. */
  checkArea(area: Area): void {
    const { area: grid } = this;
    const inside =
      area.rows > 0 &&
      area.columns > 0 &&
      areaHolds(grid, area.row, area.column) &&
      areaHolds(grid, area.row + area.rows - 1, area.column + area.columns - 1);
    if (inside) return;
    throw new ModelError('outside-grid', 'The coordinates of the range are outside the dimensions of the sheet.');
  }

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

  /** For the model's own parts, which announce one combined change: sets rules and properties without announcing. */
  restoreSurroundings(rules: ConditionalFormat[], properties: Partial<Properties>): void {
    this.rules = rules;
    Object.assign(this.properties, properties);
  }
}
