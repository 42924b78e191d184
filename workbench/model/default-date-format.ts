/** The date pattern a formula's date gets by itself, by locale. */

const PATTERNS: Record<string, string> = {
  en_US: 'M/d/yyyy',
  en_GB: 'dd/MM/yyyy',
  de_DE: 'dd.MM.yyyy',
  fr_FR: 'dd/MM/yyyy',
  it_IT: 'dd/MM/yyyy',
  es_ES: 'dd/MM/yyyy',
  ja_JP: 'yyyy/MM/dd',
  zh_CN: 'yyyy/M/d',
};

/** The pattern of a date, or of a date with a time of day, in a locale. */
export function defaultDateFormat(locale: string, withTime = false): string {
  const date = PATTERNS[locale] ?? 'yyyy-MM-dd';
  return withTime ? `${date} H:mm:ss` : date;
}
