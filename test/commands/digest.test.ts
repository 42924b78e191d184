/** The digest says what its tables say, whatever was imported, taken back, taken out, summed or cut off before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestsOf } from '../../src/digest/digest-table.ts';
import { factsIn } from '../../src/digest/read-digest.ts';
import type { Cell } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { mondayOf } from '../../src/values/week.ts';
import { GoogleError } from '../../workbench/google/google-error.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, salesTable, searchTermTable } from './daybook-host.ts';
import { digestsIn, tableIn } from './tables-of.ts';

const TABLE = 'search-terms';
const FIRST = dayFromIso('2026-08-03')!;
const TERMS = ['press', 'mug', 'iron kettle'];
const US = { marketplace: 'US' };

function setRule(daybook: DaybookHost, rule: string, value: number): void {
  const row = daybook.column('Rules', 'Rule').indexOf(rule) + 1;
  daybook.sheet('Rules').setCells({ row, column: 6, rows: 1, columns: 1 }, [[{ value }]]);
}

const BASE = (() => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  return daybook.snapshot();
})();

interface Days {
  readonly first: number;
  readonly count: number;
  readonly clicks: number;
}

/** Day and term → clicks. */
type Known = Map<string, number>;

const clicksOf = ({ clicks }: Days, term: string) => clicks + TERMS.indexOf(term);
const daysOf = ({ first, count }: Days) => Array.from({ length: count }, (_, i) => isoOfDay(FIRST + first + i));

function termsTable(days: Days): Cell[][] {
  const [header, ...rows] = searchTermTable(TERMS.map((term) => [term, clicksOf(days, term), 2.35, 8.1, 1]));
  return [header!, ...daysOf(days).flatMap((day) => rows.map((row) => [day, day, ...row.slice(2)]))];
}

interface ImportStep {
  readonly what: 'import' | 'cut' | 'cut, another first';
  readonly days: Days;
  readonly at: number;
}

type Step = ImportStep | { readonly what: 'undo' | 'later' | 'keep less' | 'sum weeks' | 'repair' };

const days = fc.record({
  first: fc.constantFrom(0, 3, 7, 40),
  count: fc.constantFrom(1, 7, 14),
  clicks: fc.integer({ min: 1, max: 90 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('import' as const), days, at: fc.constant(0) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('cut', 'cut, another first'),
      days,
      at: fc.integer({ min: 0, max: 180 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom('undo', 'later', 'keep less', 'sum weeks', 'repair') }) },
);

/** A workbook, and what a person who looked at every file would know. */
class Told {
  readonly daybook = new DaybookHost(undefined, BASE);
  known: Known = new Map();
  /** What was known before the last import, where that can be taken back. */
  before: { readonly entry: number; readonly known: Known } | undefined;
  private files = 0;

  take(one: Step): void {
    if (one.what === 'undo') this.undo();
    else if (one.what === 'later') this.daybook.now += 30 * 86_400_000;
    else if (one.what === 'keep less') setRule(this.daybook, 'ads-keep-months', 1);
    else if (one.what === 'sum weeks') setRule(this.daybook, 'sum-weeks-rows', 20);
    else if (one.what === 'repair') this.daybook.call('setUpWorkbook');
    else this.import(one as ImportStep);
  }

  private import({ what, days: about, at }: ImportStep): void {
    this.files += 1;
    const name = `terms ${this.files}.csv`;
    if (what !== 'import') this.cutOff(name, about, at);
    if (what === 'cut, another first') {
      this.daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { ...US, asOf: '2026-11-01' });
      this.before = undefined;
      this.expectLaw();
    }
    const summed = new Set(
      tableIn(this.daybook, 'summed-weeks')
        .filter(({ state }) => state !== 'Undone')
        .map(({ from }) => String(from)),
    );
    const receipt = this.daybook.receipt(name, termsTable(about), US);
    const known = new Map(this.known);
    for (const day of daysOf(about).filter((one) => !summed.has(isoOfDay(mondayOf(dayFromIso(one)!)))))
      for (const term of TERMS) known.set(`${day} ${term}`, clicksOf(about, term));
    if (receipt.undo !== undefined)
      this.before = what === 'cut, another first' ? undefined : { entry: receipt.undo, known: this.known };
    this.known = known;
  }

  /** The import ends at that call, for good. */
  private cutOff(name: string, about: Days, at: number): void {
    let count = 0;
    this.daybook.host.between = () => {
      count += 1;
      if (count > at) throw new GoogleError('Service Spreadsheets failed');
    };
    try {
      this.daybook.receipt(name, termsTable(about), US);
    } catch {
      // It goes on below.
    }
    this.daybook.host.between = undefined;
  }

  private undo(): void {
    if (this.before === undefined) return;
    this.daybook.call('undoImport', { import: this.before.entry });
    this.known = this.before.known;
    this.before = undefined;
  }

  expectLaw(): void {
    for (const { stored, anew } of digestsIn(this.daybook, TABLE)) expect(stored).toEqual(anew);
  }

  /** By day, whether the days stand in the table, in their week or nowhere any more. */
  expectKnown(): void {
    const digest = digestsOf(TABLE).find(({ by }) => by === 'term')!;
    const facts = factsIn(digest, tableIn(this.daybook, 'digest')).filter(({ from, to }) => from === to);
    const clicks = 1 + digest.counts.indexOf('clicks');
    const term = digest.group.indexOf('customerSearchTerm');
    const told = facts.map(({ from, group, figures }) => [`${from} ${group[term]}`, figures[clicks]]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(this.known));
    expect(told).toHaveLength(this.known.size);
  }
}

function play(steps: readonly Step[]): void {
  const told = new Told();
  for (const one of steps) {
    told.take(one);
    told.expectLaw();
    told.expectKnown();
  }
}

const imported = (first: number, count: number, clicks: number): Step => ({
  what: 'import',
  days: { first, count, clicks },
  at: 0,
});
const cut = (what: 'cut' | 'cut, another first', at: number): Step => ({
  what,
  days: { first: 40, count: 1, clicks: 60 },
  at,
});

test.each<[string, readonly Step[]]>([
  [
    'rows too old, their import taken back, and taken out again',
    [
      imported(0, 7, 5),
      { what: 'later' },
      { what: 'later' },
      { what: 'keep less' },
      imported(40, 1, 9),
      { what: 'undo' },
      imported(40, 7, 9),
    ],
  ],
  [
    'rows too old go in three imports, and come again',
    [
      imported(0, 1, 5),
      { what: 'later' },
      imported(3, 1, 6),
      { what: 'keep less' },
      { what: 'later' },
      imported(40, 1, 9),
      { what: 'later' },
      imported(7, 1, 3),
      imported(0, 1, 7),
    ],
  ],
  [
    'weeks summed, taken back, and summed again',
    [
      imported(0, 14, 5),
      { what: 'later' },
      { what: 'later' },
      { what: 'later' },
      { what: 'sum weeks' },
      imported(40, 1, 9),
      { what: 'undo' },
      imported(40, 1, 9),
      imported(0, 7, 50),
    ],
  ],
  [
    'cut off and taken up again, with another import between',
    [
      imported(0, 14, 5),
      { what: 'later' },
      { what: 'later' },
      { what: 'later' },
      { what: 'sum weeks' },
      cut('cut, another first', 150),
    ],
  ],
])('%s', (_, steps) => play(steps));

test('a digest made anew is the stored one, after any order of imports', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 7 }), (steps) => play(steps)),
    { numRuns: 4 },
  );
}, 300_000);

