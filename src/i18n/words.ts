/** Words in cells: in code a word is an id, in a sheet it stands in one language, and it is understood in every language. */
import { dictionary } from './dictionary.ts';
import { type Language, type LocalText, languages } from './language.ts';
import type { wordTexts } from './texts/words.ts';

type WordKey = keyof typeof wordTexts | `sheet.${string}`;

/** A set of words that cells of one column may contain; the names of sheets are one. */
export type Vocabulary = WordKey extends infer Key ? (Key extends `${infer Name}.${string}` ? Name : never) : never;

/** The words of a vocabulary, each in every language. */
export function wordsIn(vocabulary: Vocabulary): LocalText[] {
  return entriesOf(vocabulary).map(([, words]) => words);
}

type Entry = [key: string, words: LocalText];

/** The texts of each vocabulary, by the first part of their keys; filled when a word is first asked for. */
const vocabularies = new Map<string, Entry[]>();

function entriesOf(vocabulary: Vocabulary): readonly Entry[] {
  if (vocabularies.size === 0) Object.entries(dictionary()).forEach(fileEntry);
  return vocabularies.get(vocabulary) ?? [];
}

function fileEntry(entry: Entry): void {
  const name = entry[0].slice(0, entry[0].indexOf('.'));
  const entries = vocabularies.get(name);
  if (entries) entries.push(entry);
  else vocabularies.set(name, [entry]);
}

const known = new Map<Vocabulary, ReadonlyMap<string, string>>();

/** Spelling of a word in any language, or its id → its id. */
function spellingsOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const spellings = entriesOf(vocabulary).flatMap(([key, words]) => {
    const id = key.slice(vocabulary.length + 1);
    return [id, ...languages.map((language) => words[language])].map((word) => [spelling(word), id] as const);
  });
  return new Map(spellings);
}

function spelling(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}

/** The id of a word in any language; `undefined` for any other text. */
export function wordId(vocabulary: Vocabulary, word: string): string | undefined {
  const spellings = known.get(vocabulary) ?? spellingsOf(vocabulary);
  known.set(vocabulary, spellings);
  return spellings.get(spelling(word));
}

/** The word of an id in a language; any other text unchanged. */
export function word(vocabulary: Vocabulary, id: string, language: Language): string {
  const texts = (dictionary() as Readonly<Record<string, Readonly<Record<Language, string>>>>)[`${vocabulary}.${id}`];
  return texts?.[language] ?? id;
}
