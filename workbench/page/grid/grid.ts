/** The grid: Univer shows one sheet. Edits become actions, and are drawn when the model has changed. */
import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICommandInfo,
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
} from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import type { Area } from '../../model/area.ts';
import type { Action, BlockView, ChartView, FunctionHelp, PaintedCells, SheetView } from '../../server/wire.ts';
import { ChartLayer } from '../charts/chart-layer.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';
import { isAllowed } from './allowed-commands.ts';
import { CellLooks } from './cell-looks.ts';
import { createUniver } from './create-univer.ts';
import { FilterButtons } from './filter-buttons.ts';
import { type FilterValue, filteredRows, filterValues } from './filtered-rows.ts';
import { findCells, type Place } from './find-cells.ts';
import { type GridCommand, gridCommands } from './grid-commands.ts';
import { noFillHandle } from './no-fill-handle.ts';
import { RuleColors } from './rule-colors.ts';
import { SheetData } from './sheet-data.ts';
import { SheetWindow } from './sheet-window.ts';
import { editedText, shownText } from './shown-cell.ts';
import type { Painted } from './univer-style.ts';
import type { UniverWords } from './univer-words.ts';
import { validationRules } from './validation-rules.ts';
import { rawCell, worksheetData } from './worksheet-data.ts';

/** What the grid calls. */
interface GridLinks {
  act(action: Action): void;
  select(sheetId: number, area: Area): void;
  painted(sheetId: number, area: Area): Promise<PaintedCells>;
  /** Called when the pointer enters a cell with a note or an error, and with null when it leaves. */
  hint(text: string | null, x: number, y: number): void;
  /** Called when the button of a filter was pressed. */
  filterBy(column: number, at: { x: number; y: number }): void;
  /** Called when a cell's editor closes; what was typed follows as an action. */
  edited(): void;
  readonly say: Speak;
}

