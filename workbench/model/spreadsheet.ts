/** The in-memory spreadsheet, which takes the place of a Google Sheets file. */
import { randomUUID } from 'node:crypto';
import { Calculator } from '../calc/calculator.ts';
import { formulaLocale } from '../calc/formula-locale.ts';
import { Recalculation } from '../calc/recalculation.ts';
import { type NamedReference, type RewriteReference, rewriteReferences } from '../calc/rewrite-references.ts';
import { translateFormula } from '../calc/translate-formula.ts';
import { rewriteFormulas } from './apply-structural-edit.ts';
import { type Area, cellArea } from './area.ts';
import { checkCellCount } from './cell-limit.ts';
import type { Change } from './change.ts';
import type { CellsText, DaybookFile } from './daybook-file.ts';
import { fillSheet } from './fill-sheet.ts';
import { FormatTable } from './format-table.ts';
import { fillSpreadsheet, readDaybookFile } from './from-json.ts';
import { ModelError } from './model-error.ts';
import { chartsOfCopy } from './new-charts.ts';
import { Sheet } from './sheet.ts';
import { sheetFile, spreadsheetFile } from './to-json.ts';
import { WatchedMap } from './watched-map.ts';
import { serialNow } from './zone.ts';

/** A named range: the sheet by its id, and the area. */
export interface NamedRange {
  sheetId: number;
  area: Area;
}

/** Options of a new sheet. */
export interface NewSheet {
  name?: string;
  index?: number;
  rows?: number;
  columns?: number;
  id?: number;
}

/** Options of a new spreadsheet; `sheetName: null` makes one without a sheet. */
export interface NewSpreadsheet {
  id?: string;
  name?: string;
  locale?: string;
  timeZone?: string;
  sheetName?: string | null;
}

// As on Google, only the first sheet's id is 0 and others are large: an id mistaken for an index is noticed.
function sheetIdFor(count: number): number {
  return count === 0 ? 0 : (Math.imul(count, 1_103_515_245) + 12_345) >>> 1;
}

/** A spreadsheet with its sheets, names, properties, calculator and journal. */
export class Spreadsheet {
  readonly id: string;
  readonly properties = {
    document: new Map<string, string>(),
    script: new Map<string, string>(),
    user: new Map<string, string>(),
  };
  readonly formatTable = new FormatTable();
  readonly recalculation = new Recalculation(this);
  readonly calculator = new Calculator(this);
  readonly namedRanges: Map<string, NamedRange> = new WatchedMap(() => this.recalculation.everythingChanged());
  /** How many sheets were ever made; the next id is computed from it. */
  sheetsMade = 0;
  private readonly list: Sheet[] = [];
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly own: { name: string; locale: string; timeZone: string };
  private active: Sheet | undefined;
  private selected: Area = cellArea(0, 0);

  constructor(options: NewSpreadsheet = {}) {
    const {
      id,
      name = 'Untitled spreadsheet',
      locale = 'en_US',
      timeZone = 'America/Los_Angeles',
      sheetName = 'Sheet1',
    } = options;
    this.id = id ?? `book-${randomUUID()}`;
    this.own = { name, locale, timeZone };
    if (sheetName !== null) this.addSheet({ name: sheetName });
  }

  // --- name, locale, time zone --------------------------------------------------------------------------------------

  get name(): string {
    return this.own.name;
  }
  set name(name: string) {
    this.setOwn('name', name);
  }
  get locale(): string {
    return this.own.locale;
  }
  /** Also translates all formulas into the grammar of the new locale, as Sheets does. */
  set locale(locale: string) {
    const before = this.own.locale;
    this.setOwn('locale', locale);
    for (const sheet of this.list) {
      for (const cell of sheet.store.formulas) {
        cell.text = translateFormula(cell.text, before, locale);
        cell.parse();
      }
    }
    this.recalculation.everythingChanged();
  }
  get timeZone(): string {
    return this.own.timeZone;
  }
  set timeZone(timeZone: string) {
    this.setOwn('timeZone', timeZone);
    this.recalculation.everythingChanged();
  }

