/** One workbook open in the page: actions of the person, runs of the add-on, and pushes to the page. */
import { basename } from 'node:path';
import { bookText } from '../book/book-text.ts';
import { writeWhole } from '../book/write-whole.ts';
import { predictSeconds } from '../google/cost.ts';
import type { Area } from '../model/area.ts';
import type { Change } from '../model/change.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { problemInWords } from './actions/action-problem.ts';
import { performAction, type WorkbookAction } from './actions/perform-action.ts';
import { AddOn, type AddOnLinks } from './add-on.ts';
import { functionHelp } from './function-help.ts';
import { History } from './journal/history.ts';
import { paintedCells } from './view/block-view.ts';
import { ChartPushes } from './view/chart-view.ts';
import { linkTarget } from './view/link-target.ts';
import { claimedAreas, freedAreas, pushesOf } from './view/pushes-of.ts';
import { sheetView } from './view/sheet-view.ts';
import type {
  Action,
  BookView,
  CallsView,
  LinkTarget,
  PaintedCells,
  PlayedDay,
  Push,
  SessionState,
  SheetView,
} from './wire.ts';

/** Where a session keeps its workbook, and what it calls. */
interface SessionOptions extends AddOnLinks {
  readonly language: string;
  /** The file the workbook is kept in. */
  readonly keepIn: string;
  /** Whether the person chose that file; if not, it only serves to recover from a crash. */
  readonly isBook: boolean;
  readonly push: (push: Push) => void;
  /** Called after every write with why it failed, or null. */
  readonly kept: (problem: string | null) => void;
  /** The day that is played, if it is not the real one. */
  readonly day: PlayedDay | null;
}

const addOnName = 'Seller Daybook';
const saveAfterMs = 200;

/** The session; its methods are called by the page. */
export class Session {
  private readonly options: SessionOptions;
  private spreadsheet: Spreadsheet;
  private history: History;
  private addOn: AddOn;
  private readonly charts = new ChartPushes();
  /** The day that is played, if it is not the real one. */
  day: PlayedDay | null;
  /** The file the workbook is kept in. */
  keepIn: string;
  /** Whether the next page that is loaded has the sidebar beside it. */
  showsSidebar = false;
  private calls: CallsView | null = null;
  private saving: NodeJS.Timeout | undefined;

  constructor(spreadsheet: Spreadsheet, options: SessionOptions) {
    this.options = options;
    this.day = options.day;
    this.keepIn = options.keepIn;
    this.spreadsheet = spreadsheet;
    this.history = new History(spreadsheet);
    this.addOn = this.startAddOn(options.language);
  }

  private startAddOn(language: string): AddOn {
    return new AddOn(this.spreadsheet, language, this.options);
  }

  // --- what the page asks for ---------------------------------------------------------------------------------------

  /** Everything that a page needs at first. */
  state(): SessionState {
    const { files } = this.options;
    const pushes = this.reopen();
    return {
      book: this.book(),
      sheet: sheetView(this.spreadsheet.activeSheet),
      functions: functionHelp(files.code),
      pushes,
    };
  }

  /** Loading a page opens the document, as on Google: onOpen runs, and the sidebar is closed. */
  private reopen(): Push[] {
    try {
      this.history.act(() => {
        this.addOn.host.openDocument();
        if (this.showsSidebar) this.openSidebar();
      });
      return this.addOn.pushes();
    } catch (error) {
      return [{ type: 'trouble', message: `onOpen: ${(error as Error).message}` }];
    }
  }

  /** The first item of the add-on's own menu. */
  private openSidebar(): void {
    this.showsSidebar = false;
    const own = this.addOn.host.ui.menus.find(({ label }) => label === null);
    const item = own?.entries.find(({ type }) => type === 'item');
    if (item?.type === 'item') this.addOn.host.clickMenu([item.label]);
  }

  /** One sheet, whole. */
  sheet(id: number): SheetView | null {
    const sheet = this.spreadsheet.sheetById(id);
    return sheet ? sheetView(sheet) : null;
  }

  /** What conditional formats paint in an area. */
  painted(id: number, area: Area): PaintedCells {
    const sheet = this.spreadsheet.sheetById(id);
    return sheet ? paintedCells(sheet, area) : [];
  }

  /** Where a cell leads that is a link to a place of this workbook. */
  link(id: number, row: number, column: number): LinkTarget | null {
    const sheet = this.spreadsheet.sheetById(id);
    return sheet ? linkTarget(this.spreadsheet, sheet, row, column) : null;
  }

  /** Sets the active sheet and the selection. */
  select(id: number, area: Area): void {
    const sheet = this.spreadsheet.sheetById(id);
    if (!sheet) return;
    if (this.spreadsheet.activeSheet !== sheet) this.spreadsheet.activeSheet = sheet;
    this.spreadsheet.selection = within(sheet, area);
    this.keep();
  }

  /** Performs an action of the person. */
  act(action: Action): void {
    try {
      if (action.type === 'undo' || action.type === 'redo') this.walk(action.type);
      else this.perform(action);
    } catch (error) {
      throw problemInWords(error, action, this.addOn.language);
    }
    this.keep();
  }

  private walk(direction: 'undo' | 'redo'): void {
    const claims = claimedAreas(this.spreadsheet);
    const changes = this.history[direction]();
    this.tell(changes, claims);
  }

  private perform(action: WorkbookAction): void {
    const claims = claimedAreas(this.spreadsheet);
    this.addOn.host.calls.reset();
    const { result, changes } = this.history.act(() => {
      const outcome = performAction(this.spreadsheet, action, this.options.clock());
      if (outcome.edited) this.fireEdit(outcome.edited.sheet, outcome.edited.area, action);
      return outcome;
    });
    if (this.addOn.host.calls.total > 0) this.count('onEdit');
    this.tell(changes, claims);
    if (result.show) this.show(result.show.sheet, result.show.selection);
  }

