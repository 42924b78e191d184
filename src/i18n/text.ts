/** One text of the whole add-on by its key. */
import { dictionary } from './dictionary.ts';
import type { Language } from './language.ts';
import { type TextParams, translate } from './translate.ts';

export type TextKey = keyof ReturnType<typeof dictionary>;

/** The text of `key` in `language`, its `{places}` filled from `params` (numbers are grouped: 12,345). */
export function text(language: Language, key: TextKey, params?: TextParams): string {
  return translate(dictionary(), language, key, params);
}
