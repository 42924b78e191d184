/** For how many days a row counts, found from the dates: by itself, and in whole files of every marketplace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKETPLACES, type Marketplace } from '../../src/reports/marketplaces.ts';
import { canBePeriod, type Grain, grainOf, grainOfSpan, spanOfGrain } from '../../src/reports/read/grain.ts';
import type { Asks, ReadRequest } from '../../src/reports/read/read-report.ts';
import { unreadReply } from '../../src/reports/recognise/unread-reply.ts';
import { splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import type { Cell } from '../../src/values/cell.ts';
import { type Day, isoOfDay } from '../../src/values/day.ts';
import { monthOf, readMonth } from '../../src/values/month.ts';
import { localeZones } from '../../workbench/import/locales.ts';
import { pasted } from './pasted.ts';
import { ANSWERS, codes, day, read, requestForPart, rowsOf } from './tables.ts';

const GRAINS: readonly Grain[] = ['day', 'week', 'month'];
const CHEAP = { numRuns: 60 };

/** Dates of one grain, one after the other. */
function dates(grain: Grain, first: Day, count: number): Day[] {
  const all = [grain === 'month' ? monthOf(first).first : first];
  while (all.length < count) all.push(spanOfGrain(grain, all[all.length - 1]!).last + 1);
  return all;
}

const days = (...texts: string[]) => texts.map((text) => day(`2026-${text}`));
const someDay = fc.integer({ min: day('2024-01-01'), max: day('2026-06-30') });

describe('dates', () => {
  test.each<[string, Day[], ReturnType<typeof grainOf>]>([
    ['one', days('10-04'), 'one'],
    ['one, several times', days('10-04', '10-04'), 'one'],
    ['two days', days('10-04', '10-05'), 'day'],
    ['days with a hole', days('10-01', '10-02', '10-04', '10-05'), 'day'],
    ['days with a long hole', days('09-30', '10-01', '10-02', '10-13'), 'day'],
    ['two weeks', days('10-04', '10-11'), 'week'],
    ['weeks with a hole', days('10-04', '10-11', '10-25'), 'week'],
    ['weeks that begin on a Thursday', days('10-01', '10-08', '10-15'), 'week'],
    ['months', days('08-01', '09-01', '10-01'), 'month'],
    ['months with a hole', days('06-01', '07-01', '10-01'), 'month'],
    ['a February of four weeks', days('02-01', '03-01'), 'month'],
    ['months by their last day', days('08-31', '09-30', '10-31'), 'month'],
    ['two dates a fortnight apart', days('10-04', '10-18'), 'unclear'],
    ['two dates some days apart', days('10-01', '10-04'), 'unclear'],
    ['a quarter apart', days('01-01', '04-01', '07-01'), 'unclear'],
    ['a first week that is cut', days('10-01', '10-04', '10-11', '10-18'), 'unclear'],
    ['weeks, then days', days('10-04', '10-11', '10-18', '10-19', '10-20', '10-21'), 'unclear'],
    ['a week above its days', days('10-04', '10-11', '10-12', '10-13', '10-14', '10-15'), 'unclear'],
    ['months, then days', days('08-01', '09-01', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06'), 'unclear'],
    ['no order', days('10-01', '10-09', '10-20', '10-31'), 'unclear'],
  ])('%s', (_, list, grain) => {
    expect(grainOf(list)).toBe(grain);
    expect(grainOf([...list].reverse())).toBe(grain);
  });

  test('of a report without empty days are days, but for weeks and months that three dates show', () => {
    const sparse = (...texts: string[]) => grainOf(days(...texts), { isSparse: true });
    expect(sparse('10-04')).toBe('day');
    expect(sparse('10-04', '10-11')).toBe('day');
    expect(sparse('10-01', '10-09', '10-20')).toBe('day');
    expect(sparse('10-04', '10-11', '10-18')).toBe('week');
    expect(sparse('08-01', '09-01', '10-01')).toBe('month');
  });

  test('of which some could not be read are days, where most of the others follow one another', () => {
    const torn = days('10-13', '10-14', '10-15', '10-30', '10-31', '11-13', '11-14', '11-15');
    expect(grainOf(torn)).toBe('unclear');
    expect(grainOf(torn, { isTorn: true })).toBe('day');
  });

  test('of any grain tell it, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), someDay, fc.integer({ min: 2, max: 40 }), (grain, first, count) => {
        const list = dates(grain, first, count);
        expect(grainOf(list)).toBe(grain);
        expect(grainOf([...list].reverse())).toBe(grain);
      }),
    );
  });

  test('of two grains in one file are never taken for days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Grain>('week', 'month'),
        someDay,
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 2, max: 31 }),
        (grain, first, periods, single) => {
          const coarse = dates(grain, first, periods);
          const next = spanOfGrain(grain, coarse[coarse.length - 1]!).last + 1;
          expect(grainOf([...coarse, ...dates('day', next, single)])).not.toBe('day');
        },
      ),
      CHEAP,
    );
  });
});

