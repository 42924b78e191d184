/** Texts about reports and their import alone: the sidebar carries these, not those of the whole add-on. */
import type { Language } from './language.ts';
import { dictionary } from './report-dictionary.ts';
import { type TextParams, translate } from './translate.ts';

export type ReportTextKey = keyof ReturnType<typeof dictionary>;

/** The text of `key` in `language`, as `text` gives it. */
export function reportText(language: Language, key: ReportTextKey, params?: TextParams): string {
  return translate(dictionary(), language, key, params);
}
