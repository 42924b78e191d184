/** Days and times in the reader's language. */
import type { Language } from '../../src/i18n/language.ts';

/** `2026-11-01` → `Sunday, November 1, 2026`, `2026年11月1日星期日`, `2026年11月1日日曜日`. */
export function dayText(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const;
  return Number.isNaN(day.getTime()) ? isoDay : day.toLocaleDateString(language === 'en' ? 'en-US' : language, options);
}

/** `2026-11-01T12:01:50` → `Nov 1, 12:01`, `11月1日 12:01`; midnight may be the day alone. */
export function timeText(isoTime: string, language: Language): string {
  const time = new Date(`${isoTime.length === 10 ? `${isoTime}T00:00:00` : isoTime}Z`);
  const options = { timeZone: 'UTC', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  if (Number.isNaN(time.getTime())) return isoTime;
  return time.toLocaleString(language === 'en' ? 'en-US' : language, { ...options, hourCycle: 'h23' });
}

/** `2026-11-01` → `Nov 1`, `11月1日`. */
export function monthDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const options = { timeZone: 'UTC', month: 'short', day: 'numeric' } as const;
  return Number.isNaN(day.getTime()) ? isoDay : day.toLocaleDateString(language === 'en' ? 'en-US' : language, options);
}
