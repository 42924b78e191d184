/** Texts about reports and imports only, so that the sidebar need not contain those of the whole add-on. */
import type { Language } from './language.ts';
import { dictionary } from './report-dictionary.ts';
import { type TextParams, translate } from './translate.ts';

/** Key of a text about reports or imports. */
export type ReportTextKey = keyof ReturnType<typeof dictionary>;

/** The text of `key` in `language`, as from `text`. */
export function reportText(language: Language, key: ReportTextKey, params?: TextParams): string {
  return translate(dictionary(), language, key, params);
}