describe('the days of a row', () => {
  test('are the day, seven days, or the calendar month', () => {
    const shown = (grain: Grain, text: string) => {
      const { first, last } = spanOfGrain(grain, day(text));
      return `${isoOfDay(first)} ${isoOfDay(last)}`;
    };
    expect(shown('day', '2026-10-04')).toBe('2026-10-04 2026-10-04');
    expect(shown('week', '2026-12-27')).toBe('2026-12-27 2027-01-02');
    expect(shown('month', '2026-12-01')).toBe('2026-12-01 2026-12-31');
    expect(shown('month', '2028-02-29')).toBe('2028-02-01 2028-02-29');
  });

  test('tell the grain again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), someDay, (grain, some) => {
        const first = dates(grain, some, 1)[0]!;
        expect(grainOfSpan(first, spanOfGrain(grain, first))).toBe(grain);
      }),
    );
    expect(grainOfSpan(day('2026-10-04'), { first: day('2026-10-01'), last: day('2026-10-31') })).toBeUndefined();
    expect(grainOfSpan(day('2026-10-04'), { first: day('2026-10-04'), last: day('2026-10-09') })).toBeUndefined();
  });

  test('a week may begin on a Sunday or a Monday, a month on its first day', () => {
    expect(days('10-04', '10-05', '10-01', '10-31', '10-06', '10-07', '10-10').map(canBePeriod)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });

  test.each([
    ['2026-10', '2026-10-01'],
    ['10/2026', '2026-10-01'],
    ['2026年10月', '2026-10-01'],
    ['2026-13', undefined],
    ['10/26', undefined],
    ['2026-10-01', undefined],
    [202610, undefined],
  ])('a month written as %s', (cell, first) => {
    const month = readMonth(cell);
    expect(month && isoOfDay(month.first)).toBe(first);
  });
});

const HEADER = ['Date', 'Ordered Product Sales', 'Units Ordered', 'Page Views - Total', 'Sessions - Total'];
const UNASKED: Partial<ReadRequest> = { marketplace: 'US', from: undefined, to: undefined };

function byDate(cells: readonly Cell[]): Cell[][] {
  return [HEADER, ...cells.map((cell, i) => [cell, '10.00', String(i + 1), '20', '10'])];
}

/** As the marketplace writes it: both orders, two or four digits of the year. */
function written(one: Day, { dateOrder }: Marketplace, isShort: boolean): string {
  const [year, month, date] = isoOfDay(one).split('-') as [string, string, string];
  const ends = isShort ? year.slice(2) : year;
  return dateOrder === 'day-month' ? `${date}/${month}/${ends}` : `${Number(month)}/${Number(date)}/${ends}`;
}

