/** Whatever bytes come: a table, or a reason why there is none; and of whatever table, a reading or a reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../sidebar/parse/parse-file.ts';
import { readReport } from '../../src/reports/read/read-report.ts';
import { GOLDEN_CASES } from '../reports/golden-case.ts';

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}

/** What damages real files: bytes lost, doubled, in another encoding, and the marks that parsers live by. */
const put = fc.oneof(
  fc.uint8Array({ maxLength: 6 }),
  fc
    .constantFrom(
      '"',
      '""',
      ',',
      '\t',
      ';',
      '\r',
      '\n',
      '\n\n',
      '\0',
      '\ufeff',
      '=1+1',
      '>',
      '1e999',
      '-',
      '第',
      '（父）ASIN',
      'Total',
    )
    .map((text) => new TextEncoder().encode(text)),
);

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ at: fc.nat(4000), cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000)), put }),
  { minLength: 1, maxLength: 6 },
);

function edited(bytes: Uint8Array, { at, cut, put: between }: Edit): Uint8Array {
  const start = at % (bytes.length + 1);
  return new Uint8Array([...bytes.subarray(0, start), ...between, ...bytes.subarray(start + cut)]);
}

test('damaged files are read or refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GOLDEN_CASES), edits, ({ bytes, request }, list) => {
      const parsed = parseFile(list.reduce(edited, new Uint8Array(bytes)), undefined, request.fileName);
      if ('problem' in parsed) {
        expect(parsed.problem.code).toMatch(/^[a-z-]+$/);
        return;
      }
      if (!('tables' in parsed)) return;
      for (const { table } of parsed.tables) {
        const reading = readReport(table, request);
        expect(['read', 'asks', 'refused']).toContain(reading.status);
        if (reading.status === 'read') {
          const { rowsRead, rowsKept, rowsRefused } = reading.counts;
          expect(rowsKept + rowsRefused).toBe(rowsRead);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a header of days that is not known is read without, asked for or refused', () => {
  const columns = GOLDEN_CASES.flatMap(({ name, table, request }) =>
    table[0]!.flatMap((header, column) => (/date|日/i.test(String(header)) ? [{ name, table, request, column }] : [])),
  );
  expect(columns.length).toBeGreaterThan(20);
  for (const { table, request, column } of columns) {
    const rows = table.map((row, at) => row.map((cell, index) => (at === 0 && index === column ? '?' : cell)));
    expect(['read', 'asks', 'refused']).toContain(readReport(rows, request).status);
  }
});

test('bytes of any sort are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Object.keys(parseFile(bytes))).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
