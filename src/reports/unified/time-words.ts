/**
 * Headers for the days of a row in unified reports, shortest span first, `Hour` last; a report with several of them is read
 * by its days.
 */
import type { HeadersByLanguage, Span } from '../kind.ts';

const TIME_WORDS: readonly (readonly [Span, en: string, zh: readonly string[]])[] = [
  ['day', 'Date', ['日期']],
  ['week', 'Week', ['周']],
  ['month', 'Month', ['月']],
  ['year', 'Year', ['年份']],
  ['range', 'Date range', ['日期范围']],
  // An hour may be that of every day, so any other header takes precedence.
  ['hour', 'Hour', ['小时']],
];

/** All of these headers by language. */
export const TIME_HEADERS: HeadersByLanguage = {
  en: TIME_WORDS.map(([, en]) => en),
  'zh-CN': TIME_WORDS.flatMap(([, , zh]) => zh),
};

/** Header → what its cells cover. */
export const SPANS: Readonly<Record<string, Span>> = Object.fromEntries(
  TIME_WORDS.flatMap(([span, en, zh]) => [en, ...zh].map((header) => [header, span])),
);