  /** Runs onEdit; if it fails, the edit is kept. */
  private fireEdit(sheet: Sheet, area: Area, action: WorkbookAction): void {
    try {
      const value = action.type === 'type' ? action.text : undefined;
      this.addOn.host.fireEdit(sheet, area, undefined, value);
    } catch (error) {
      this.options.push({ type: 'trouble', message: `onEdit: ${(error as Error).message}` });
    } finally {
      for (const push of this.addOn.pushes()) this.options.push(push);
    }
  }

  /** A click on a menu item of the add-on. */
  menu(path: string[]): void {
    this.run(path.join(' › '), () => this.addOn.host.clickMenu(path));
  }

  /** A call of google.script.run; if the server function refuses, its changes are reverted. */
  rpc(name: string, args: unknown[]): unknown {
    return this.run(name, () => this.addOn.host.rpc(name, ...args), isRefusal);
  }

  private run<Result>(name: string, work: () => Result, refused?: (result: Result) => boolean): Result {
    // A run that hangs is ended with its thread, so everything before it must be saved first.
    if (this.saving) this.saveNow();
    const before = this.place();
    const claims = claimedAreas(this.spreadsheet);
    this.addOn.host.calls.reset();
    try {
      const { result, changes } = this.history.act(work, refused);
      this.count(name);
      this.tell(changes, claims);
      if (this.place() !== before) this.show(this.spreadsheet.activeSheet, this.spreadsheet.selection);
      return result;
    } finally {
      for (const push of this.addOn.pushes()) this.options.push(push);
      this.keep();
    }
  }

  private place(): string {
    return JSON.stringify([this.spreadsheet.activeSheet.id, this.spreadsheet.selection]);
  }

  private count(action: string): void {
    const { total, byMethod, uses } = this.addOn.host.calls;
    this.calls = {
      action,
      total,
      byMethod: { ...byMethod },
      seconds: predictSeconds(uses, action === 'onEdit' ? 0 : 1),
    };
  }

  /** The sidebar or dialog was closed. */
  closed(what: 'sidebar' | 'dialog'): void {
    this.addOn.close(what);
    this.options.push({ type: what, page: null });
  }

  /** Sets the language of the account and opens the document again in it. */
  speak(language: string): void {
    this.addOn = this.startAddOn(language);
    this.spreadsheet.properties.user.delete('language');
    this.options.push({ type: 'sidebar', page: null });
    this.tellBook();
    this.keep();
  }

  /** Opens another workbook in place of this one, which remains in its file. */
  replace(spreadsheet: Spreadsheet, keepIn: string): void {
    this.saveNow();
    this.keepIn = keepIn;
    this.spreadsheet = spreadsheet;
    this.history = new History(spreadsheet);
    this.addOn = this.startAddOn(this.addOn.language);
    this.saveNow();
  }

  /** The functions google.script.run offers. */
  get functionNames(): readonly string[] {
    return this.addOn.host.functionNames;
  }

  /** The workbook, for exports. */
  get workbook(): Spreadsheet {
    return this.spreadsheet;
  }

  // --- pushes to the page -------------------------------------------------------------------------------------------

  private tell(changes: readonly Change[], claims: ReturnType<typeof claimedAreas>): void {
    const freed: Change = { type: 'calculated', areas: freedAreas(this.spreadsheet, claims) };
    for (const push of pushesOf(this.spreadsheet, [...changes, freed])) this.options.push(push);
    for (const push of this.charts.next(this.spreadsheet)) this.options.push(push);
    this.tellBook();
  }

  private show(sheet: Sheet, selection: Area): void {
    this.options.push({ type: 'show', sheetId: sheet.id, selection });
  }

  private tellBook(): void {
    this.options.push({ type: 'book', book: this.book() });
  }

  private book(): BookView {
    const { name, locale, timeZone, sheets, activeSheet, selection } = this.spreadsheet;
    return {
      ...{ name, locale, timeZone, selection },
      language: this.addOn.language,
      tabs: sheets.map(({ id, name: title, hidden, tabColor }) => ({ id, name: title, hidden, color: tabColor })),
      activeSheetId: activeSheet.id,
      canUndo: this.history.canUndo,
      canRedo: this.history.canRedo,
      file: this.options.isBook ? basename(this.keepIn) : null,
      addOn: addOnName,
      day: this.day,
      menus: this.addOn.host.ui.menus,
      calls: this.calls,
    };
  }

  // --- saving -------------------------------------------------------------------------------------------------------

  private keep(): void {
    this.saving ??= setTimeout(() => this.saveNow(), saveAfterMs);
  }

  /** Saves at once. */
  saveNow(): void {
    clearTimeout(this.saving);
    this.saving = undefined;
    try {
      writeWhole(this.keepIn, ...bookText(this.spreadsheet));
      this.options.kept(null);
    } catch (error) {
      const { message } = error as Error;
      this.options.push({ type: 'trouble', message });
      this.options.kept(message);
    }
  }
}

function within(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  const top = Math.min(row, sheet.maxRows - 1);
  const left = Math.min(column, sheet.maxColumns - 1);
  return {
    row: top,
    column: left,
    rows: Math.min(rows, sheet.maxRows - top),
    columns: Math.min(columns, sheet.maxColumns - left),
  };
}

function isRefusal(answer: unknown): boolean {
  if (typeof answer !== 'string') return false;
  try {
    return (JSON.parse(answer) as { ok?: unknown } | null)?.ok === false;
  } catch {
    return false;
  }
}
