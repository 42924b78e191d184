/**
 * Whichever way a report comes in, the same table is stored; what a spreadsheet's typing has spoilt is named in the
 * receipt.
 */

import { describe, expect, test } from 'vitest';
import { columnTitleTexts } from '../../../src/i18n/texts/column-titles.ts';
import { isoOfDay } from '../../../src/values/day.ts';
import type { Place } from '../../commands/daybook-host.ts';
import { GOLDEN_CASES } from '../../reports/golden-case.ts';
import { type Answers, type CameIn, comeIn, WAYS, type Way } from './ways-in.ts';

const us: Place = { locale: 'en_US', timeZone: 'America/Los_Angeles' };
const gb: Place = { locale: 'en_GB', timeZone: 'Europe/London' };
const de: Place = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const cn: Place = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
const jp: Place = { locale: 'ja_JP', timeZone: 'Asia/Tokyo' };

type Spoilt = Partial<Record<Way, number>>;

/** Golden case → the spreadsheet of whoever pastes it, and how many of its cells the typing there spoils. */
const CASES: readonly (readonly [string, Place, Spoilt])[] = [
  ['sales-traffic-uk-moved-parent', gb, {}],
  ['sales-traffic-ja', jp, {}],
  // `1.200` is a decimal number in China and `1,250` one in Germany: then 96 may have been 96,000, where no ratio of
  // its row tells.
  ['sales-traffic-zh-europe', cn, { paste: 1 }],
  ['sales-by-date-de', de, { paste: 10 }],
  ['search-terms-de', de, {}],
  ['search-terms-zh', cn, {}],
  ['search-terms-us-summary', us, {}],
  ['sp-campaigns-zh', cn, {}],
  ['fba-inventory-21-columns', us, {}],
  ['fba-returns', us, {}],
  // `false` is a truth value in every spreadsheet; tabs part cells in pasted text too.
  ['orders-us', us, { paste: 4, 'paste-text': 4 }],
  ['settlement-v2-euro', de, {}],
];

interface Difference {
  readonly row: number;
  readonly title: string;
  readonly was: unknown;
  readonly is: unknown;
}

const marks: readonly string[] = Object.values(columnTitleTexts['title.As imported']);

function differences(expected: CameIn, got: CameIn): Difference[] {
  const titles = expected.table[0]!;
  return expected.table.flatMap((row, index) =>
    titles.flatMap((title, column) => {
      const [was, is] = [row[column], got.table[index]?.[column]];
      // The mark of what the others hold.
      return was === is || marks.includes(String(title)) ? [] : [{ row: index + 1, title: String(title), was, is }];
    }),
  );
}

describe.each(CASES)('%s', (name, place, spoilt) => {
  const golden = GOLDEN_CASES.find((one) => one.name === name)!;
  const iso = (day: number | undefined) => (day === undefined ? {} : isoOfDay(day));
  const { fileName, marketplace, from, to, asOf } = golden.request;
  const given = Object.entries({ marketplace, from: from && iso(from), to: to && iso(to), asOf: asOf && iso(asOf) });
  // A pasted `£1,000.00` is a number: its currency, which tells the marketplace, is only seen.
  const uk = place === gb ? { marketplace: 'UK' } : {};
  const answers: Answers = {
    ...uk,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
  const file = { name: fileName, bytes: golden.bytes, table: golden.table };
  const expected = comeIn('command line', file, answers, place);

  test.each(WAYS)('by %s', async (way) => {
    const [before, came] = [await expected, await comeIn(way, file, answers, place)];
    expect(came.refusals).toEqual([]);
    const found = differences(before, came);
    expect(came.table).toHaveLength(before.table.length);
    expect(found).toHaveLength(spoilt[way] ?? 0);
    // What is spoilt is blank or spelt otherwise, never wrong, and each cell has its line in the receipt.
    for (const { was, is } of found) expect(['', String(was).toUpperCase()]).toContain(is);
    const named = came.receipt!.problems.length - before.receipt!.problems.length;
    expect(named).toBeGreaterThanOrEqual(found.length);
    if (found.length === 0) expect(named).toBe(0);
  });
});