test.each<[string, (digest: Sheet) => void]>([
  ['put one before the figures', (digest) => digest.insertColumns(digest.lastColumn() - 1, 1)],
  ['deleted one', (digest) => digest.deleteColumns(2, 1)],
])('of a Digest whose columns a person changed: %s', (_, change) => {
  const told = new Told();
  told.take(imported(0, 7, 5));
  change(told.daybook.sheet('Digest'));
  told.take(imported(3, 7, 9));
  told.expectLaw();
});

test('of each table', () => {
  const daybook = new DaybookHost(undefined, BASE);
  daybook.receipt(
    'sales.csv',
    salesTable([
      ['B0AAAAAAA1', 'S-1', 310, 62, '$620.10'],
      ['B0AAAAAAA1', 'S-2', 310, 31, '$310.20'],
    ]),
    { ...US, from: '2026-10-01', to: '2026-10-31' },
  );
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { ...US, asOf: '2026-11-01' });
  for (const table of ['sales-traffic', 'fba-inventory'])
    for (const { stored, anew } of digestsIn(daybook, table)) {
      expect(stored).toEqual(anew);
      expect((stored as { facts: unknown[] }).facts.length).toBeGreaterThan(0);
    }
});

test.each(['By', 'Marketplace'])(
  'where a hand changed a cell of %s, no view tells less, and repairing puts it right',
  (title) => {
    const daybook = new DaybookHost(undefined, BASE);
    const sold = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.10']]);
    daybook.receipt('sales.csv', sold, { ...US, from: '2026-10-01', to: '2026-10-31' });
    daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { ...US, asOf: '2026-11-01' });
    daybook.call('refresh');
    const [stock, digested] = [daybook.values('Stock'), daybook.values('Digest')];
    const digest = daybook.sheet('Digest');
    for (let row = 1; row < digest.lastRow(); row++) {
      digest.setCells({ row, column: daybook.position('Digest', title), rows: 1, columns: 1 }, [[{ value: 'x' }]]);
      daybook.call('refresh');
      expect(daybook.values('Stock')).toEqual(stock);
      daybook.call('setUpWorkbook');
      expect(daybook.values('Digest')).toEqual(digested);
    }
  },
);
