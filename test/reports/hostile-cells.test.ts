/** A cell full of one thing costs no more than its length, in whichever column of whichever report it stands. */
import { expect, test } from 'vitest';
import { readReport } from '../../src/reports/read/read-report.ts';
import type { Cell } from '../../src/values/cell.ts';
import { growth, TOO_MUCH } from '../growth.ts';
import { GOLDEN_CASES } from './golden-case.ts';

/** What patterns for dates, numbers, money, texts and ranges repeat. */
const FILLINGS = [' ', ' - ', '1', '1,', ' .', '$ ', '(', "'", '"', '\n', '\u200b', 'a ', ' 1'];
const AROUND = [
  ['', ''],
  ['a', 'b'],
  ['1', 'x'],
] as const;
/** Four times as much is less than a cell may hold. */
const SIZE = 5000;

/** The first of each kind. */
const cases = new Map(
  GOLDEN_CASES.map(({ table, request }) => ({ table, request, reading: readReport(table, request) })).flatMap((one) =>
    one.reading.status === 'read' ? [[one.reading.kind.id, one] as const] : [],
  ),
);

/** Each table with its last row once for each column, in which cells of this size then stand. */
function readAll(filling: string, size: number): void {
  const cells = AROUND.map(([before, after]) => before + filling.repeat(size / filling.length) + after);
  for (const { table, request } of cases.values()) {
    const last = table[table.length - 1]!;
    const rows = last.map((_, column) => last.map((cell, at): Cell => (at === column ? cells[at % 3]! : cell)));
    const others = last.map((_, column) => last.map((cell, at): Cell => (at === column ? cells[(at + 1) % 3]! : cell)));
    readReport([...table, ...rows, ...others], request);
  }
}

test.each(FILLINGS)('full of %j', (filling) => {
  expect(growth((size) => readAll(filling, size), SIZE)).toBeLessThan(TOO_MUCH);
});
