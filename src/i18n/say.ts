/** Texts of one language. */
import type { Language } from './language.ts';
import { type TextKey, text } from './text.ts';
import type { TextParams } from './translate.ts';

/** Returns a text in one language. */
export type Say = (key: TextKey, params?: TextParams) => string;

/** The texts of a language. */
export function sayIn(language: Language): Say {
  return (key, params) => text(language, key, params);
}
