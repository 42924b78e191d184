/** Univer's own texts, loaded only in the page's language, because they are large. */
import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';

const english = () =>
  Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
  ]);
const chinese = () =>
  Promise.all([
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
  ]);
const japanese = () =>
  Promise.all([
    import('@univerjs/preset-sheets-core/locales/ja-JP'),
    import('@univerjs/preset-sheets-data-validation/locales/ja-JP'),
  ]);

const languages = {
  en: [LocaleType.EN_US, english],
  zh: [LocaleType.ZH_CN, chinese],
  ja: [LocaleType.JA_JP, japanese],
} as const;

/** A language of Univer's and its texts. */
export interface UniverWords {
  readonly locale: LocaleType;
  readonly locales: ILocales;
}

/** The texts of a language (`en`, `zh-CN`, `ja`); English for others. */
export async function univerWords(language: string): Promise<UniverWords> {
  const [locale, load] = languages[language.slice(0, 2) as 'en'] ?? languages.en;
  const parts = await load();
  return { locale, locales: { [locale]: mergeLocales(...parts.map((part) => part.default)) } };
}
