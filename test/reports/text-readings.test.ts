/** A report is read the same out of its text as out of rows, whatever its cells hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRecords } from '../../src/delimited/split-records.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import { readReport } from '../../src/reports/read/read-report.ts';
import type { Cell } from '../../src/values/cell.ts';
import { GOLDEN_CASES } from './golden-case.ts';
import { ANSWERS, SALES, TERMS, table } from './tables.ts';

const quoted = (cell: Cell) => `"${String(cell).replace(/"/g, '""')}"`;

/** The same rows as a text: everything quoted, or only what has to be. */
function inText(rows: readonly (readonly Cell[])[], always: boolean) {
  const written = (cell: Cell) => (always || /[",\n\r]/.test(String(cell)) ? quoted(cell) : String(cell));
  const { cut } = splitRecords(rows.map((row) => row.map(written).join(',')).join('\r\n'), ',', true);
  return textTable({ ...cut, width: Math.max(...rows.map((row) => row.length)) });
}

test.each(GOLDEN_CASES.map((one) => [one.name, one] as const))('%s', (_, { table: cells, request }) => {
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
  for (const always of [false, true]) {
    expect(readReport(inText(rows, always), request)).toEqual(readReport(rows, request));
  }
});

const CELLS = [
  ...[
    '',
    ' ',
    '-',
    'n/a',
    '0',
    '7',
    '12',
    '-3',
    '(4.50)',
    '1e3',
    '１２',
    'x',
    '=1+1',
    '="0042"',
    'a "b"',
    'two\nlines',
  ],
  ...['1.234', '1,234', '1.234,56 €', '1,234.56', '$12.34', 'US$1,000.00', '£5', '€ 7', 'USD 3', '3 円', 'Rs.1.234'],
  ...['12%', '12.5 %', '12,5%', '1.234%', '0.25', '25', '110%'],
  ...['2026-10-05', 'Oct 05, 2026', '10/11/2026', '25/12/2026', '12/25/2026', '31.10.2026', '46000', 'Total', '合计'],
  ...['USD', 'EUR', 'Germany', 'Narnia', 'BROAD', 'B0CHILD001', '12345678', 'TRUE'],
];

const edits = fc.array(fc.record({ row: fc.nat(6), column: fc.nat(19), cell: fc.constantFrom(...CELLS) }), {
  maxLength: 12,
});

test.each([
  ['a business report', SALES],
  ['a search term report', TERMS],
])('law: %s with odd cells', (_, report: Readonly<Record<string, Cell>>) => {
  const changes = Array.from({ length: 6 }, (_, index) => ({
    SKU: `TRAY-${index}`,
    'Ad Group Name': `Group ${index}`,
  }));
  const plain = table(report, ...(changes as never[])).map((row) => row.map(String));
  fc.assert(
    fc.property(
      edits,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('US', 'DE', undefined),
      (list, delimited, always, place) => {
        const rows = plain.map((row) => [...row]);
        for (const { row, column, cell } of list)
          if (rows[row + 1]?.[column] !== undefined) rows[row + 1]![column] = cell;
        const request = { ...ANSWERS, delimited, marketplace: place };
        expect(readReport(inText(rows, always), request)).toEqual(readReport(rows, request));
      },
    ),
    { numRuns: 400 },
  );
});
