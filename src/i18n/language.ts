/** The languages a seller can read the add-on in. */

export const languages = ['en', 'zh-CN', 'ja'] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name, as a language switch shows it. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', ja: '日本語' };

/** The language for a locale such as `zh_TW`, `ja-JP` or `de`: Chinese and Japanese by their name, English for all else. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().slice(0, 2);
  if (primary === 'zh') return 'zh-CN';
  return primary === 'ja' ? 'ja' : 'en';
}

/** True for one of our language codes, exactly as we write them. */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** A sentence in every language a seller can read the add-on in. */
export type LocalText = Readonly<Record<Language, string>>;
