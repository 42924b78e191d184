/** Rows of writers who do not double the marks in their cells: each is read as it was written, or stands whole and apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimitedRecords } from '../../src/delimited/delimited-records.ts';

type Row = readonly string[];

/** How programs write cells that forget to double the marks within them. */
const WRITERS: Readonly<Record<string, (cell: string, separator: string) => string>> = {
  'quotes every cell': (cell) => `"${cell}"`,
  'quotes nothing': (cell) => cell,
  'quotes what holds a separator, a mark or a line break': (cell, separator) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell}"` : cell,
  'quotes what holds a separator or a line break': (cell, separator) =>
    cell.includes(separator) || cell.includes('\n') ? `"${cell}"` : cell,
};

/** Tab text is quoted throughout or not at all. */
const CASES = Object.keys(WRITERS).flatMap((writer) => {
  const separators =
    writer === 'quotes every cell' ? [',', ';', '\t'] : writer === 'quotes nothing' ? ['\t'] : [',', ';'];
  return separators.map((separator) => [writer, separator] as const);
});

const HEADER: Row = ['ASIN', 'Title', 'Brand', 'Sessions', 'Sales', 'Note'];

/** Carefully written rows that show what the columns hold. */
const CAREFUL: readonly Row[] = [
  ['B0TESTAAA0', 'Mug', 'Acme', '1,234', '$9.99', 'x'],
  ['B0TESTAAA1', 'Mug, blue', 'Acme', '12', '$1,000.00', ''],
];

