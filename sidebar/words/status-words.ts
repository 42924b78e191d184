/** What the status words of functions mean in a language; formulas answer them in English. */
import type { Language } from '../../src/i18n/language.ts';
import { type StatusWord, wordTexts } from '../../src/i18n/texts/words.ts';

const meanings = new Map<string, Readonly<Record<Language, string>>>(
  Object.entries(wordTexts)
    .filter(([key]) => key.startsWith('status.'))
    .map(([, words]) => [words.en, words]),
);

/** `Over target（超标）`; in English the word alone. */
export function statusWords(statuses: readonly StatusWord[], language: Language): string[] {
  if (language === 'en') return [...statuses];
  return statuses.map((status) => `${status}（${meanings.get(status)?.[language] ?? status}）`);
}
