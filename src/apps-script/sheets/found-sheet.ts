/** One of our sheets within this run of the script; name, size and notes are asked of Google only when they are used. */
import { comingColumns, placesOf, positionsOf } from '../../workbook/header-note.ts';
import type { ColumnSpec, SheetSpec } from '../../workbook/sheet-spec.ts';
import { HeaderMoved, type OwnSheet } from '../../workbook/workbook.ts';
import type { DocumentSettings } from './document-settings.ts';
import { headerNotes, headerTitles } from './read-header.ts';
import { identify, rememberedPlaces, rememberPlaces, sameTitles } from './remembered-header.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Places = ReadonlyMap<string, number>;

interface Known {
  readonly id?: number;
  readonly notes?: string[];
  /** What the header row says. */
  readonly titles?: readonly unknown[];
}

export class FoundSheet implements OwnSheet {
  readonly id: number;
  readonly spec: SheetSpec;
  private readonly sheet: Sheet;
  private readonly settings: DocumentSettings;
  private title = '';
  private rows = 0;
  private noted: string[] | undefined;
  private titles: readonly unknown[] | undefined;
  private places: Places | undefined;
  /** True if the columns were found by remembered titles, without the notes. */
  private isRecalled = false;

  constructor(sheet: Sheet, spec: SheetSpec, settings: DocumentSettings, { id, notes, titles }: Known = {}) {
    this.id = id ?? sheet.getSheetId();
    [this.sheet, this.spec, this.settings] = [sheet, spec, settings];
    [this.noted, this.titles] = [notes, titles];
    if (notes) this.places = this.placesIn(notes);
  }

  get name(): string {
    this.title ||= this.isNamed(this.spec.name) ? this.spec.name : this.sheet.getName();
    return this.title;
  }

  /** Updated when the add-on adds rows; set to 0 to ask Google again. */
  get maxRows(): number {
    this.rows ||= this.sheet.getMaxRows();
    return this.rows;
  }

  set maxRows(rows: number) {
    this.rows = rows;
  }

  /** True if the grid has that row; to try it is far quicker than to ask Google for the size. */
  hasRow(row: number): boolean {
    if (this.rows > 0) return row <= this.rows;
    try {
      this.sheet.getRange(row, 1);
      return true;
    } catch {
      return false;
    }
  }

  /** True once it is known where our columns are. */
  get isPlaced(): boolean {
    return this.places !== undefined;
  }

  get positions(): Places {
    this.places ??= this.placesBy(headerTitles(this.sheet));
    return this.places;
  }

  /** Notes of the header row, by column. */
  get notes(): string[] {
    this.noted ??= headerNotes(this.sheet);
    return this.noted;
  }

  get areNotesKnown(): boolean {
    return this.noted !== undefined;
  }

  /** What the header row said when it was read; `undefined` if it was not. */
  get knownTitles(): readonly unknown[] | undefined {
    return this.titles;
  }

  /** Positions of the columns that have a mark of their own. */
  get standing(): Places {
    return this.positions && this.isRecalled ? this.positions : positionsOf(this.notes);
  }

  /** Columns that replace a column of an earlier version; none if the header is as it was remembered. */
  get coming(): readonly ColumnSpec[] {
    return this.positions && this.isRecalled ? [] : comingColumns(this.spec, this.notes);
  }

  /** Takes over a header row that was read together with the rows. */
  headerRead(titles: readonly unknown[]): void {
    this.places ??= this.placesBy(titles);
    this.titles ??= titles;
  }

  /** True if these titles identify our columns by themselves; otherwise the notes do. */
  isTitled(titles: readonly unknown[]): boolean {
    const known = this.titles;
    if (known === undefined) return false;
    // A formula shows another text than its title while Sheets computes it.
    const settled = titles.map((title, c) => (title !== '' && this.isSpilled(c + 1) ? known[c] : title));
    return sameTitles(settled, known) && identify(settled, this.positions);
  }

  private isSpilled(position: number): boolean {
    return this.spec.columns.some(({ id, origin }) => origin === 'formula' && this.positions.get(id) === position);
  }

  /** Remembers the titles for the next run; called once the whole header is written. */
  remember(): void {
    if (this.titles) rememberPlaces(this.settings, this.spec, this.id, this.titles, this.positions);
  }

  private placesBy(titles: readonly unknown[]): Places {
    this.titles = titles;
    const recalled = rememberedPlaces(this.settings, this.spec, this.id, titles);
    this.isRecalled = recalled !== undefined;
    if (recalled) return recalled;
    const places = this.placesIn(this.notes);
    // A person may have moved columns between the two reads.
    if (this.settings.isHeld && comingColumns(this.spec, this.notes).length === 0 && this.stillTitled(titles))
      rememberPlaces(this.settings, this.spec, this.id, titles, places);
    return places;
  }

  /** Far quicker than to ask for the name. */
  private isNamed(name: string): boolean {
    return this.sheet.getParent().getSheetByName(name)?.getSheetId() === this.id;
  }

  private stillTitled(titles: readonly unknown[]): boolean {
    return sameTitles(titles, headerTitles(this.sheet));
  }

  private placesIn(notes: readonly string[]): Places {
    const places = placesOf(this.spec, notes);
    if (places.size === 0) throw new HeaderMoved(this.sheet.getName());
    return places;
  }
}
