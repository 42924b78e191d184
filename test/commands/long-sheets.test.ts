/** A day that comes below a long sheet is imported without reading all its rows, and what stands is as if they had been. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { GoogleError } from '../../workbench/google/google-error.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, salesTable } from './daybook-host.ts';
import { digestsIn, tableIn } from './tables-of.ts';

const SHEET = 'Sales & Traffic';
const TABLE = 'sales-traffic';
const SKUS = Array.from({ length: 350 }, (_, i) => `S-${1000 + i}`);
const FIRST = dayFromIso('2026-10-29')!;
const LAID = [0, 1, 2];

/** The units of a SKU in one version of a day's report. */
const unitsOf = (day: number, version: number, index: number) => ((day * 7 + version * 13 + index) % 40) + 1;

function report(day: number, version: number): Cell[][] {
  return salesTable(
    SKUS.map((sku, i) => {
      const units = unitsOf(day, version, i);
      return [`B0AAAA${sku.slice(2)}`, sku, 310, units, `$${units}.10`];
    }),
  );
}

const answersOf = (day: number) => {
  const iso = isoOfDay(FIRST + day);
  return { marketplace: 'US', from: iso, to: iso };
};

const BASE = (() => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  for (const day of LAID) daybook.receipt(`day ${day}.csv`, report(day, 0), answersOf(day));
  return daybook.snapshot();
})();

/** Day and SKU → units. */
function unitsIn(daybook: DaybookHost): Map<string, unknown> {
  const rows = tableIn(daybook, TABLE).filter(({ sku }) => sku !== '');
  const units = new Map(rows.map(({ from, sku, unitsOrdered }) => [`${from} ${sku}`, unitsOrdered]));
  expect(rows).toHaveLength(units.size);
  return units;
}

/** Day → version of its report. */
type Known = ReadonlyMap<number, number>;

function expectKnown(daybook: DaybookHost, known: Known): void {
  const units = unitsIn(daybook);
  expect(units.size).toBe(known.size * SKUS.length);
  for (const [day, version] of known)
    SKUS.forEach((sku, i) => {
      if (units.get(`${isoOfDay(FIRST + day)} ${sku}`) !== unitsOf(day, version, i))
        expect(units.get(`${isoOfDay(FIRST + day)} ${sku}`)).toBe(unitsOf(day, version, i));
    });
  for (const { stored, anew } of digestsIn(daybook, TABLE)) expect(stored).toEqual(anew);
}

/** How many rows of the sheet a piece of work reads. */
function rowsRead(daybook: DaybookHost, work: () => void): number {
  const count = () => daybook.host.calls.uses['Range.getValues']?.rows ?? 0;
  const before = count();
  work();
  return count() - before;
}

test('only its last rows are read for a later day, all of them for any other', () => {
  const daybook = new DaybookHost(undefined, BASE);
  const reads = (day: number) =>
    rowsRead(daybook, () => void daybook.receipt('sales.csv', report(day, 1), answersOf(day)));
  expect(reads(3)).toBeLessThan(1150);
  expectKnown(daybook, new Map([...LAID.map((day) => [day, 0] as const), [3, 1]]));
  expect(reads(3)).toBeGreaterThan(1400);
  expect(reads(-1)).toBeGreaterThan(1400);
});

type Step = { readonly what: 'next' | 'again' | 'before' | 'undo' | 'refresh' | 'delete' | 'edit' } | Cut;
/** The next day, cut off at that call, and again. */
interface Cut {
  readonly what: 'cut';
  readonly at: number;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ what: 'next' as const }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('cut' as const), at: fc.integer({ min: 20, max: 220 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('again', 'before', 'undo', 'refresh', 'delete', 'edit'),
    }) as fc.Arbitrary<Step>,
  },
);

function play(steps: readonly Step[]): void {
  const daybook = new DaybookHost(undefined, BASE);
  let known: Known = new Map(LAID.map((day) => [day, 0]));
  let before: { readonly entry: number; readonly known: Known } | undefined;
  const put = (day: number) => {
    const version = (known.get(day) ?? 0) + 1;
    const receipt = daybook.receipt(`day ${day}.csv`, report(day, version), answersOf(day));
    before = receipt.undo === undefined ? undefined : { entry: receipt.undo, known };
    known = new Map([...known, [day, version]]);
  };
  const days = () => [...known.keys()];
  for (const one of steps) {
    if (one.what === 'cut') cutOff(daybook, one.at, () => put(Math.max(...days()) + 1));
    if (one.what === 'next' || one.what === 'cut') put(Math.max(...days()) + 1);
    if (one.what === 'again') put(Math.max(...days()));
    if (one.what === 'before') put(Math.min(...days()) - 1);
    if (one.what === 'refresh') daybook.call('refresh');
    if (one.what === 'undo' && before) {
      daybook.call('undoImport', { import: before.entry });
      [known, before] = [before.known, undefined];
    }
    if (one.what === 'edit') {
      // The next import finds the edit noted, and keeps what was typed.
      const row = editedRow(daybook);
      put(Math.max(...days()) + 1);
      for (const { stored, anew } of digestsIn(daybook, TABLE)) expect(stored).toEqual(anew);
      expect(tableIn(daybook, TABLE)[row - 1]!.unitsOrdered).toBe(7777);
      put(dayFromIso(String(tableIn(daybook, TABLE)[row - 1]!.from))! - FIRST);
      // Taken back, that would be the typed value again.
      before = undefined;
    }
    if (one.what === 'delete') {
      // By hand, and the next day's import finds it out.
      daybook.sheet(SHEET).deleteRows(5, 1);
      put(Math.max(...days()) + 1);
      put(daysOfRow(daybook, known));
      before = undefined;
    }
    expectKnown(daybook, known);
  }
}

