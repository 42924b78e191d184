/** The languages a seller can read the add-on in. */

/** Codes of these languages. */
export const languages = ['en', 'zh-CN', 'ja'] as const;

/** One of these codes. */
export type Language = (typeof languages)[number];

/** The name of each language in that language, for the language switch. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', ja: '日本語' };

/** The language for a locale such as `zh_TW`, `ja-JP` or `de`: English unless it is Chinese or Japanese. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().slice(0, 2);
  if (primary === 'zh') return 'zh-CN';
  return primary === 'ja' ? 'ja' : 'en';
}

/** True for exactly one of these codes. */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** A text in every language. */
export type LocalText = Readonly<Record<Language, string>>;
