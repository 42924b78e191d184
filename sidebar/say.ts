/** The sidebar's own texts: a part of the add-on's, so that the page carries no others. */
import type { Language } from '../src/i18n/language.ts';
import { sidebarTexts } from '../src/i18n/texts/sidebar.ts';
import { type TextParams, translate } from '../src/i18n/translate.ts';

export type SidebarKey = keyof typeof sidebarTexts;

/** Says one text in the chosen language. */
export type Say = (key: SidebarKey, params?: TextParams) => string;

/** The speaker of a language. */
export function speaker(language: Language): Say {
  return (key, params) => translate(sidebarTexts, language, key, params);
}
