/** How Amazon's unified reports name the days of a row, the shortest first: a report with several of them is told by its days. */
import type { HeadersByLanguage, Span } from '../kind.ts';

const TIME_WORDS: readonly (readonly [Span, en: string, zh: readonly string[]])[] = [
  ['day', 'Date', ['日期']],
  ['hour', 'Hour', ['小时']],
  ['week', 'Week', ['周']],
  ['month', 'Month', ['月']],
  ['year', 'Year', ['年份']],
  ['range', 'Date range', ['日期范围']],
];

export const TIME_HEADERS: HeadersByLanguage = {
  en: TIME_WORDS.map(([, en]) => en),
  'zh-CN': TIME_WORDS.flatMap(([, , zh]) => zh),
};

/** Header → what its cells cover. */
export const SPANS: Readonly<Record<string, Span>> = Object.fromEntries(
  TIME_WORDS.flatMap(([span, en, zh]) => [en, ...zh].map((header) => [header, span])),
);
