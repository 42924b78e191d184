/**
 * How Amazon's unified reports name the days of a row, the shortest first, `Hour` last: a report with several of them
 * is told by its days.
 */
import type { HeadersByLanguage, Span } from '../kind.ts';

const TIME_WORDS: readonly (readonly [Span, en: string, zh: readonly string[]])[] = [
  ['day', 'Date', ['日期']],
  ['week', 'Week', ['周']],
  ['month', 'Month', ['月']],
  ['year', 'Year', ['年份']],
  ['range', 'Date range', ['日期范围']],
  // It may be an hour of every day: any other says more of the days.
  ['hour', 'Hour', ['小时']],
];

export const TIME_HEADERS: HeadersByLanguage = {
  en: TIME_WORDS.map(([, en]) => en),
  'zh-CN': TIME_WORDS.flatMap(([, , zh]) => zh),
};

/** Header → what its cells cover. */
export const SPANS: Readonly<Record<string, Span>> = Object.fromEntries(
  TIME_WORDS.flatMap(([span, en, zh]) => [en, ...zh].map((header) => [header, span])),
);
