/** Large files: cut into parts by key, sent one after the other, joined into one receipt. */
import { describe, expect, test } from 'vitest';
import { sendParts } from '../../sidebar/import/send-parts.ts';
import { type UploadPart, uploadParts } from '../../sidebar/parse/upload-parts.ts';
import type { ImportReply } from '../../src/apps-script/server/messages.ts';
import { packTable, unpackTable } from '../../src/reports/travel/packed-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import { question, receipt } from './make.ts';

const part = (name: string): UploadPart => ({ table: packTable([[name]]) });
const imported: ImportReply = { status: 'imported', receipt: receipt() };

function sending(replies: ImportReply[], cancelAfter = Number.POSITIVE_INFINITY) {
  const log: string[] = [];
  const parts = ['a', 'b', 'c'].map(part);
  const sent = sendParts({
    parts,
    call: async ({ table }) => {
      log.push(`call ${unpackTable(table)[0]?.[0]}`);
      return replies.shift() ?? imported;
    },
    onPart: (number) => log.push(`part ${number}`),
    isCancelled: () => log.filter((line) => line.startsWith('call')).length >= cancelAfter,
  });
  return { log, sent };
}

describe('parts', () => {
  test('go one after the other and become one receipt', async () => {
    const { log, sent } = sending([]);
    expect(await sent).toEqual({
      status: 'imported',
      receipt: receipt({ rowsRead: 30, rowsKept: 27, rowsRefused: 3, rowsAdded: 12, rowsUpdated: 9, rowsUnchanged: 6 }),
    });
    expect(log).toEqual(['part 1', 'call a', 'part 2', 'call b', 'part 3', 'call c']);
  });

  test('stop at the first that is not imported', async () => {
    const { log, sent } = sending([imported, question()]);
    expect(await sent).toEqual(question());
    expect(log).toHaveLength(4);
  });

  test('stop where the person cancels', async () => {
    expect(await sending([], 0).sent).toEqual({ status: 'cancelled', part: 0 });
    expect(await sending([], 2).sent).toEqual({ status: 'cancelled', part: 2 });
    expect(await sending([], 3).sent).toMatchObject({ status: 'imported' });
  });
});

describe('cutting', () => {
  const header = [
    'sku',
    'fnsku',
    'asin',
    'product-name',
    'condition',
    'your-price',
    'mfn-listing-exists',
    'mfn-fulfillable-quantity',
    'afn-listing-exists',
    'afn-warehouse-quantity',
    'afn-fulfillable-quantity',
    'afn-unsellable-quantity',
    'afn-reserved-quantity',
    'afn-total-quantity',
    'per-unit-volume',
    'afn-inbound-working-quantity',
    'afn-inbound-shipped-quantity',
    'afn-inbound-receiving-quantity',
  ];
  const row = (index: number): Cell[] => [
    `SKU-${index}`,
    `X00${index}`,
    `B0${String(index).padStart(8, '0')}`,
    'Pan',
    'New',
    '9.99',
    'No',
    '',
    'Yes',
    '5',
    '5',
    '0',
    '0',
    '5',
    '0.1',
    '0',
    '0',
    '0',
  ];
  const tableOf = (rows: number): Cell[][] => [header, ...Array.from({ length: rows }, (_, index) => row(index))];
  const upload = (table: Cell[][], answers = {}) =>
    uploadParts({
      source: { name: 'inventory.txt', delimited: true },
      table,
      answers,
      today: '2026-11-01',
      taught: [],
      language: 'en',
    });

  test('a report of one call goes as it is, with what was answered', () => {
    const table = tableOf(3);
    expect(upload(table, { marketplace: 'US' })).toEqual([{ table: packTable(table), marketplace: 'US' }]);
  });

  test('even one that will be refused: the server says why', () => {
    const table = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(upload(table)).toEqual([{ table: packTable(table) }]);
  });

  test('a larger one in parts that know their place', () => {
    const parts = upload(tableOf(20_001), { marketplace: 'US', asOf: '2026-10-31' });
    if ('status' in parts) throw new Error(parts.status);
    expect(parts).toHaveLength(2);
    expect(parts.map((one) => [one.part?.index, one.part?.of, one.marketplace, one.asOf])).toEqual([
      [0, 2, 'US', '2026-10-31'],
      [1, 2, 'US', '2026-10-31'],
    ]);
    for (const one of parts) {
      const cells = unpackTable(one.table);
      expect(cells[0]).toEqual(header);
      expect(one.part?.rowNumbers).toHaveLength(cells.length);
      expect(cells.length).toBeLessThanOrEqual(20_001);
    }
    expect(parts.flatMap((one) => one.part?.rowNumbers.slice(1))).toEqual(
      Array.from({ length: 20_001 }, (_, index) => index + 2),
    );
  });

  test('asks before it is cut', () => {
    expect(upload(tableOf(20_001))).toMatchObject({
      status: 'asks',
      kind: 'fba-inventory',
      source: 'inventory.txt',
      missing: ['marketplace'],
      message: expect.stringContaining('marketplace'),
    });
  });

  test('a large one with columns that were taught, or told', () => {
    const odd = header.map((name) => (name === 'afn-fulfillable-quantity' ? 'Stock' : name));
    const table = [odd, ...tableOf(20_001).slice(1)];
    const source = { name: 'inventory.txt', delimited: true };
    const more = { source, table, today: '2026-11-01', language: 'en' } as const;
    const columns = [{ header: 'Stock', field: 'afnFulfillableQuantity' }];
    const taught = [{ sheet: 'fba-inventory', ...columns[0]! }];
    const answers = { marketplace: 'US' };
    expect(uploadParts({ ...more, answers, taught: [] })).toMatchObject({ status: 'asks', missing: ['columns'] });
    expect(uploadParts({ ...more, answers, taught })).toHaveLength(2);
    const parts = uploadParts({ ...more, answers: { ...answers, columns }, taught: [] });
    expect(parts).toMatchObject([{ columns }, { columns }]);
  });

  test('refuses before it is cut', () => {
    const table = [['a', 'b'], ...Array.from({ length: 20_001 }, (_, index) => [`${index}`, 'x'])];
    expect(upload(table)).toMatchObject({
      status: 'refused',
      code: 'unknown-report',
      source: 'inventory.txt',
      message: expect.stringMatching(/./),
    });
  });
});
