/** Finds the add-on's sheets by their recorded id, else by the marks in their header notes; creates them. */
import { isLanguage, type Language, languageOf, languages } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { columnOfNote, headerNote, marksSheet, sheetOfNote } from '../../workbook/header-note.ts';
import { localSheet } from '../../workbook/local-sheet.ts';
import { type ColumnSpec, madeColumns, type SheetSpec } from '../../workbook/sheet-spec.ts';
import { type OwnSheet, SheetGone } from '../../workbook/workbook.ts';
import type { DocumentSettings } from './document-settings.ts';
import { dressNewColumns, dressNewSheet } from './dress-new-sheet.ts';
import { FoundSheet } from './found-sheet.ts';
import { headerNotes } from './read-header.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Prefix of document settings that hold the id of a sheet of ours. */
const RECORDED = 'sheet.';
/** Prefix of settings with the name of a sheet that is being created: after an interruption the next run goes on with it. */
const MAKING = 'making.';

/** Prefix of settings with the columns that were created when they were needed. */
const MADE = 'made.';

function notesOf(spec: SheetSpec, columns: readonly ColumnSpec[]): string[] {
  return columns.map(({ id }) => headerNote(spec.id, id, ''));
}

/** The setting with the ids of sheets whose header had no mark of ours: its notes are not read again. */
const FOREIGN = 'seen.foreign';
/** A document property stores up to 9 kB. */
const MOST_CHARACTERS = 8_000;

/** A sheet whose id no setting records, with the notes of its first row. */
interface UnrecordedSheet {
  readonly sheet: Sheet;
  readonly notes: readonly string[];
}

/** The setting with the language of the workbook; workbooks of earlier versions have none. */
const LANGUAGE = 'language';

/** The language in which most of these sheets have the add-on's name. */
function languageOfNames(sheets: readonly UnrecordedSheet[]): Language {
  const named = sheets.map(({ sheet, notes }) => ({ name: sheet.getName(), ids: notes.map(sheetOfNote) }));
  const count = (language: Language) =>
    named.filter(({ name, ids }) => ids.some((id) => id !== undefined && word('sheet', id, language) === name)).length;
  return [...languages].sort((a, b) => count(b) - count(a))[0]!;
}

/** True if the add-on gives a sheet that name in any language, also where its plain name was taken. */
function isNamed({ id, formerName }: SheetSpec, name: string): boolean {
  const plain = name.replace(/ \(Daybook(?: \d+)?\)$/, '').toLowerCase();
  const names = languages.map((language) => word('sheet', id, language));
  return [...names, ...(formerName === undefined ? [] : [formerName])].some((own) => own.toLowerCase() === plain);
}

/** Looks each sheet up once in a run of the script. */
export class OwnSheets {
  private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly settings: DocumentSettings;
  private readonly known = new Map<string, FoundSheet>();
  private readonly handles = new Map<number, Sheet>();
  private unrecordedSheets: readonly UnrecordedSheet[] | undefined;

