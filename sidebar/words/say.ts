/** The texts of the sidebar; it ships none of the other texts, to stay small. */
import type { Language } from '../../src/i18n/language.ts';
import { downloadTexts } from '../../src/i18n/texts/downloads.ts';
import { sidebarTexts } from '../../src/i18n/texts/sidebar.ts';
import { todayListTexts } from '../../src/i18n/texts/today-list.ts';
import { weekTexts } from '../../src/i18n/texts/week.ts';
import { type TextParams, translate } from '../../src/i18n/translate.ts';

const texts = { ...sidebarTexts, ...downloadTexts, ...todayListTexts, ...weekTexts } as const;

export type SidebarKey = keyof typeof texts;

/** Returns one text in the chosen language. */
export type Say = (key: SidebarKey, params?: TextParams) => string;

/** The `Say` of a language. */
export function speaker(language: Language): Say {
  return (key, params) => translate(texts, language, key, params);
}