/** The sheet row, from 0, of a cell that a person edits. */
function editedRow(daybook: DaybookHost): number {
  const [row, column] = [3, daybook.position(SHEET, 'Units Ordered')];
  const area = { row, column, rows: 1, columns: 1 };
  daybook.sheet(SHEET).setCells(area, [[{ value: 7777 }]]);
  daybook.host.fireEdit(daybook.sheet(SHEET), area);
  return row;
}

/** The day that lacks a row. */
function daysOfRow(daybook: DaybookHost, known: Known): number {
  const days = [...unitsIn(daybook).keys()].map((key) => dayFromIso(key.slice(0, 10))! - FIRST);
  return [...known.keys()].find((day) => days.filter((one) => one === day).length < SKUS.length)!;
}

function cutOff(daybook: DaybookHost, at: number, work: () => void): void {
  let count = 0;
  daybook.host.between = () => {
    count += 1;
    if (count > at) throw new GoogleError('Service Spreadsheets failed');
  };
  try {
    work();
  } catch {
    // The same day comes again.
  }
  daybook.host.between = undefined;
}

test('the digest and the rows are those of the files, in any order', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), play), { numRuns: 4, endOnFailure: true });
}, 300_000);

const HANDS: Readonly<Record<string, (sheet: Sheet) => void>> = {
  'sorts downwards': (sheet) =>
    sheet.sortRows({ row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.maxColumns }, [
      { column: 5, ascending: false },
    ]),
  'inserts three rows near the end': (sheet) => sheet.insertRows(sheet.lastRow() - 4, 3),
  'deletes a row': (sheet) => sheet.deleteRows(7, 1),
  'inserts a column': (sheet) => sheet.insertColumns(4, 1),
};

function writesOfImport(): number[] {
  const daybook = new DaybookHost(undefined, BASE);
  const calls: string[] = [];
  daybook.host.between = ({ member }) => void calls.push(member);
  daybook.receipt('day 3.csv', report(3, 0), answersOf(3));
  return calls.flatMap((member, at) => (/^Range\.set|^Sheet\.insert/.test(member) ? [at] : []));
}

/** From the log's row on, to the first write after those into the sheet. */
const WRITES = writesOfImport().slice(2, 9);

function request(day: number): object {
  return { source: { name: `day ${day}.csv` }, table: packTable(report(day, 0)), ...answersOf(day) };
}

describe.each(Object.entries(HANDS))('a seller who %s right before a write', (name, hand) => {
  test('finds every row once, with its own figures', () => {
    for (const at of WRITES) {
      const daybook = new DaybookHost(undefined, BASE);
      let count = 0;
      daybook.host.between = () => {
        if (count++ === at) hand(daybook.sheet(SHEET));
      };
      const reply = daybook.ask('importTable', request(3));
      daybook.host.between = undefined;
      if (!reply.ok) expect(['moved', 'mixed'], `call ${at}`).toContain(reply.code);
      expect(daybook.ask('importTable', request(3)), `${name} at ${at}`).toMatchObject({ ok: true });
      const units = unitsIn(daybook);
      expect(units.size, `${name} at ${at}`).toBeGreaterThanOrEqual(4 * SKUS.length - 1);
      for (const day of [...LAID, 3])
        SKUS.forEach((sku, i) => {
          const present = units.get(`${isoOfDay(FIRST + day)} ${sku}`);
          if (present !== undefined && present !== unitsOf(day, 0, i)) expect(present, `${name} at ${at}`).toBe('');
        });
    }
  }, 300_000);
});

test('more lines inserted right before the write than were read are named', () => {
  const replies = WRITES.slice(1, 6).map((at) => {
    const daybook = new DaybookHost(undefined, BASE);
    let count = 0;
    daybook.host.between = () => {
      if (count++ === at) daybook.sheet(SHEET).insertRows(1, 300);
    };
    const reply = daybook.ask('importTable', request(3));
    daybook.host.between = undefined;
    const lost = reply.ok || reply.code === 'moved' ? 0 : 1;
    if (lost === 0) {
      expect(daybook.ask('importTable', request(3))).toMatchObject({ ok: true });
      expect(unitsIn(daybook).size).toBe(4 * SKUS.length);
    } else expect(reply).toMatchObject({ code: 'mixed' });
    return lost;
  });
  expect(replies).toContain(1);
}, 300_000);