  constructor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, settings: DocumentSettings) {
    this.spreadsheet = spreadsheet;
    this.settings = settings;
  }

  private get chosenLanguage(): Language | undefined {
    const chosen = this.settings.get(LANGUAGE);
    return isLanguage(chosen) ? chosen : undefined;
  }

  /** A workbook of earlier versions is English; a new one has the language of its locale, a copied one that of its names. */
  get language(): Language {
    if (this.chosenLanguage) return this.chosenLanguage;
    if (this.isRecorded) return 'en';
    const copied = this.marked();
    return copied.length > 0 ? languageOfNames(copied) : languageOf(this.spreadsheet.getSpreadsheetLocale());
  }

  private get isRecorded(): boolean {
    const isOurs = (name: string) => name.startsWith(RECORDED) || name.startsWith(MAKING);
    return Object.entries(this.settings.all()).some(([name, value]) => isOurs(name) && value !== '');
  }

  private marked(): readonly UnrecordedSheet[] {
    return this.unrecorded().filter(({ notes }) => notes.some((note) => sheetOfNote(note) !== undefined));
  }

  /** True for English sheets without a recorded language; earlier versions recorded none. */
  get isOfEarlierVersion(): boolean {
    if (this.chosenLanguage || this.language !== 'en') return false;
    return this.isRecorded || this.marked().length > 0;
  }

  /** Records the language, before the first sheet is. */
  private settleLanguage(): void {
    if (!this.isOfEarlierVersion) this.settings.set(LANGUAGE, this.language);
  }

  find(spec: SheetSpec): FoundSheet | undefined {
    const found = this.known.get(spec.id) || this.lookUp(spec);
    if (!found) return undefined;
    // Without the lock, another run may be making the sheet.
    if (this.settings.isHeld) this.settleLanguage();
    if (this.settings.isHeld) this.settings.set(RECORDED + spec.id, String(found.id));
    return this.remember(found);
  }

  create(spec: SheetSpec, needed: readonly string[] = []): FoundSheet {
    this.settings.count();
    this.settleLanguage();
    const local = localSheet(spec, this.language);
    const name = this.settings.get(MAKING + spec.id) || this.freeName(local.name);
    this.settings.set(MAKING + spec.id, name);
    const sheet = this.spreadsheet.getSheetByName(name) || this.insert(name, spec.tab);
    const columns = madeColumns(local, needed);
    const titles = columns.map(({ header }) => header);
    const own = this.found(sheet, spec, { notes: notesOf(spec, columns), titles });
    dressNewSheet(sheet, own, columns);
    this.record(spec, sheet);
    own.remember();
    this.noteMade(spec, needed);
    this.settings.set(MAKING + spec.id, '');
    return this.remember(own);
  }

  /** Sheets with the same marks and name; a copy that a person made has another name and is not one. */
  doubles(spec: SheetSpec): FoundSheet[] {
    return this.unrecorded()
      .filter(({ sheet, notes }) => notes.some((note) => marksSheet(note, spec.id)) && isNamed(spec, sheet.getName()))
      .map(({ sheet, notes }) => this.found(sheet, spec, { notes: [...notes] }));
  }

  chooseLanguage(language: Language): void {
    this.settings.set(LANGUAGE, language);
    this.forget();
  }

  rename(own: OwnSheet): void {
    const { spec, name } = own;
    if (!isNamed(spec, name) || name.toLowerCase().startsWith(spec.name.toLowerCase())) return;
    this.sheetOf(own).setName(this.freeName(spec.name));
    this.forget();
  }

  adopt(own: FoundSheet): void {
    this.settings.set(RECORDED + own.spec.id, String(own.id));
    this.forget();
  }

  remove(own: OwnSheet): void {
    this.settings.count();
    this.spreadsheet.deleteSheet(this.sheetOf(own));
    this.forget();
  }

  /** Adds columns that the sheet never had: ours where a new sheet has them, others before the last one, `Imported at`. */
  addColumns(own: OwnSheet, needed: readonly string[]): FoundSheet {
    const { spec, positions, standing } = own as FoundSheet;
    const had = this.settings.get(MADE + spec.id).split(' ');
    const columns = spec.columns.filter(({ id }) => needed.includes(id) && !standing.has(id) && !had.includes(id));
    if (columns.length === 0) return own as FoundSheet;
    this.settings.count();
    this.settings.forgetWritten(spec.id, ['rules', 'notes']);
    const sheet = this.sheetOf(own);
    const isOurs = columns.every(({ origin }) => origin === 'ours');
    const next = spec.columns
      .slice(spec.columns.indexOf(columns[columns.length - 1]!))
      .find(({ id }) => positions.has(id));
    const place = (isOurs && next && positions.get(next.id)) || Math.max(...positions.values());
    sheet.insertColumnsBefore(place, columns.length);
    dressNewColumns(sheet, place, columns, notesOf(spec, columns));
    this.noteMade(spec, needed);
    return this.remember(this.found(sheet, spec, { notes: headerNotes(sheet) }));
  }

  /** Records created columns: one that is recorded and missing was deleted by a person. */
  private noteMade(spec: SheetSpec, columns: readonly string[]): void {
    const made = new Set(
      this.settings
        .get(MADE + spec.id)
        .split(' ')
        .concat(columns),
    );
    made.delete('');
    if (columns.length > 0) this.settings.set(MADE + spec.id, [...made].join(' '));
  }

  private remember(own: FoundSheet): FoundSheet {
    this.known.set(own.spec.id, own);
    return own;
  }

  /** Looks everything up again: a person or another run may have changed it. */
  forget(): void {
    this.known.clear();
    this.handles.clear();
    this.unrecordedSheets = undefined;
  }

  /** The visible sheets without a mark of ours. */
  sellers(): Sheet[] {
    const foreign = this.unrecorded().filter(({ notes }) => notes.every((note) => columnOfNote(note) === undefined));
    return foreign.map(({ sheet }) => sheet).filter((sheet) => !sheet.isSheetHidden());
  }

  /** Its handle, also if it was deleted since it was found: then every use of it fails. */
  sheetOf(own: OwnSheet): Sheet {
    return this.handleOf(own.id) ?? this.gone(own);
  }

  /** Throws `SheetGone` if a person deleted the sheet. */
  expectThere(own: OwnSheet): void {
    if (this.spreadsheet.getSheetById(own.id) === null) this.gone(own);
  }

  /** Throws `SheetGone` if a person deleted any sheet that this run found. */
  expectAllThere(): void {
    for (const own of [...this.known.values()]) this.expectThere(own);
  }

  private gone({ spec }: OwnSheet): never {
    this.forget();
    throw new SheetGone(spec.name);
  }

  private handleOf(id: number): Sheet | null {
    const sheet = this.handles.get(id) ?? this.spreadsheet.getSheetById(id);
    if (sheet !== null) this.handles.set(id, sheet);
    return sheet;
  }

  private insert(name: string, tab?: number): Sheet {
    const open = this.spreadsheet.getActiveSheet();
    const count = this.spreadsheet.getSheets().length;
    const sheet = this.spreadsheet.insertSheet(name, Math.min(tab ?? count, count));
    this.spreadsheet.setActiveSheet(open);
    return sheet;
  }

  private lookUp(spec: SheetSpec): FoundSheet | undefined {
    if (this.settings.get(MAKING + spec.id) !== '') return undefined;
    const recorded = this.settings.get(RECORDED + spec.id);
    const known = recorded === '' ? null : this.handleOf(Number(recorded));
    const sheet = known || this.findMarked(spec);
    if (!sheet) return undefined;
    return this.found(sheet, spec, sheet === known ? { id: Number(recorded) } : {});
  }

  private found(sheet: Sheet, spec: SheetSpec, known: ConstructorParameters<typeof FoundSheet>[3]): FoundSheet {
    return new FoundSheet(sheet, localSheet(spec, this.language), this.settings, known);
  }

  private record(spec: SheetSpec, sheet: Sheet): void {
    this.settings.set(RECORDED + spec.id, String(sheet.getSheetId()));
  }

  /** Reads each sheet's notes once, however many of our sheets do not exist. */
  private findMarked(spec: SheetSpec): Sheet | undefined {
    return this.unrecorded().find(({ notes }) => notes.some((note) => marksSheet(note, spec.id)))?.sheet;
  }

  private unrecorded(): readonly UnrecordedSheet[] {
    if (this.unrecordedSheets !== undefined) return this.unrecordedSheets;
    const names = Object.entries(this.settings.all()).filter(([name]) => name.startsWith(RECORDED));
    const recorded = new Set(names.map(([, id]) => id));
    for (const sheet of this.spreadsheet.getSheets()) this.handles.set(sheet.getSheetId(), sheet);
    const others = [...this.handles].filter(([id]) => !recorded.has(String(id)));
    const foreign = new Set(this.settings.get(FOREIGN).split(' '));
    const read = others.map(([id, sheet]) => ({ id, sheet, notes: foreign.has(String(id)) ? [] : headerNotes(sheet) }));
    const unmarked = read.filter(({ notes }) => notes.every((note) => columnOfNote(note) === undefined));
    this.rememberForeign(unmarked.map(({ id }) => id).join(' '));
    this.unrecordedSheets = read;
    return this.unrecordedSheets;
  }

  private rememberForeign(ids: string): void {
    if (this.settings.isHeld && this.isRecorded && ids.length <= MOST_CHARACTERS) this.settings.setAtEnd(FOREIGN, ids);
  }

  /** A name that is free; Google treats `orders` and `Orders` as the same. */
  private freeName(name: string): string {
    const sellers = new Set(this.unrecorded().map(({ sheet }) => sheet.getName().toLowerCase()));
    const candidate = (n: number) => (n === 0 ? name : `${name} (Daybook${n === 1 ? '' : ` ${n}`})`);
    let n = 0;
    const isTaken = (one: string) => sellers.has(one.toLowerCase()) || this.spreadsheet.getSheetByName(one) !== null;
    while (isTaken(candidate(n))) n += 1;
    return candidate(n);
  }
}
