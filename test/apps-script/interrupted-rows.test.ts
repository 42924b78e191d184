/** Rows that an import filled and did not write are told from rows that are there, and from what a person did. */
import { expect, test } from 'vitest';
import { interruptedRows } from '../../src/apps-script/sheets/interrupted-rows.ts';
import type { Cell } from '../../src/values/cell.ts';
import type { ColumnSpec } from '../../src/workbook/sheet-spec.ts';
import type { OwnSheet } from '../../src/workbook/workbook.ts';

const column = (id: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  id,
  header: id,
  type: 'text',
  origin: 'report',
  width: 90,
  ...more,
});
const columns = [
  column('marketplace'),
  column('term', { needed: true }),
  column('status', { origin: 'formula' }),
  column('importedAt', { origin: 'ours' }),
];
const own = {
  spec: { columns },
  positions: new Map(columns.map(({ id }, i) => [id, i + 1])),
} as unknown as OwnSheet;
const HEADER: Cell[] = ['Marketplace', 'Term', 'Status', 'Imported at', 'Mine'];
const WHOLE: Cell[] = ['US', 'tray', 'ok', 'now', ''];
const BEGUN: Cell[] = ['US', '', '', 'now', ''];
const count = (...rows: Cell[][]) => interruptedRows(own, [HEADER, ...rows]);

test.each<[string, number, Cell[][]]>([
  ['all that are alike at the end', 2, [WHOLE, BEGUN, BEGUN]],
  ['of a sheet that has no others', 3, [BEGUN, BEGUN, BEGUN]],
  ['of which only the time was filled', 2, [WHOLE, ['', '', '', 'now', ''], ['', '', '', 'now', '']]],
  ['whatever a formula answers beside them', 2, [['US', '', 'a', 'now', ''], BEGUN]],
  ['none in an empty sheet', 0, []],
  ['not one alone', 0, [WHOLE, BEGUN]],
  ['not with its key', 0, [WHOLE, WHOLE]],
  ['not of another time', 0, [['US', '', '', 'then', ''], BEGUN]],
  [
    'not without a time',
    0,
    [
      ['US', '', '', '', ''],
      ['US', '', '', '', ''],
    ],
  ],
  ['not where a person wrote', 0, [BEGUN, ['US', '', '', 'now', 'mine']]],
  ['only below where a person wrote', 2, [['US', '', '', 'now', 'mine'], BEGUN, BEGUN]],
])('%s', (_, expected, rows) => expect(count(...rows)).toBe(expected));

test('none where a column that tells was deleted', () => {
  const without = (id: string) =>
    interruptedRows({ ...own, positions: new Map([...own.positions].filter(([name]) => name !== id)) }, [
      HEADER,
      BEGUN,
      BEGUN,
    ]);
  expect([without('importedAt'), without('term')]).toEqual([0, 0]);
});
