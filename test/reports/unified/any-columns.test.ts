/**
 * Whatever columns a person chose for a unified report, in whatever order: read as what it is, every figure kept, or
 * refused by name.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field, HeaderLanguage } from '../../../src/reports/kind.ts';
import { UNIFIED_KINDS } from '../../../src/reports/unified/levels.ts';
import {
  ACCOUNT,
  AD_GROUP,
  CAMPAIGN,
  METRICS,
  PLACEMENT,
  PORTFOLIO,
  PRODUCT,
  SEARCH_TERM,
  TARGET,
} from '../../../src/reports/unified/vocabulary.ts';
import type { Cell, Row } from '../../../src/values/cell.ts';
import { day, read } from '../tables.ts';

const DIMENSIONS = [
  ...ACCOUNT,
  ...PORTFOLIO,
  ...CAMPAIGN,
  ...AD_GROUP,
  ...PRODUCT,
  ...TARGET,
  ...PLACEMENT,
  ...SEARCH_TERM,
];
const FIGURES = METRICS.filter(({ combine }) => combine?.how === 'sum');
const PLACE: Field = {
  id: 'place',
  header: 'Advertised product marketplace',
  type: 'text',
  headers: { en: ['Advertised product marketplace'], 'zh-CN': ['推广的商品站点'] },
};

const LANGUAGES: readonly HeaderLanguage[] = ['en', 'zh-CN'];

/** How each language writes what a row is about; the last days are those of the row's window. */
const TIMES: Readonly<Record<string, Readonly<Record<string, readonly [header: string, ...cells: string[]]>>>> = {
  en: {
    day: ['Date', 'Jul 06, 2026', '2026-07-07'],
    week: ['Week', 'Jul 05, 2026 - Jul 11, 2026', 'Jul 12, 2026'],
    month: ['Month', 'Jul 2026', '2026-08'],
    range: ['Date range', 'Jul 06, 2026 - Jul 29, 2026', 'Jul 01, 2026 - Jul 31, 2026'],
  },
  'zh-CN': {
    day: ['日期', '2026年7月6日', '2026-07-07'],
    week: ['周', '2026年7月5日 - 2026年7月11日', '2026年7月12日'],
    month: ['月', '2026年7月', '2026年8月'],
    range: ['日期范围', '2026年7月6日 - 2026年7月29日', '2026年7月1日 - 2026年7月31日'],
  },
};
const WINDOWS: Readonly<Record<string, readonly [string, string][]>> = {
  day: [
    ['2026-07-06', '2026-07-06'],
    ['2026-07-07', '2026-07-07'],
  ],
  week: [
    ['2026-07-05', '2026-07-11'],
    ['2026-07-12', '2026-07-18'],
  ],
  month: [
    ['2026-07-01', '2026-07-31'],
    ['2026-08-01', '2026-08-31'],
  ],
  range: [
    ['2026-07-01', '2026-07-31'],
    ['2026-07-01', '2026-07-31'],
  ],
};

/** The report that a person made of some of the words. */
interface Made {
  readonly language: HeaderLanguage;
  readonly time: string | undefined;
  readonly dimensions: readonly Field[];
  readonly figures: readonly Field[];
  readonly wording: number;
  /** Of each row: which things it is about, its time, its figures. */
  readonly rows: readonly { readonly thing: number; readonly when: number; readonly figures: readonly number[] }[];
  readonly order: readonly number[];
}

