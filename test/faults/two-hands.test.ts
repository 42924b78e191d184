/**
 * Two executions at once: whatever the second knew while the first was anywhere, the document ends as after the one and
 * then the other.
 */
import { describe, expect, test } from 'vitest';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import type { ConcurrentCall } from '../../workbench/runner/script-host.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from '../commands/daybook-host.ts';

type Work = (daybook: DaybookHost) => unknown;

const call =
  (name: string, request?: object): Work =>
  (daybook) =>
    daybook.ask(name, request);

function upload(name: string, table: Cell[][], answers: object): Work {
  return call('importTable', { source: { name }, table: packTable(table), ...answers });
}

const WORKS: Readonly<Record<string, Work>> = {
  'import of sales': upload('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER),
  'import of more sales': upload('more.csv', salesTable([['B0AAAAAAA2', 'S-2', 310, 31, '$310.00']]), OCTOBER),
  'import of stock': upload('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), {
    marketplace: 'US',
    asOf: '2026-11-01',
  }),
  'import of the open sheet': call('importActiveSheet', OCTOBER),
  refresh: call('refresh'),
  'set-up': call('setUpWorkbook'),
  tick: call('tickTask', { task: 'run-ads', done: true, reason: 'none run' }),
  'start of the week': call('startWeek'),
  undo: call('undoImport', { import: 1 }),
  'edit of a rule': (daybook) =>
    daybook.host.fireEdit(daybook.sheet('Rules'), { row: 1, column: 6, rows: 1, columns: 1 }),
  'insert of a formula': call('insertFormula', { name: 'DAYS_OF_COVER', args: ['40', '2'], anyway: true }),
};

const LOOKS: Readonly<Record<string, Work>> = {
  'opening of the sidebar': call('getDaybook'),
  'list of reports': call('listReportSheets'),
};

/**
 * A new document with a pasted report, the same with its sheets, and one in which a person keeps rules and a renamed
 * sheet.
 */
const BASES = (() => {
  const pasted = new DaybookHost();
  const table = salesTable([['B0AAAAAAA3', 'S-3', 310, 31, '$310.00']]);
  const inputs = table.map((row) => row.map((value) => ({ value: String(value) })));
  pasted.sheet('Sheet1').setCells({ row: 0, column: 0, rows: 2, columns: table[0]!.length }, inputs);
  const fresh = pasted.snapshot();
  pasted.call('setUpWorkbook');
  const ready = pasted.snapshot();
  WORKS['import of stock']!(pasted);
  WORKS['import of sales']!(pasted);
  const rules = pasted.sheet('Rules');
  rules.setCells({ row: 1, column: 6, rows: 1, columns: 1 }, [[{ value: 0.5 }]]);
  pasted.spreadsheet.renameSheet(pasted.sheet('Sales & Traffic'), 'Umsatz');
  return { fresh, ready, 'lived-in': pasted.snapshot() };
})();

/** What it knows from before is still known where nobody changed the document meanwhile; see what stands beside it below. */
const READS_AHEAD = 'refresh';

type Base = keyof typeof BASES;

/** Whether a call changes the document; what each person has for themselves is not of it. */
function writes(member: string): boolean {
  return /^(Range|RangeList|Sheet|Properties)\.(set|insert|delete|clear|hide|move|remove|append|update)/.test(member);
}

/** Whether a call tells something of the document that another execution may change. */
function reads(member: string): boolean {
  return /^(Range|Sheet)\.(?!get(Sheet|Row$|Column$|Num))|^Properties\.getProperties/.test(member);
}

/** The service calls of a work, each with whether the lock was held. */
function callsOf(base: unknown, work: Work): { readonly member: string; readonly held: boolean }[] {
  const daybook = new DaybookHost(undefined, base);
  const calls: { member: string; held: boolean }[] = [];
  daybook.host.between = ({ member }) => {
    calls.push({ member, held: daybook.host.state.locks.size > 0 });
  };
  work(daybook);
  return calls;
}

/** The first work, with the second begun before its call of that number. */
function play(base: unknown, first: Work, second: Work, at: number): { daybook: DaybookHost; begun: ConcurrentCall } {
  const daybook = new DaybookHost(undefined, base);
  let begun: ConcurrentCall | undefined;
  let count = 0;
  daybook.host.between = () => {
    if (count++ === at) begun ??= daybook.host.startConcurrently(() => second(daybook));
  };
  first(daybook);
  daybook.host.between = undefined;
  return { daybook, begun: begun! };
}

function oneAfterTheOther(base: unknown, ...works: readonly Work[]): unknown {
  const daybook = new DaybookHost(undefined, base);
  for (const work of works) work(daybook);
  return daybook.lasting();
}

