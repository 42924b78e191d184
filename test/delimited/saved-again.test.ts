/** Reports that a spreadsheet program of another country opened and saved: each line had become one cell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedRecords } from '../../src/delimited/delimited-records.ts';

type Row = readonly string[];

const HEADER: Row = ['ASIN', 'Title', 'Brand', 'Sessions', 'Sales'];

/** As careful programs write: all quoted, or what needs it. */
function csv(rows: readonly Row[], all: boolean): string {
  const cell = (text: string) => (all || /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',')).join('\n');
}

/** Opened and saved where `separator` stands between cells; `blanks` are columns that hold nothing. */
function savedAgain(text: string, separator: string, blanks: number): string {
  // A quotation that closes before its cell ends is taken off, and what follows is kept.
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)")?([^${separator}]*)`, 'g');
  const rows = text
    .split('\n')
    .map((line) => [...line.matchAll(cell)].map(([, inside = '', rest]) => inside.replace(/""/g, '"') + rest));
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(separator)}${separator.repeat(blanks)}`).join('\r\n');
}

const title = fc.constantFrom('Mug', 'Mug, blue', 'Shelf 12"', 'Shelf 12", wide', 'A; B', '6" pan; 7" lid');
const row = fc.tuple(
  title,
  fc.constantFrom('Acme', 'Blue, Inc', ''),
  fc.constantFrom('7', '1,234'),
  fc.constantFrom('$5.00', '$1,000.00'),
);
const table = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => [HEADER, ...rows.map((cells, i): Row => [`B0TESTAAB${i}`, ...cells])]);

test.each([
  [';', 0],
  [';', 3],
  ['\t', 0],
] as const)('law: saved with %j and %d blank columns, every row is read or stands apart', (separator, blanks) => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, all) => {
      fc.pre(blanks === 0 || !JSON.stringify(rows).includes(separator));
      const read = delimitedRecords(savedAgain(csv(rows, all), separator, blanks))?.rows ?? [];
      const right = read.filter((cells) =>
        rows.some((one) => JSON.stringify(one) === JSON.stringify(cells.slice(0, 5))),
      );
      const apart = read.filter((cells) => cells.slice(5).some(Boolean));
      expect(right.length + apart.length).toBe(read.length);
      for (const one of rows) if (!right.some(([asin]) => asin === one[0])) expect(apart.join('\n')).toContain(one[0]);
      // Nothing but a separator of the other country tears a line.
      if (!JSON.stringify(rows).includes(separator)) expect(apart).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
