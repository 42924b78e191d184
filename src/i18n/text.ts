/** The texts of the whole add-on. */
import { dictionary } from './dictionary.ts';
import type { Language } from './language.ts';
import { type TextParams, translate } from './translate.ts';

/** Key of a text. */
export type TextKey = keyof ReturnType<typeof dictionary>;

/** The text of `key` in `language`, with its `{places}` filled from `params` (numbers are grouped: 12,345). */
export function text(language: Language, key: TextKey, params?: TextParams): string {
  return translate(dictionary(), language, key, params);
}
