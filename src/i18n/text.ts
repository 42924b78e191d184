/** One text of the whole add-on by its key. */
import type { Language } from './language.ts';
import { texts } from './texts.ts';
import { type TextParams, translate } from './translate.ts';

export type TextKey = keyof typeof texts;

/** The text of `key` in `language`, its `{places}` filled from `params` (numbers are grouped: 12,345). */
export function text(language: Language, key: TextKey, params?: TextParams): string {
  return translate(texts, language, key, params);
}
