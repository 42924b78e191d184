/** A day as people write it: `26 Nov`, `11/26`, `11月26日`. */
import type { Language } from '../i18n/language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO day → text without the year. */
export function dayText(iso: string, language: Language): string {
  const [, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (language === 'en') return `${day} ${MONTHS[month - 1]}`;
  return language === 'ja' ? `${month}月${day}日` : `${month}/${day}`;
}
