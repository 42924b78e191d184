/** The default date format, by locale. */

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

const SECOND_OF_MARCH = new Date(Date.UTC(2026, 2, 2));
const LETTERS: Record<string, string> = { day: 'd', month: 'M', year: 'y' };

/** `d/M/yyyy` as the locale writes it; an unknown locale must not fall back to the machine's own. */
function patternOf(locale: string): string {
  const tag = locale.replace('_', '-');
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return 'yyyy-MM-dd';
  const written = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(SECOND_OF_MARCH);
  const pattern = written.map(({ type, value }) => LETTERS[type]?.repeat(value.length) ?? value).join('');
  PATTERNS[locale] = pattern;
  return pattern;
}

/** The format of a date, or of a date with a time of day, in a locale. */
export function defaultDateFormat(locale: string, withTime = false): string {
  const date = PATTERNS[locale] ?? patternOf(locale);
  return withTime ? `${date} H:mm:ss` : date;
}
