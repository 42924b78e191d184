/**
 * What a hostile or broken file holds does no harm, whichever way it comes in: it is stored as text, named, or refused
 * in a sentence.
 */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../commands/daybook-host.ts';
import { asWorkbook, type CameIn, comeIn, type FileIn, WAYS, type Way } from './ways-in.ts';

const HEADERS = [
  '(Parent) ASIN',
  '(Child) ASIN',
  'Title',
  'SKU',
  'Sessions - Total',
  'Units Ordered',
  'Ordered Product Sales',
];
const answers = { marketplace: 'US', from: '2026-10-01', to: '2026-10-31' };

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function fileOf(table: readonly (readonly string[])[]): FileIn {
  const csv = table.map((row) => row.map(quoted).join(',')).join('\r\n');
  return { name: 'sales.csv', bytes: strToU8(`${csv}\r\n`), table };
}

function rowOf(title: string, sku = 'MUG'): string[] {
  return ['B0PARENT01', 'B0CHILD001', title, sku, '100', '9', '$90.00'];
}

function comeInBy(way: Way, file: FileIn): Promise<CameIn> {
  return comeIn(way, file, answers, PLACES[0]!);
}

/** Every formula in a data sheet below its header row. */
function formulas({ daybook, receipt }: CameIn): string[] {
  const sheet = daybook.sheet(receipt!.sheet);
  const area = { row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.lastColumn() };
  return sheet.formulas(area).flat().filter(Boolean);
}

function column({ table }: CameIn, title: string): unknown[] {
  const at = table[0]!.indexOf(title);
  return table.slice(1).map((row) => row[at]);
}

describe.each(WAYS)('by %s', (way) => {
  test.each(['=HYPERLINK("http://x")', "='Sheet1'!A1", '<img src=x onerror=alert(1)>', '__proto__', '@SUM(1)'])(
    'the title %s is a text',
    async (title) => {
      const came = await comeInBy(way, fileOf([HEADERS, rowOf(title)]));
      expect(came.refusals).toEqual([]);
      expect(formulas(came)).toEqual([]);
      expect(column(came, 'Title')).toEqual([title]);
    },
  );

  test('headers named like parts of an object are columns not used', async () => {
    const headers = ['__proto__', 'constructor', ...HEADERS, 'toString'];
    const came = await comeInBy(way, fileOf([headers, ['x', 'y', ...rowOf('Mug'), 'z']]));
    expect(came.receipt).toMatchObject({ rowsKept: 1, headersIgnored: ['__proto__', 'constructor', 'toString'] });
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('a cell of 50,001 characters does not come in', async () => {
    const came = await comeInBy(way, fileOf([HEADERS, rowOf('x'.repeat(50_001)), rowOf('Pan', 'PAN')]));
    if (came.receipt) {
      expect(came.receipt.problems).toMatchObject([{ code: 'too-long', column: 'Title' }]);
      expect(column(came, 'Title')).toEqual(['', 'Pan']);
    } else expect(came.refusals).toEqual([expect.stringMatching(/50.?000/)]);
  });
});

describe.each(['sidebar', 'command line', 'zip'] as const)('a file by %s is refused in a sentence:', (way) => {
  const wide = Array.from({ length: 1001 }, (_, index) => `c${index}`).join(',');
  test.each([
    ['NUL bytes', strToU8('a,b,c\n1,\u0000,3\n'), /not a report file|no table/],
    ['too many columns', strToU8(`${wide}\n${wide}\n`), /number of columns is more than 1,?000/],
    ['a web page', strToU8('<html><body>a,b</body></html>'), /web page/],
    [
      'a workbook with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /password/,
    ],
    ['a workbook cut short', asWorkbook([HEADERS]).slice(0, -40), /damaged|no report file|unusual/],
  ])('%s', async (_, bytes, sentence) => {
    const came = await comeInBy(way, { name: 'report.csv', bytes, table: [] });
    expect(came.receipt).toBe(undefined);
    expect(came.refusals).toEqual([expect.stringMatching(sentence)]);
  });
});