describe.each(Object.entries({ ...WORKS, ...LOOKS }))('%s', (name, work) => {
  const bases = Object.entries(BASES).filter(([base]) => base === 'lived-in' || name !== 'edit of a rule');

  test.each(bases)('knows nothing of the document before it holds it, and changes it only then: %s', (_, base) => {
    const calls = callsOf(base, work);
    const lock = calls.findIndex(({ member }) => member === 'Lock.tryLock');
    expect(lock === -1).toBe(name in LOOKS);
    const before = calls.slice(0, Math.max(lock, 0)).filter(({ member }) => reads(member));
    expect(before.length > 0).toBe(name === READS_AHEAD);
    expect(calls.filter(({ member, held }) => writes(member) && !held)).toEqual([]);
  });
});

const PAIRS: readonly (readonly [base: Base, first: string, second: string])[] = [
  ['fresh', 'import of sales', 'import of more sales'],
  ['fresh', 'import of the open sheet', 'import of stock'],
  ['fresh', 'set-up', 'start of the week'],
  ['ready', 'import of sales', 'refresh'],
  ['ready', 'refresh', 'import of stock'],
  ['lived-in', 'refresh', 'import of more sales'],
  ['lived-in', 'refresh', 'edit of a rule'],
  ['fresh', 'import of sales', 'set-up'],
  ['lived-in', 'undo', 'import of more sales'],
  ['lived-in', 'edit of a rule', 'import of more sales'],
  ['lived-in', 'insert of a formula', 'refresh'],
];

interface Places {
  /** The calls before the lock is held, and those while it is. */
  readonly before: readonly number[];
  readonly held: readonly number[];
  /** Where the lock is asked for last: Today is written under a lock of its own. */
  readonly lastLock: number;
}

function placesIn(base: unknown, work: Work): Places {
  const calls = callsOf(base, work);
  const first = calls.findIndex(({ held }) => held);
  const all = [...calls.keys()];
  const lastLock = calls.map(({ member }) => member).lastIndexOf('Lock.tryLock');
  return { before: all.slice(0, first), held: all.filter((at) => calls[at]!.held), lastLock };
}

test.each(PAIRS)('%s: %s, and %s beside it', (name, first, second) => {
  const [base, one, other] = [BASES[name], WORKS[first]!, WORKS[second]!];
  const { before, held, lastLock } = placesIn(base, one);
  const [oneLast, oneFirst] = [oneAfterTheOther(base, other, one), oneAfterTheOther(base, one, other)];
  // What gets in before Today is written is on it.
  const between = oneAfterTheOther(base, one, other, call('updateToday'));
  // By the law above the others are like these.
  const some = [before[0]!, before[before.length - 1]!, held[Math.floor(held.length / 2)]!, held[held.length - 1]!];
  for (const at of some) {
    const { daybook, begun } = play(base, one, other, at);
    expect(begun.outcome, `call ${at}`).toHaveProperty('value');
    const first = at < lastLock ? between : oneFirst;
    expect(daybook.lasting(), `call ${at}`).toEqual(before.includes(at) ? oneLast : first);
  }
});

test('a formula that is inserted, and a tick beside it, at every call', () => {
  const [base, one, other] = [BASES.fresh, WORKS['insert of a formula']!, WORKS.tick!];
  const { before, held } = placesIn(base, one);
  const whole = oneAfterTheOther(base, one, other);
  for (const at of [...before, ...held]) expect(play(base, one, other, at).daybook.lasting()).toEqual(whole);
}, 240_000);

test('whoever looks while others write changes nothing, and is answered', () => {
  const work = WORKS['import of stock']!;
  const [look] = Object.values(LOOKS);
  const whole = oneAfterTheOther(BASES.ready, work);
  for (const at of callsOf(BASES.ready, work).keys()) {
    if (at % 30 !== 0) continue;
    const { daybook, begun } = play(BASES.ready, work, look!, at);
    expect(daybook.lasting()).toEqual(whole);
    expect(begun.value).toMatchObject({ ok: true });
  }
});

test('nobody waits for a refresh to read: what it holds the document for is what it writes', () => {
  const daybook = new DaybookHost(undefined, BASES['lived-in']);
  WORKS.refresh!(daybook);
  const calls = callsOf(daybook.snapshot(), WORKS.refresh!).filter(({ held }) => held);
  expect(calls.filter(({ member }) => /^Range\.get|^Range\.set|^Sheet\.getConditional/.test(member))).toEqual([]);
  expect(calls.some(({ member }) => member === 'Lock.releaseLock')).toBe(true);
});
