/** A day as its reader writes it. */
import type { Language } from '../../src/i18n/language.ts';

/** `2026-11-01` → `Sunday, November 1, 2026`, `2026年11月1日星期日`, `2026年11月1日日曜日`. */
export function dayText(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const;
  return Number.isNaN(day.getTime()) ? isoDay : day.toLocaleDateString(language === 'en' ? 'en-US' : language, options);
}