/** A cell that is being edited, and the text so far. */
export interface Draft {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** So few rows fit into every window. */
const fewRows = 15;
const fewColumns = 5;
const sheetUnit = 'shown';
const handleReach = 4;

function areaOf(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The text of Univer's editor without the line break it appends. */
function plainText(text: string): string {
  return text.replace(/(?<![\r\n])[\r\n]+$/, '').replace(/\r/g, '\n');
}

function frameDrawn(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}

/** The grid. */
export class Grid {
  /** The locale the values are shown in. */
  locale = 'en_US';
  data: SheetData | undefined;
  private colors: RuleColors | undefined;
  private looks: CellLooks | undefined;
  private readonly links: GridLinks;
  private readonly container: HTMLElement;
  private readonly univer: ReturnType<typeof createUniver>['univer'];
  private readonly api: ReturnType<typeof createUniver>['api'];
  private readonly commands: ICommandService;
  private readonly window: SheetWindow;
  private readonly charts: ChartLayer;
  private readonly filterButtons: FilterButtons;
  private unit = 0;
  private applying = false;
  private typed: string | undefined;
  /** The cell that is being edited, or was last. */
  private edited: Place = { row: 0, column: 0 };
  /** What the next editor starts with. */
  private begun: Draft | undefined;
  /** The first visible row below the frozen ones. */
  private top = 0;
  private left = 0;
  private selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(container: HTMLElement, words: UniverWords, functions: readonly FunctionHelp[], links: GridLinks) {
    this.links = links;
    this.container = container;
    // Univer clears its own element, so the charts are in another one.
    const inner = h('div', { class: 'univer' });
    container.append(inner);
    const { univer, api } = createUniver(inner, words, functions);
    this.univer = univer;
    this.api = api;
    this.window = new SheetWindow(univer, api, container, { unitId: () => this.unitId, view: () => this.data?.view });
    this.charts = new ChartLayer(container, this.window, links.say);
    this.filterButtons = new FilterButtons(container, this.window, links.say, links.filterBy);
    inner.addEventListener('pointerdown', (event) => this.holdBack(event), true);
    this.commands = univer.__getInjector().get(ICommandService);
    this.commands.beforeCommandExecuted((info, options) => this.guard(info, options as { fromSync?: boolean }));
  }

  /** Connects to Univer's sheet services, which exist only once it shows a workbook. */
  private begin(): void {
    this.intercept(this.univer.__getInjector().get(SheetInterceptorService));
    // Univer's own event does not fire for the first sheet.
    const selections = this.univer.__getInjector().get(SheetsSelectionsService);
    selections.selectionChanged$.subscribe((all) => this.wentTo(all?.at(-1)?.range));
    this.listen();
  }

  // --- what is shown ------------------------------------------------------------------------------------------------

  get sheetId(): number | undefined {
    return this.data?.view.id;
  }

  /** The selected area. */
  get selection(): Area {
    return this.selected;
  }

  private get workbook() {
    return this.api.getActiveWorkbook();
  }

  private get unitId(): string {
    return `${sheetUnit}-${this.unit}`;
  }

  /** Shows a sheet; if it is the shown one already, the scroll position is kept. */
  show(view: SheetView, selection: Area): void {
    const same = this.data?.view.id === view.id;
    const top = same ? this.top : 0;
    this.top = top;
    this.left = same ? this.left : 0;
    const old = this.data ? this.unitId : undefined;
    this.data = new SheetData(view);
    this.colors = this.colorsOf(view);
    this.looks = new CellLooks(this.data, this.colors, this.locale);
    this.unit++;
    this.applying = true;
    if (old) this.api.disposeUnit(old);
    const id = String(view.id);
    this.api.createWorkbook({
      id: this.unitId,
      name: view.name,
      sheetOrder: [id],
      sheets: { [id]: worksheetData(id, this.data, this.locale, this.hiddenRows) },
      defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
      resources: [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ [id]: validationRules(view) }) }],
    } as never);
    this.applying = false;
    if (!old) this.begin();
    this.select(selection);
    if (this.top > 0 || this.left > 0) this.scrollTo(this.top, this.left);
    this.charts.set(view.charts, this.locale);
    this.filterButtons.set(view.filter, view.hiddenColumns);
    this.window.whenReady(() => {
      this.window.watch(() => this.scrolled());
      noFillHandle(this.univer, this.unitId);
    });
    this.colors.see(this.top);
  }

  /** Draws cells that changed. */
  apply(block: BlockView): void {
    if (!this.data || block.sheetId !== this.sheetId) return;
    this.data.apply(block);
    this.looks?.forget(block.area.row, block.area.rows);
    const cellValue: Record<number, Record<number, unknown>> = {};
    const { row, column, rows, columns } = block.area;
    for (let y = row; y < row + rows; y++) {
      const line: Record<number, unknown> = {};
      for (let x = column; x < column + columns; x++) {
        line[x] = { f: null, si: null, p: null, v: null, ...rawCell(this.data.held(y, x)) };
      }
      cellValue[y] = line;
    }
    this.mutate('sheet.mutation.set-range-values', { cellValue });
  }

  /** Redraws the charts of the shown sheet. */
  showCharts(sheetId: number, charts: readonly ChartView[]): void {
    if (sheetId === this.sheetId) this.charts.set(charts, this.locale);
  }

  private mutate(id: string, params: object): void {
    this.applying = true;
    try {
      const where = { unitId: this.unitId, subUnitId: String(this.sheetId) };
      this.commands.syncExecuteCommand(id, { ...where, ...params }, { fromSync: true, onlyLocal: true });
    } finally {
      this.applying = false;
    }
  }

  /** Scrolls; retries, because Univer can do so only some frames after it got a sheet. */
  private scrollTo(row: number, column: number, tries = 20): void {
    try {
      this.workbook?.getActiveSheet().scrollToCell(row, column);
    } catch {
      if (tries > 0) requestAnimationFrame(() => this.scrollTo(row, column, tries - 1));
    }
  }

  private scrolled(): void {
    const { row, column } = this.window.firstCell();
    this.top = row;
    this.left = column;
    this.charts.place();
    this.filterButtons.place();
    this.colors?.see(row);
  }

  /** What conditional formats paint on a cell. */
  painted(row: number, column: number): Painted | undefined {
    return this.colors?.at(row, column);
  }

  /** Requests the colours of conditional formats again. */
  recolor(): void {
    this.colors?.renew();
  }

  private colorsOf(view: SheetView): RuleColors {
    const colors: RuleColors = new RuleColors(view, {
      ask: (area) => this.links.painted(view.id, area),
      changed: (row, rows) => {
        if (this.colors !== colors) return;
        this.looks?.forget(row, rows);
        this.workbook?.getActiveSheet().refreshCanvas();
      },
    });
    return colors;
  }

  /** Selects an area and brings it into view. */
  select(area: Area): void {
    const sheet = this.workbook?.getActiveSheet();
    if (!sheet) return;
    const { maxRows, maxColumns } = this.data!.view;
    const row = Math.min(area.row, maxRows - 1);
    const column = Math.min(area.column, maxColumns - 1);
    const rows = Math.min(area.rows, maxRows - row);
    const columns = Math.min(area.columns, maxColumns - column);
    this.selected = { row, column, rows, columns };
    sheet.getRange(row, column, rows, columns).activate();
    const { frozenRows, frozenColumns } = this.data!.view;
    const rowIsSeen = row < frozenRows || (row >= this.top && row < this.top + fewRows);
    const columnIsSeen = column < frozenColumns || (column >= this.left && column < this.left + fewColumns);
    if (!rowIsSeen || !columnIsSeen) this.scrollTo(Math.max(0, row - 3), Math.max(0, column - 3));
  }

  /** Focuses the grid. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.workbook?.isCellEditing() ?? false;
  }

  /** What is being typed, to be restored after everything is redrawn. */
  get halfTyped(): Draft | undefined {
    if (!this.isEditing) return undefined;
    const editor = this.univer.__getInjector().get(IUniverInstanceService).getUnit(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const { body } = (editor as DocumentDataModel).getSnapshot();
    return { ...this.edited, sheetId: this.sheetId!, text: plainText(body?.dataStream ?? '') };
  }

  /** Reopens the editor with what was being typed; resolves when it accepts keys. */
  async typeOn(draft: Draft): Promise<void> {
    if (draft.sheetId !== this.sheetId) return;
    // Univer reads it when the cell is selected.
    this.begun = draft;
    this.select({ row: draft.row, column: draft.column, rows: 1, columns: 1 });
    // Univer can open its editor some frames after it got a sheet, and accepts keys one frame later.
    for (let tries = 60; tries > 0 && !this.isEditing; tries--) {
      if (this.isDrawn) this.openEditor();
      await frameDrawn();
    }
  }

  private openEditor(): void {
    this.focus();
    this.workbook?.startEditing();
  }

  /** Closes the editor and accepts its text. */
  async endEditing(): Promise<void> {
    if (this.isEditing) await this.workbook?.endEditingAsync(true);
  }

  /** The rows that are hidden, by hand or by the filter. */
  private get hiddenRows(): ReadonlySet<number> {
    const { view } = this.data!;
    return new Set([...view.hiddenRows, ...filteredRows(view.filter, this.shown)]);
  }

  private readonly shown = (row: number, column: number) => this.text(row, column);

  /** The cells that show a text. */
  find(text: string): Place[] {
    return this.data ? findCells(this.data, text, this.shown, this.hiddenRows) : [];
  }

  /** The values by which a column can be filtered. */
  filterValues(column: number): FilterValue[] {
    const filter = this.data?.view.filter;
    return filter ? filterValues(filter, column, this.shown) : [];
  }

  /** What the selected cells show, row by row. */
  selectedTexts(): string[][] {
    const { row, column, rows, columns } = this.selected;
    const { data } = this;
    const height = Math.min(rows, (data?.cells.length ?? 0) - row);
    return Array.from({ length: Math.max(1, height) }, (_, y) =>
      Array.from({ length: columns }, (__, x) => this.text(row + y, column + x)),
    );
  }

  /** What a cell shows. */
  text(row: number, column: number): string {
    const { data } = this;
    return data ? shownText(data.held(row, column)?.v, data.format(row, column).numberFormat, this.locale) : '';
  }

  /** Whether the shown sheet is drawn already. */
  get isDrawn(): boolean {
    return this.window.canvas !== null;
  }

  /** Whether a cell is a link. */
  isLink(row: number, column: number): boolean {
    return this.data?.isLink(row, column) ?? false;
  }

  /** Where the lower left corner of a cell is in the window. */
  below(row: number, column: number): { x: number; y: number } {
    const { left, bottom } = this.window.cell(row, column);
    const around = this.container.getBoundingClientRect();
    return { x: around.left + left, y: around.top + bottom };
  }

  /** The middle of a cell in the window. */
  middleOf(row: number, column: number): { x: number; y: number } {
    const { left, right, top, bottom } = this.window.cell(row, column);
    const around = this.container.getBoundingClientRect();
    return { x: around.left + (left + right) / 2, y: around.top + (top + bottom) / 2 };
  }

  /** Univer's own copy of the sheet, for tests: it must never differ from the model's. */
  get copy(): unknown {
    const sheet = this.workbook?.getActiveSheet();
    const { cellData, mergeData, rowData, columnData, freeze, rowCount, columnCount } = sheet!.getSheet().getConfig();
    return { cellData, mergeData, rowData, columnData, freeze, rowCount, columnCount };
  }

  // --- how cells look -----------------------------------------------------------------------------------------------

  private intercept(service: SheetInterceptorService): void {
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'daybook-look',
      // Runs before Univer's own interceptors, which parse texts and check protections for each cell in every frame.
      priority: 2000,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, { unitId, row, col }, next) => {
        if (unitId !== this.unitId || !this.data || !this.looks) return next(cell);
        const shown = { ...cell, ...this.looks.of(row, col) } as never;
        return this.data.isValidated(row, col) ? next(shown) : shown;
      },
    });
    service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      id: 'daybook-edit',
      priority: 2000,
      handler: (cell, place, next) => {
        if (place.unitId !== this.unitId || !this.data) return next(cell);
        return next(this.opened(place.row, place.col, cell as Record<string, unknown> | null) as never);
      },
    });
  }

  private opened(row: number, column: number, cell: Record<string, unknown> | null): object | null {
    const { begun } = this;
    this.edited = { row, column };
    if (begun?.row === row && begun.column === column) return { ...cell, f: undefined, v: begun.text, t: 1 };
    const held = this.data!.held(row, column);
    if (!held || held.f !== undefined || typeof held.v === 'boolean') return cell;
    return { ...cell, v: editedText(held.v, this.data!.format(row, column).numberFormat, this.locale), t: 1 };
  }

  // --- what the seller does -----------------------------------------------------------------------------------------

  /** Intercepts Univer's commands: known ones become actions, others that would change the sheet are blocked. */
  private guard(info: Readonly<ICommandInfo>, options?: { fromSync?: boolean }): void {
    if (this.closesNothing(info)) throw new CanceledError();
    if (this.applying || options?.fromSync) return;
    const handler: GridCommand | undefined = gridCommands[info.id];
    if (handler) {
      const action = handler((info.params ?? {}) as never, {
        sheetId: this.sheetId ?? 0,
        selection: this.selected,
        typed: this.takeTyped(),
        data: this.data!,
      });
      if (action) this.links.act(action);
      throw new CanceledError();
    }
    if (!isAllowed(info.id)) throw new CanceledError();
  }

  /** Whether Univer closes an editor that is gone, since another sheet replaced the edited one: its event would fail. */
  private closesNothing({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id !== SetCellEditVisibleOperation.id || (params as { visible: boolean }).visible) return false;
    return !this.univer.__getInjector().get(IEditorBridgeService).getEditLocation();
  }

  /** Blocks selecting several areas (actions take one) and dragging where Sheets has its fill handle. */
  private holdBack(event: PointerEvent): void {
    const several = (event.ctrlKey || event.metaKey) && event.button === 0;
    if (several || this.isAtCorner(event)) event.stopImmediatePropagation();
  }

  private isAtCorner({ clientX, clientY }: PointerEvent): boolean {
    if (!this.data || !this.isDrawn) return false;
    const { row, column, rows, columns } = this.selected;
    const { right, bottom } = this.window.cell(row + rows - 1, column + columns - 1);
    const { left, top } = this.container.getBoundingClientRect();
    return Math.max(Math.abs(clientX - left - right), Math.abs(clientY - top - bottom)) <= handleReach;
  }

  private takeTyped(): string | undefined {
    const { typed } = this;
    this.typed = undefined;
    return typed;
  }

  private wentTo(range: Parameters<typeof areaOf>[0] | undefined): void {
    if (!range || this.sheetId === undefined) return;
    this.selected = areaOf(range);
    this.links.select(this.sheetId, this.selected);
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ value, isConfirm }) => {
      this.typed = isConfirm ? plainText(value.toPlainText()) : undefined;
      this.begun = undefined;
      this.links.edited();
    });
    api.addEvent(api.Event.CellHover, ({ row, column }) => this.pointAt(row, column));
    api.addEvent(api.Event.LifeCycleChanged, () => {
      this.charts.place();
      this.filterButtons.place();
    });
  }

  private pointAt(row: number, column: number): void {
    const { data } = this;
    const held = data?.held(row, column);
    const error = typeof held?.v === 'object' ? held.v.m : undefined;
    const text = data?.note(row, column) ?? error;
    const { right, top } = text === undefined ? { right: 0, top: 0 } : this.window.cell(row, column);
    this.links.hint(text ?? null, right, top);
  }
}