const made: fc.Arbitrary<Made> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  time: fc.option(fc.constantFrom('day', 'week', 'month', 'range'), { nil: undefined, freq: 12 }),
  dimensions: fc.subarray(DIMENSIONS),
  figures: fc.subarray(FIGURES),
  wording: fc.nat(2),
  rows: fc.array(
    fc.record({
      thing: fc.nat(2),
      when: fc.nat(1),
      figures: fc.array(fc.nat(5000), { minLength: FIGURES.length, maxLength: FIGURES.length }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  order: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
});

function headerOf({ headers }: Field, language: HeaderLanguage, wording: number): string {
  const all = headers![language]!;
  return all[Math.min(wording, all.length - 1)]!;
}

function nameOf({ id }: Field, thing: number): Cell {
  if (id === 'adProduct') return ['Sponsored Products', 'SPONSORED_BRANDS', '展示型推广'][thing]!;
  return /Id$/.test(id) ? `="25492768191937${thing}"` : `${id} ${thing}`;
}

function figureOf({ type }: Field, value: number): Cell {
  return type === 'money' ? (value / 100).toFixed(2) : value;
}

function tableOf({ language, time, dimensions, figures, wording, rows, order }: Made): Cell[][] {
  const [timeHeader, ...times] = TIMES[language]![time ?? 'day']!;
  // What a person marks of a row, so that no two of a file are one copy.
  const columns: { header: string; cell: (row: Made['rows'][number], index: number) => Cell }[] = [
    ...(time ? [{ header: timeHeader, cell: (row: Made['rows'][number]) => times[row.when]! }] : []),
    { header: headerOf(PLACE, language, 0), cell: () => 'AMAZON_DE' },
    ...dimensions.map((field) => ({
      header: headerOf(field, language, wording),
      cell: (row: Made['rows'][number]) => nameOf(field, row.thing),
    })),
    ...figures.map((field) => ({
      header: headerOf(field, language, wording),
      cell: (row: Made['rows'][number]) => figureOf(field, row.figures[FIGURES.indexOf(field)]!),
    })),
    { header: 'Row of mine', cell: (_, index) => `row ${index}` },
  ];
  const sorted = columns.map((column, i) => ({ column, at: order[i]! })).sort((a, b) => a.at - b.at);
  return [
    sorted.map(({ column }) => column.header),
    ...rows.map((row, index) => sorted.map(({ column }) => column.cell(row, index))),
  ];
}

const ASKED = { marketplace: undefined, from: day('2026-07-01'), to: day('2026-07-31') };

function levelOf({ dimensions }: Made): string | undefined {
  const ids = dimensions.map(({ id }) => id);
  return UNIFIED_KINDS.find(({ level }) => level!.some((id) => ids.includes(id)))?.id;
}

function sumOf(rows: readonly Row[], id: string): number {
  return rows.reduce((sum, row) => sum + Number(row[id]), 0);
}

test('it is read as what its dimensions say, or the missing part is named', () => {
  fc.assert(
    fc.property(made, (report) => {
      const reading = read(tableOf(report), ASKED);
      const level = levelOf(report);
      const part = !report.time ? 'time' : !level ? 'detail' : report.figures.length === 0 ? 'metric' : undefined;
      if (part) {
        const isMore = report.time !== undefined || report.dimensions.length + report.figures.length > 0;
        expect(reading).toMatchObject({ status: 'refused', code: isMore ? `unified-no-${part}` : 'unknown-report' });
        return;
      }
      if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
      expect(reading.kind.id).toBe(level);
      expect(reading.counts.rowsRefused).toBe(0);
      expect(reading.marketplace).toBe('DE');
    }),
    { numRuns: 150 },
  );
});

test('every figure is there once: its sum is that of the file', () => {
  fc.assert(
    fc.property(made, (report) => {
      fc.pre(report.time !== undefined && report.figures.length > 0 && levelOf(report) !== undefined);
      const reading = read(tableOf(report), ASKED);
      if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
      for (const field of report.figures) {
        const told = report.rows.map(({ figures }) => Number(figureOf(field, figures[FIGURES.indexOf(field)]!)));
        expect(sumOf(reading.rows, field.id)).toBeCloseTo(
          told.reduce((sum, value) => sum + value, 0),
          6,
        );
      }
      const windows = new Set(reading.rows.map(({ from, to }) => `${from} ${to}`));
      const expected = new Set(report.rows.map(({ when }) => WINDOWS[report.time!]![when]!.join(' ')));
      expect(windows).toEqual(expected);
      expect(new Set(reading.rows.map(({ attributionDays }) => attributionDays)).has(30)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('what was summed is named, and nothing is where nothing was', () => {
  fc.assert(
    fc.property(made, (report) => {
      fc.pre(report.time !== undefined && report.figures.length > 0 && levelOf(report) !== undefined);
      const reading = read(tableOf(report), ASKED);
      if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
      const said = reading.notes.find(({ code }) => code === 'unified-summed-over');
      expect(said !== undefined).toBe(reading.counts.rowsCombined > 0);
      if (said) expect(said.params.columns).toContain('Row of mine');
    }),
    { numRuns: 60 },
  );
});