const word = fc.constantFrom('Shelf', '12"', '1/2"', 'wide', 'a', '"Best"', '-', '5');
const joint = fc.constantFrom(' ', ', ', ',', '; ', '\n', '","', '"');
const title = fc
  .tuple(word, fc.array(fc.tuple(joint, word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''))
  // Nobody can tell them from what careful writers write.
  .filter((text) => !/""|^"|^[,;]|\n"|"\n/.test(text));
const plain = fc.constantFrom('Acme', 'Blue, Inc', 'B & Co', '');
const figure = fc.constantFrom('0', '7', '1,234', '66', '12,345', '');
const money = fc.constantFrom('$5.00', '$2,345.60', '$0.00');
const cells = fc.tuple(fc.oneof(title, plain), plain, figure, money, fc.oneof(title, plain));
const rows = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((row, index): Row => [`B0TESTAAB${index}`, ...row]));

function textOf(table: readonly Row[], writer: string, separator: string): string {
  return table.map((row) => row.map((cell) => WRITERS[writer]!(cell, separator)).join(separator)).join('\n');
}

/** Whoever reads a report refuses it. */
function isApart(row: Row): boolean {
  return row.slice(HEADER.length).some(Boolean);
}

test.each(CASES)('law: of one who %s, with %j between the cells', (writer, separator) => {
  fc.assert(
    fc.property(rows, fc.boolean(), (table, closed) => {
      fc.pre(writer !== 'quotes nothing' || !table.some((row) => row.some((cell) => cell.includes('\n'))));
      const written = [HEADER, ...CAREFUL, ...table];
      const found = delimitedRecords(textOf(written, writer, separator) + (closed ? '\n' : ''))!;
      const apart = found.rows.filter(isApart).join('\n');
      const read = found.rows.filter((row) => !isApart(row)).map((row) => JSON.stringify(row.slice(0, HEADER.length)));
      const known = written.map((row) => JSON.stringify(row));
      expect(known).toEqual(expect.arrayContaining(read));
      for (const row of written) if (!read.includes(JSON.stringify(row))) expect(apart).toContain(row[0]);
    }),
    { numRuns: 150 },
  );
});

test('the rest of a text is no cell: the row stands apart, and no figure moves', () => {
  const row = ['B0TESTAAA2', 'Shelf,Shelf', 'Blue, Inc', '0', '$5.00', '12", Shelf"Shelf\nShelf'];
  const all = [HEADER, ...CAREFUL, row, ['B0TESTAAA3', 'Cup', 'Acme', '7', '$5.00', '']];
  const { rows: found } = delimitedRecords(textOf(all, 'quotes what holds a separator or a line break', ','))!;
  const read = found.filter((one) => !isApart(one)).map((one) => one.slice(0, HEADER.length));
  expect(read).toEqual([...all.slice(0, 3), all[4]]);
});

describe('read as it was written', () => {
  test.each([
    ['an inch mark at the end', ['Shelf 12"', 'Acme', '7', '$5.00', '']],
    ['an inch mark in the middle', ['Shelf 12" wide', 'Acme', '7', '$5.00', '']],
    ['an inch mark before a comma', ['Webcam for PC/Mac, 1/2", Sensor', 'Acme', '7', '$5.00', '']],
    ['two of them', ['Shelf 12" x 5"', 'Acme', '7', '$5.00', 'Not 6"']],
    ['one in the last cell', ['Shelf', 'Acme', '7', '$5.00', 'Not 6"']],
    ['one beside a line break', ['Shelf', 'Acme', '7', '$5.00', 'Not 6" wide,\nbut 7" deep']],
    ['beside figures with commas', ['Shelf, 12" wide', 'Acme', '1,234', '$2,345.60', '']],
  ])('%s', (_, row) => {
    const all = [HEADER, ...CAREFUL, ['B0TESTAAA2', ...row], ['B0TESTAAA3', 'Cup', 'Acme', '7', '$5.00', '']];
    for (const [writer, separator] of CASES) {
      const text = textOf(all, writer, separator);
      if (writer !== 'quotes nothing' || !row.join().includes('\n')) expect(delimitedRecords(text)?.rows).toEqual(all);
    }
  });

  test('the only row, where the header shows that all is quoted', () => {
    const all = [HEADER, ['B0TESTAAA2', 'Shelf, 12"', 'Acme', '1,234', '$5.00', '']];
    expect(delimitedRecords(textOf(all, 'quotes every cell', ','))?.rows).toEqual(all);
  });
});

/** What stands where in the table of a text. */
function rowsOf(...lines: string[]): readonly Row[] | undefined {
  return delimitedRecords(lines.join('\n'))?.rows;
}

describe('whole and apart', () => {
  test.each([
    ['two ways to cut it', '"B0TESTAAA2","a","b","c","7","$5.00","x"'],
    ['a cell short in the middle of the file', '"B0TESTAAA2","a","7","$5.00"'],
    ['marks that are doubled here and not there', '"B0TESTAAA2","6"" pan","7" lid","7","$5.00",""'],
    ['a text where only figures stand', '"B0TESTAAA2","7" lid","Acme","none","$5.00",""'],
  ])('%s', (_, line) => {
    const careful = textOf([HEADER, ...CAREFUL], 'quotes every cell', ',').split('\n');
    const read = rowsOf(...careful, line, '"B0TESTAAA3","Cup","Acme","7","$5.00",""');
    expect(read?.slice(0, 3)).toEqual([HEADER, ...CAREFUL]);
    expect(isApart(read?.[3] ?? [])).toBe(true);
    expect(read?.slice(4)).toEqual([['B0TESTAAA3', 'Cup', 'Acme', '7', '$5.00', '']]);
  });
});

describe('short rows', () => {
  test.each([
    ['a tab file that leaves blank cells out', ['a\tb\tc', '1\t2\t3', '4\t5', '6\t7\t8'], [2, 2]],
    ['rows under a header that blank cells follow', ['a,b,c,,', '1,2,3'], [1, 3]],
    ['several rows of a CSV', ['a,b,c', '1,2,3', '4', '6,7,8', '9,10', '11,12,13'], [2, 1]],
  ])('%s', (_, lines, [row, width]) => {
    const read = rowsOf(...lines);
    expect(read?.some(isApart)).toBe(false);
    expect(read?.[row!]).toHaveLength(width!);
  });

  test('a line break that nothing quotes is mended where the row can be put together', () => {
    expect(rowsOf('sku\tname\tn', 'A\tpan\t1', 'B\tpot', 'wide\t2', 'C\tlid\t3')).toEqual([
      ['sku', 'name', 'n'],
      ['A', 'pan', '1'],
      ['B', 'pot\nwide', '2'],
      ['C', 'lid', '3'],
    ]);
  });
});

test('many careless rows take no longer than their number', () => {
  const row = (index: number) => `"B0TESTAAA0","Shelf ${index}"","Acme","1,234","$5.00","6" x"`;
  const lines = Array.from({ length: 20_000 }, (_, index) => row(index));
  const read = rowsOf(textOf([HEADER, ...CAREFUL], 'quotes every cell', ','), ...lines);
  expect(read).toHaveLength(20_003);
  expect(read?.[20_002]).toEqual(['B0TESTAAA0', 'Shelf 19999"', 'Acme', '1,234', '$5.00', '6" x']);
});