describe('sales by date', () => {
  test('of any grain and any marketplace are stored for the days that they are about, or refused by name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETPLACES),
        fc.constantFrom(...GRAINS),
        someDay,
        fc.integer({ min: 2, max: 30 }),
        fc.boolean(),
        (place, grain, first, count, isShort) => {
          const list = dates(grain, first, count);
          const cells = byDate(list.map((one) => written(one, place, isShort)));
          const reading = rowsOf(cells, { ...UNASKED, marketplace: place.code, today: day('2030-01-01') });
          expect(reading.rows.map(({ from, to, unitsOrdered }) => [from, to, unitsOrdered])).toEqual(
            list.map((one, i) => {
              const span = spanOfGrain(grain, one);
              return [isoOfDay(span.first), isoOfDay(span.last), i + 1];
            }),
          );
          expect(reading.to).toBe(isoOfDay(spanOfGrain(grain, list[count - 1]!).last));
          expect(codes(reading.notes)).toEqual(grain === 'day' ? [] : [`rows-are-${grain}s`]);
        },
      ),
      CHEAP,
    );
  });

  test('pasted into a spreadsheet of any country are stored so too, or named', () => {
    const seen = { read: 0, named: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom('US', 'CA', 'UK', 'DE', 'AE', 'JP', 'IN'),
        fc.constantFrom(...GRAINS),
        fc.constantFrom(...Object.keys(localeZones)),
        fc.integer({ min: day('2024-09-01'), max: day('2025-12-31') }),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (code, grain, locale, first, count, isShort) => {
          const place = MARKETPLACES.find((one) => one.code === code)!;
          const list = dates(grain, first, count);
          const texts = byDate(list.map((one) => written(one, place, isShort)));
          const { cells, sheet } = pasted(texts as string[][], locale);
          const today = day('2027-11-15');
          const reading = read(cells, { ...UNASKED, how: 'paste', sheet, marketplace: code, today });
          if (reading.status !== 'read') {
            seen.named += 1;
            return;
          }
          seen.read += 1;
          expect(reading.counts.rowsRefused).toBe(new Set(reading.problems.map(({ row }) => row)).size);
          for (const { unitsOrdered, from, to } of reading.rows) {
            const one = list[Number(unitsOrdered) - 1]!;
            const span = spanOfGrain(count === 1 ? 'day' : grain, one);
            expect([from, to]).toEqual([isoOfDay(span.first), isoOfDay(span.last)]);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(seen.read).toBeGreaterThan(seen.named);
  });

  test('in parts say what the whole file says', () => {
    const cells = byDate(dates('week', day('2026-01-04'), 30).map(isoOfDay));
    const request = { ...ANSWERS, ...UNASKED };
    const parts = splitIntoParts(cells, request, { rows: 7, bytes: 4_000_000 });
    if ('status' in parts) throw new Error(parts.status);
    const rows = parts.flatMap((part) => rowsOf(part.table, requestForPart(part, request)).rows);
    expect(rows).toEqual(rowsOf(cells, UNASKED).rows);
  });

  test('whose dates stand in no order are refused, and the dates are named', () => {
    expect(read(byDate(['10/4/26', '10/11/26', '10/13/26', '10/28/26']), UNASKED)).toMatchObject({
      status: 'refused',
      code: 'grain-unclear',
      params: { days: '2026-10-04, 2026-10-11, 2026-10-13, 2026-10-28' },
    });
  });

  test('in which a date stands twice are two reports', () => {
    const twice = byDate(['10/4/26', '10/5/26', '10/6/26', '10/4/26']);
    expect(read(twice, UNASKED)).toMatchObject({ code: 'dates-repeated', params: { day: '2026-10-04' } });
    expect(rowsOf([...twice.slice(0, 4), twice[1]!], UNASKED).counts).toMatchObject({ rowsDuplicated: 1 });
  });

  test('written as months are months, one alone too', () => {
    const { rows, notes } = rowsOf(byDate(['2026-10']), UNASKED);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([['2026-10-01', '2026-10-31']]);
    expect(notes).toEqual([]);
  });
});

describe('one date', () => {
  const one = (text: string, request: Partial<ReadRequest> = {}) =>
    read(byDate([text]), { ...UNASKED, today: day('2026-11-15'), ...request });
  const asked = (from: string, to: string) => ({ from: day(from), to: day(to) });

  test.each(['10/4/26', '10/5/26', '10/1/26', '10/31/26'])('%s may be more than a day: it is asked', (text) => {
    const reading = one(text);
    expect(reading).toMatchObject({ status: 'asks', missing: ['window'] });
    if (reading.status === 'asks')
      expect(reading.suggested).toEqual({ marketplace: 'US', from: reading.oneRow, to: reading.oneRow });
  });

  test('a window that is no day, week or month from it answers nothing', () => {
    expect(one('10/4/26', asked('2026-10-01', '2026-10-31'))).toMatchObject({ oneRow: '2026-10-04' });
    expect(one('10/4/26', asked('2026-10-04', '2026-10-08'))).toMatchObject({ oneRow: '2026-10-04' });
  });

  test.each([
    ['10/4/26', '2026-10-04', '2026-10-04'],
    ['10/4/26', '2026-10-04', '2026-10-10'],
    ['10/1/26', '2026-10-01', '2026-10-31'],
  ])('%s is what was answered: %s to %s', (text, from, to) => {
    const reading = one(text, asked(from, to));
    expect(reading).toMatchObject({ status: 'read', from, to, rows: [{ from, to }] });
  });

  test('that begins no week and no month is that day, and the receipt says so', () => {
    const reading = one('10/15/26');
    expect(reading).toMatchObject({ rows: [{ from: '2026-10-15', to: '2026-10-15' }] });
    if (reading.status === 'read') expect(codes(reading.notes)).toEqual(['one-day']);
  });

  test('of yesterday or today holds no other day yet', () => {
    expect(one('11/1/26', { today: day('2026-11-02') })).toMatchObject({ rows: [{ to: '2026-11-01' }], notes: [] });
    expect(one('11/1/26', { today: day('2026-11-03') })).toMatchObject({ status: 'asks' });
  });

  test('is asked with the marketplace, where that is not known either', () => {
    const reading = one('2026-10-04', { marketplace: undefined });
    expect(reading).toMatchObject({ status: 'asks', missing: ['marketplace', 'window'], oneRow: '2026-10-04' });
    const { message } = unreadReply(reading as Asks, 'x.csv', 'en') as { message: string };
    expect(message).toMatch(/does not say which marketplace .* rows of one date only, 2026-10-04,/);
  });
});

describe('the inventory ledger', () => {
  const LEDGER = ['Date', 'FNSKU', 'MSKU', 'Disposition', 'Starting Warehouse Balance', 'Ending Warehouse Balance'];
  const ledger = (...cells: Cell[]) => [
    LEDGER,
    ...cells.flatMap((cell) => ['A', 'B'].map((sku): Cell[] => [cell, `X-${sku}`, sku, 'SELLABLE', '5', '4'])),
  ];

  test.each([
    ['days', ['10/30/2026', '10/31/2026'], ['2026-10-30', '2026-10-31']],
    ['weeks', ['10/04/2026', '10/11/2026'], ['2026-10-10', '2026-10-17']],
    ['months', ['09/01/2026', '10/01/2026'], ['2026-09-30', '2026-10-31']],
    ['months written so', ['09/2026', '10/2026'], ['2026-09-30', '2026-10-31']],
  ])('of %s', (_, cells, ends) => {
    const { rows } = rowsOf(ledger(...cells), UNASKED);
    expect(rows.map(({ to }) => to)).toEqual(ends.flatMap((end) => [end, end]));
  });

  test('has American days in every marketplace, uploaded or pasted; one that is not certain is named', () => {
    const american = (one: Day) => isoOfDay(one).replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
    const seen = { read: 0, named: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETPLACES),
        fc.constantFrom(undefined, ...Object.keys(localeZones)),
        fc.integer({ min: day('2024-09-01'), max: day('2025-12-31') }),
        fc.integer({ min: 2, max: 15 }),
        ({ code }, locale, first, count) => {
          const list = dates('day', first, count);
          const texts = ledger(...list.map(american)) as string[][];
          const how = locale === undefined ? { how: 'upload' as const } : { how: 'paste' as const };
          const { cells, sheet } = locale === undefined ? { cells: texts, sheet: undefined } : pasted(texts, locale);
          const reading = read(cells, { ...UNASKED, ...how, sheet, marketplace: code, today: day('2027-11-15') });
          if (reading.status === 'read') {
            seen.read += 1;
            const said = new Set(list.map(isoOfDay));
            expect(reading.rows.every(({ from, to }) => from === to && said.has(String(from)))).toBe(true);
            if (locale === undefined) expect(reading.counts.rowsKept).toBe(2 * count);
          } else {
            seen.named += 1;
            expect(locale).toBeDefined();
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(seen.read).toBeGreaterThan(4 * seen.named);
  });
});

describe('an advertising report by date', () => {
  const ads = (...cells: Cell[]) => [
    [
      'Date',
      'Campaign Name',
      'Targeting Type',
      'Currency',
      'Impressions',
      'Clicks',
      'Spend',
      '7 Day Total Sales',
      '7 Day Total Orders (#)',
    ],
    ...cells.map((cell): Cell[] => [cell, 'Trays', 'Manual', 'USD', '10', '1', '1.00', '2.00', '1']),
  ];

  test('keeps days without clicks left out', () => {
    const { rows } = rowsOf(ads('Oct 1, 2026', 'Oct 9, 2026', 'Oct 20, 2026'), UNASKED);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-01', '2026-10-01'],
      ['2026-10-09', '2026-10-09'],
      ['2026-10-20', '2026-10-20'],
    ]);
  });

  test('of weeks is one of weeks', () => {
    const { rows } = rowsOf(ads('Oct 4, 2026', 'Oct 11, 2026', 'Oct 18, 2026'), UNASKED);
    expect(rows.map(({ to }) => to)).toEqual(['2026-10-10', '2026-10-17', '2026-10-24']);
  });
});