  private setOwn(property: 'name' | 'locale' | 'timeZone', after: string): void {
    const before = this.own[property];
    this.own[property] = after;
    this.emit(() => ({ type: 'spreadsheet-property', property, before, after }));
  }

  /** The serial number of an instant in the spreadsheet's time zone. */
  serialOf(milliseconds: number): number {
    return serialNow(milliseconds, this.timeZone);
  }

  // --- sheets -------------------------------------------------------------------------------------------------------

  get sheets(): readonly Sheet[] {
    return this.list;
  }

  get activeSheet(): Sheet {
    return this.active ?? this.list[0]!;
  }
  set activeSheet(sheet: Sheet) {
    this.active = sheet;
    this.selected = cellArea(0, 0);
  }

  /** The selected area of the active sheet. */
  get selection(): Area {
    return this.selected;
  }
  set selection(area: Area) {
    this.activeSheet.checkArea(area);
    this.selected = area;
  }

  /** The sheet with this id, which stays the same when it is renamed or moved. */
  sheetById(id: number): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  /** The sheet with exactly this name. */
  sheetByName(name: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.name === name);
  }

  /** The sheet that a formula names, in upper or lower case. */
  sheetForFormula(name: string): Sheet | undefined {
    return this.sheetByName(name) ?? this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The named range that a formula names. */
  namedRangeForFormula(name: string): { sheet: Sheet; area: Area } | undefined {
    const wanted = name.toLowerCase();
    for (const [known, range] of this.namedRanges) {
      const sheet = known.toLowerCase() === wanted && this.sheetById(range.sheetId);
      if (sheet) return { sheet, area: range.area };
    }
    return undefined;
  }

  /** Adds a sheet, by default of 1000 rows and 26 columns at the end. Throws if the name is taken. */
  addSheet(options: NewSheet = {}): Sheet {
    const {
      name = this.freeName('Sheet'),
      index = this.list.length,
      rows = 1000,
      columns = 26,
      id = this.freeId(),
    } = options;
    this.checkName(name);
    checkCellCount(this, rows * columns);
    const sheet = new Sheet(this, id, name, rows, columns);
    this.sheetsMade++;
    this.list.splice(index, 0, sheet);
    this.recalculation.everythingChanged();
    this.emit(() => ({ type: 'sheet-added', sheetId: id, index, name }));
    return sheet;
  }

  private freeId(): number {
    let count = this.sheetsMade;
    while (this.sheetById(sheetIdFor(count))) count++;
    return sheetIdFor(count);
  }

  private freeName(stem: string): string {
    let number = this.list.length + 1;
    while (this.sheetForFormula(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }

  private checkName(name: string, except?: Sheet): void {
    if (name === '') throw new ModelError('sheet-name-empty', 'A sheet must have a name.');
    const taken = this.sheetForFormula(name);
    if (!taken || taken === except) return;
    throw new ModelError(
      'sheet-name-taken',
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }

  private checkOwn(sheet: Sheet): void {
    if (!this.list.includes(sheet)) throw new ModelError('sheet-unknown', 'The sheet does not exist any more.');
  }

  /** Deletes a sheet; references to it become #REF!. The last sheet stays. */
  deleteSheet(sheet: Sheet): void {
    this.checkOwn(sheet);
    if (this.list.length === 1) throw new ModelError('last-sheet', "You can't remove all the sheets in a document.");
    const { index } = sheet;
    const before = this.isWatched ? sheetFile(sheet) : undefined;
    const rewritten = rewriteFormulas(this, () => this.rewriterOf(sheet, () => '#REF!'));
    this.list.splice(index, 1);
    for (const [name, range] of [...this.namedRanges]) if (range.sheetId === sheet.id) this.namedRanges.delete(name);
    if (this.active === sheet) this.activeSheet = this.list[Math.min(index, this.list.length - 1)]!;
    this.recalculation.everythingChanged();
    this.emit(() => ({ type: 'sheet-deleted', sheetId: sheet.id, index, before: before!, rewritten }));
  }

  private rewriterOf(meant: Sheet, next: (found: NamedReference) => NamedReference | '#REF!'): RewriteReference {
    return (found) =>
      found.sheet !== undefined && this.sheetForFormula(found.sheet) === meant ? next(found) : undefined;
  }

  /** Moves a sheet to another place, counted from 0. */
  moveSheet(sheet: Sheet, index: number): void {
    this.checkOwn(sheet);
    const before = sheet.index;
    this.list.splice(before, 1);
    this.list.splice(index, 0, sheet);
    this.emit(() => ({ type: 'sheet-moved', sheetId: sheet.id, before, after: index }));
  }

  /** Copies a sheet with everything on it to the end, under the name `Copy of …`. */
  copySheet(sheet: Sheet): Sheet {
    this.checkOwn(sheet);
    const stem = `Copy of ${sheet.name}`;
    const name = this.sheetForFormula(stem) ? this.freeName(`${stem} `) : stem;
    const copy = this.addSheet({ name, rows: sheet.maxRows, columns: sheet.maxColumns });
    fillSheet(copy, sheetFile(sheet));
    if (sheet.charts.length > 0) copy.charts = chartsOfCopy(sheet, copy);
    return copy;
  }

  /** Renames a sheet; formulas that name it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    this.checkOwn(sheet);
    this.checkName(name, sheet);
    const before = sheet.name;
    const rewriter = this.rewriterOf(sheet, ({ reference }) => ({ sheet: name, reference }));
    const rewritten = rewriteFormulas(this, () => rewriter);
    this.renameInValidations(rewriter);
    sheet.takeName(name);
    this.recalculation.everythingChanged();
    this.emit(() => ({ type: 'sheet-renamed', sheetId: sheet.id, before, after: name, rewritten }));
  }

  private renameInValidations(rewriter: RewriteReference): void {
    const locale = formulaLocale(this.locale);
    for (const sheet of this.list) {
      sheet.store.validations.visitAll((validation, row, column) => {
        const args = validation.args.map((arg) =>
          typeof arg === 'string' && arg.startsWith('=') ? rewriteReferences(arg, locale, rewriter) : arg,
        );
        if (args.some((arg, index) => arg !== validation.args[index]))
          sheet.store.validations.set(row, column, { ...validation, args });
      });
    }
  }

  // --- calculation and journal --------------------------------------------------------------------------------------

  /** Brings every formula up to date, custom functions included. Reading computed values does it too. */
  recalculate(): void {
    this.recalculation.run();
  }

  /** Whether there are listeners; if not, data that only undo needs is not collected. */
  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  /** Calls the listener with every change; returns a function that stops it. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For the model's own parts: announces a change to the listeners. */
  emit(change: () => Change): void {
    if (!this.isWatched) return;
    const made = change();
    for (const listener of [...this.listeners]) listener(made);
  }

  // --- saving -------------------------------------------------------------------------------------------------------

  toJSON(): DaybookFile {
    return spreadsheetFile(this, sheetFile);
  }

  /**
   * The spreadsheet of a saved file, of whose sheets the cells may be `apart`. Throws a ModelError 'damaged-file' with a
   * sentence that tells the place.
   */
  static fromJSON(file: unknown, apart?: readonly CellsText[]): Spreadsheet {
    const daybook = readDaybookFile(file, apart !== undefined);
    const { id, name, locale, timeZone } = daybook;
    const spreadsheet = new Spreadsheet({ id, name, locale, timeZone, sheetName: null });
    fillSpreadsheet(spreadsheet, daybook, apart);
    return spreadsheet;
  }
}
