/** A sheet of the add-on in the language of a workbook: its name, its titles, and the words of its cells. */
import { dictionary } from '../i18n/dictionary.ts';
import { type Language, languages } from '../i18n/language.ts';
import { word, wordId, wordsIn } from '../i18n/words.ts';
import type { Cell } from '../values/cell.ts';
import { fold } from '../values/fold.ts';
import { type RecordNames, renamedRecord } from './record-names.ts';
import type { ColumnSpec, SheetSpec } from './sheet-spec.ts';

/** Made once for each sheet and language: each run asks for the same many times. */
function onceByLanguage<Made>(make: (spec: SheetSpec, language: Language) => Made) {
  const known = new Map<SheetSpec, Map<Language, Made>>();
  return (spec: SheetSpec, language: Language): Made => {
    const local = known.get(spec) ?? new Map<Language, Made>();
    const made = local.get(language) ?? make(spec, language);
    known.set(spec, local.set(language, made));
    return made;
  };
}

const sheetIn = onceByLanguage(translated);

/** The same sheet for a workbook in that language. */
export function localSheet<Sheet extends SheetSpec>(spec: Sheet, language: Language): Sheet {
  return sheetIn(spec, language) as Sheet;
}

function translated(spec: SheetSpec, language: Language): SheetSpec {
  const titles = titlesIn(spec, language);
  const columns = spec.columns.map((column, at) => ({
    ...column,
    header: titles[at]!,
    language,
    ...(column.record ? { record: { shown: shownNames(spec, language), read: readNames(spec) } } : {}),
  }));
  return { ...spec, name: nameIn(spec, language), columns };
}

/** The name of a sheet in a language. */
export function nameIn({ id }: Pick<SheetSpec, 'id'>, language: Language): string {
  return word('sheet', id, language);
}

/** Titles of the columns; two columns that would have the same title keep their English ones. Hidden sheets are English. */
const titlesIn = onceByLanguage(({ columns, hidden }, language): readonly string[] => {
  if (hidden) return columns.map(({ header }) => header);
  const titles = columns.map((column) => titleIn(column, language));
  const all = titles.map(fold);
  const isTwice = (one: string) => all.indexOf(one) !== all.lastIndexOf(one);
  return titles.map((title, at) => (isTwice(all[at]!) ? columns[at]!.header : title));
});

/** The title of a column in a language, whatever the other columns are called. */
function titleIn({ header, headers }: ColumnSpec, language: Language): string {
  if (language === 'en') return header;
  const texts = dictionary() as Readonly<Record<string, Readonly<Record<Language, string>>>>;
  return headers?.[language] ?? texts[`title.${header}`]?.[language] ?? header;
}

const columnNames = new Map<SheetSpec, ReadonlyMap<string, ColumnSpec>>();

/** The column that a person calls so, by its title in any language or by its id; `spec` is the sheet in English. */
export function columnCalled(spec: SheetSpec, name: string): ColumnSpec | undefined {
  const names = columnNames.get(spec) ?? namesOfColumns(spec);
  columnNames.set(spec, names);
  return names.get(fold(name)) ?? spec.columns.find(({ id }) => id === name);
}

/** Titles in English come first. */
function namesOfColumns(spec: SheetSpec): ReadonlyMap<string, ColumnSpec> {
  const names = new Map<string, ColumnSpec>();
  for (const language of languages) {
    titlesIn(spec, language).forEach((title, at) => {
      const called = fold(title);
      if (!names.has(called)) names.set(called, spec.columns[at]!);
    });
  }
  return names;
}

const sheetNames = new WeakMap<readonly SheetSpec[], ReadonlyMap<string, SheetSpec>>();

/** The sheet that a person calls so, by its id, its name in any language, or its former name. */
export function sheetCalled<Sheet extends SheetSpec>(sheets: readonly Sheet[], name: string): Sheet | undefined {
  const names = sheetNames.get(sheets) ?? namesOfSheets(sheets);
  sheetNames.set(sheets, names);
  return sheets.find(({ id }) => id === name) ?? (names.get(fold(name)) as Sheet | undefined);
}

/** Of two sheets with one name the first is meant. */
function namesOfSheets(sheets: readonly SheetSpec[]): ReadonlyMap<string, SheetSpec> {
  const names = new Map<string, SheetSpec>();
  for (const spec of sheets) {
    for (const own of [spec.formerName ?? '', ...languages.map((language) => nameIn(spec, language))].map(fold))
      if (own !== '' && !names.has(own)) names.set(own, spec);
  }
  return names;
}

/** The language of a column's words: what custom functions answer is English, because formulas compare it. */
function wordLanguage({ origin, language = 'en' }: ColumnSpec): Language {
  return origin === 'formula' ? 'en' : language;
}

/** Names in a record of a sheet: in code → in a language. */
function shownNames(spec: SheetSpec, language: Language): RecordNames {
  const titles = titlesIn(spec, language).map((title, at) => [spec.columns[at]!.header, title] as const);
  const sheets = [...wordsIn('sheet'), ...wordsIn('carried')].map((words) => [words.en, words[language]] as const);
  const marks = wordsIn('record').map((words) => [words.en, words[language]] as const);
  return { titles: new Map(titles), sources: new Map([...titles, ...sheets]), marks: new Map(marks) };
}

/** In any language → in code. */
function readNames(spec: SheetSpec): RecordNames {
  const all = languages.map((language) => shownNames(spec, language));
  const read = (names: keyof RecordNames) =>
    new Map(all.flatMap((one) => [...one[names]].map(([english, shown]) => [shown, english] as const)));
  return { titles: read('titles'), sources: read('sources'), marks: read('marks') };
}

/** What a sheet shows for the id of a word; any other cell unchanged. */
export function shownWord(column: ColumnSpec, cell: Cell): Cell {
  if (typeof column.record === 'object' && typeof cell === 'string') return renamedRecord(cell, column.record.shown);
  if (column.words === undefined || typeof cell !== 'string' || cell === '') return cell;
  return word(column.words, cell, wordLanguage(column));
}

/** The id of a word in any language; any other cell unchanged. */
export function readWord({ words, record }: ColumnSpec, cell: Cell): Cell {
  if (typeof record === 'object' && typeof cell === 'string') return renamedRecord(cell, record.read);
  if (words === undefined || typeof cell !== 'string' || cell === '') return cell;
  return wordId(words, cell) ?? cell;
}
