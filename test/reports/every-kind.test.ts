/** Laws that hold for every kind, tried on its golden files. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import type { ReportKind } from '../../src/reports/kind.ts';
import { planMerge } from '../../src/reports/merge/merge.ts';
import { rowKey } from '../../src/reports/merge/row-key.ts';
import { type ReportRead, readReport } from '../../src/reports/read/read-report.ts';
import type { Row } from '../../src/values/cell.ts';
import { GOLDEN_CASES } from './golden-case.ts';

const READ = GOLDEN_CASES.flatMap(({ name, table, request }) => {
  const reading = readReport(table, request);
  return reading.status === 'read' ? [{ name, table, request, reading }] : [];
});

/** The sheet after a file: rows by their key. */
function merged(kind: ReportKind, sheet: readonly Row[], file: readonly Row[]): Row[] {
  const { updates, appends } = planMerge(sheet, file, kind);
  const rows = [...sheet];
  for (const { index, row } of updates) rows[index] = row;
  return [...rows, ...appends];
}

function sorted(kind: ReportKind, rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (rowKey(kind, a) < rowKey(kind, b) ? -1 : 1));
}

test('every kind is read from a golden file', () => {
  const read = new Set(READ.map(({ reading }) => reading.kind.id));
  expect(REPORT_KINDS.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
});

describe.each(READ)('$name', ({ table, request, reading }) => {
  const { kind, rows } = reading;

  test('read twice changes nothing', () => {
    const again = readReport(table, request) as ReportRead;
    const sheet = merged(kind, [], rows);
    const plan = planMerge(sheet, again.rows, kind);
    expect(plan).toMatchObject({ updates: [], appends: [], stale: 0 });
    expect(plan.unchanged).toHaveLength(rows.length);
  });

  test('standing twice below itself, it counts once', () => {
    const twice = readReport([...table, [''], ...table], request);
    expect(twice).toMatchObject({ rows, marketplace: reading.marketplace, from: reading.from, to: reading.to });
    const thrice = readReport([...table, ...table, ...table], request);
    expect(thrice).toMatchObject({ rows });
  });
});

/** Files of one kind: its golden rows dealt out, a snapshot with a day for each file. */
function dealt(kind: ReportKind, owners: readonly number[], files: number): Row[][] {
  const snapshot = kind.fields.find(({ role }) => role === 'snapshot')?.id;
  const all = READ.filter(({ reading }) => reading.kind === kind).flatMap(({ reading }) => reading.rows);
  const byKey = [...new Map(all.map((row) => [rowKey(kind, row), row])).values()];
  return Array.from({ length: files }, (_, file) =>
    byKey
      // A snapshot's rows stand in several files, each newer than the one before; other rows in one.
      .filter((_row, i) => (snapshot ? owners[i % owners.length]! <= file : owners[i % owners.length] === file))
      .map((row) => (snapshot ? { ...row, [snapshot]: `2026-10-1${file}` } : row)),
  );
}

test.each(REPORT_KINDS)('the order of files does not matter: $id', (kind) => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (owners, order) => {
        const files = dealt(kind, owners, 3);
        const inOrder = files.reduce((sheet, file) => merged(kind, sheet, file), [] as Row[]);
        const shuffled = order.reduce((sheet, file) => merged(kind, sheet, files[file]!), [] as Row[]);
        expect(sorted(kind, shuffled)).toEqual(sorted(kind, inOrder));
      },
    ),
    { numRuns: 30 },
  );
});
