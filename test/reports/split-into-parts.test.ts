import { describe, expect, test } from 'vitest';
import { type ReadRequest, readReport } from '../../src/reports/read/read-report.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import { bytesOf, PART_LIMITS } from '../../src/reports/travel/part-size.ts';
import { type Part, splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import type { Cell, Row } from '../../src/values/cell.ts';
import { ANSWERS, requestForPart, rowsOf, SALES, STOCK, TERMS, table, without } from './tables.ts';

const ROWS = (rows: number) => ({ rows, bytes: 1_000_000 });

function parts(cells: Cell[][], limits = ROWS(2), request: Partial<ReadRequest> = {}): readonly Part[] {
  const result = splitIntoParts(cells, { ...ANSWERS, ...request }, limits);
  if (!('length' in result)) throw new Error(JSON.stringify(result));
  return result;
}

function readParts(list: readonly Part[], request: Partial<ReadRequest> = {}): Row[] {
  return list.flatMap((part) => {
    const reading = readReport(part.table, requestForPart(part, { ...ANSWERS, ...request }));
    if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
    return reading.rows;
  });
}

const numbers = (list: readonly Part[]) => list.map(({ rowNumbers }) => rowNumbers.join(' '));
const sku = (SKU: string, more = {}) => ({ SKU, ...more });

test('what one call takes', () => {
  expect(PART_LIMITS).toEqual({ rows: 20_000, bytes: 4_000_000 });
});

describe('a small table', () => {
  test('is one part as it is', () => {
    const cells = table(SALES, sku('A'), sku('B'));
    expect(parts(cells, ROWS(2))).toEqual([{ table: cells, rowNumbers: [1, 2, 3] }]);
    expect(parts(cells, ROWS(1))).toHaveLength(2);
  });

  test('even if it is no report', () => {
    expect(parts([['x'], ['y']])).toEqual([{ table: [['x'], ['y']], rowNumbers: [1, 2] }]);
  });
});

describe('a large table', () => {
  test('is cut by rows, each part with the header and the rows’ numbers', () => {
    const cells = [['Report'], ...table(SALES, sku('A'), sku('B'), sku('C')), ['']];
    const list = parts(cells);
    expect(numbers(list)).toEqual(['2 3 4', '2 5']);
    expect(list[1]?.table).toEqual([cells[1], cells[4]]);
  });

  test('keeps the rows of one key together and in order', () => {
    const cells = table(SALES, sku('A'), sku('B'), sku('C'), sku('A ', { Title: 'x' }), sku('D'));
    expect(numbers(parts(cells))).toEqual(['1 2 5', '1 3 4', '1 6']);
  });

  test('a key of many rows is a part of its own, however large', () => {
    const cells = table(SALES, sku('A'), sku('B'), sku('B', { Title: 'x' }), sku('B', { Title: 'y' }), sku('C'));
    expect(numbers(parts(cells))).toEqual(['1 2', '1 3 4 5', '1 6']);
  });

  test('is cut by bytes where its rows do not repeat, the header counted in', () => {
    const titles = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(2_000));
    const cells = table(SALES, ...titles.map((Title, i) => sku(`S-${i}`, { Title })));
    const size = (row: Cell[]) => Buffer.byteLength(JSON.stringify(row)) + 1;
    // The pound sign: a character that is not ASCII is taken for three bytes.
    const [header, row] = [size(cells[0]!), size(cells[1]!) + 1];
    expect(numbers(parts(cells, { rows: 9, bytes: header + 2 * row }))).toEqual(['1 2 3', '1 4 5']);
    expect(numbers(parts(cells, { rows: 9, bytes: header + 2 * row - 1 }))).toEqual(['1 2', '1 3', '1 4', '1 5']);
  });

  test('what repeats weighs little: parts are cut by rows as long as each fits', () => {
    const same = { Title: 'x'.repeat(2_000) };
    const cells = table(SALES, ...Array.from({ length: 6 }, (_, i) => sku(`S-${i}`, same)));
    const packed = bytesOf(packTable(cells));
    expect(packed).toBeLessThan(4_000);
    expect(parts(cells, { rows: 6, bytes: packed })).toHaveLength(1);
    expect(numbers(parts(cells, { rows: 4, bytes: packed }))).toEqual(['1 2 3 4 5', '1 6 7']);
    expect(numbers(parts(cells, { rows: 6, bytes: packed - 1 }))).toHaveLength(6);
  });

  test('characters beyond ASCII weigh at least what UTF-8 needs', () => {
    const cells = table(SALES, sku('A', { Title: '托盘🚚'.repeat(50) }), sku('B'));
    const bytes = Buffer.byteLength(JSON.stringify(packTable(cells)));
    expect(parts(cells, { rows: 9, bytes: bytes - 1 })).toHaveLength(2);
  });

  test('is asked about, or refused, as a whole', () => {
    const euros = table(SALES, sku('A'), sku('B'), sku('C', { 'Ordered Product Sales': '1,00 €' }));
    expect(splitIntoParts(euros, { ...ANSWERS, from: undefined }, ROWS(2))).toMatchObject({ status: 'asks' });
    expect(splitIntoParts([['x'], ['y'], ['z']], ANSWERS, ROWS(1))).toMatchObject({
      status: 'refused',
      code: 'unknown-report',
    });
  });
});

describe('a part is read as the whole would be', () => {
  const same = (cells: Cell[][], request: Partial<ReadRequest> = {}) => {
    const key = (row: Row) => JSON.stringify(row);
    expect(
      readParts(parts(cells, ROWS(1), request), request)
        .map(key)
        .sort(),
    ).toEqual(rowsOf(cells, request).rows.map(key).sort());
  };
  const term = (name: string, from: string, more = {}) => ({
    'Customer Search Term': name,
    'Start Date': from,
    ...more,
  });

  test('with one window', () => {
    const cells = table(TERMS, term('a', '2026-10-03'), term('b', '2026-10-01'), term('c', '2026-10-05'));
    same(cells, { from: undefined, to: undefined });
    expect(parts(cells, ROWS(1), { from: undefined, to: undefined })[2]).toMatchObject({
      from: '2026-10-01',
      to: '2026-10-20',
      marketplace: 'US',
    });
  });

  test('with days of their own', () => {
    const cells = table(TERMS, term('a', '2026-10-03'), term('a', '2026-10-01'), term('c', '2026-10-05'));
    same(cells, { from: undefined, to: undefined });
    expect(parts(cells, ROWS(1))[1]).toMatchObject({ ownDays: true });
    expect('from' in parts(cells, ROWS(1))[1]!).toBe(false);
  });

  test('with days that only the whole can read', () => {
    const daily = { Date: '', ...without(TERMS, 'Start Date', 'End Date') };
    const on = (date: string, name: string) => ({ Date: date, 'Customer Search Term': name });
    same(table(daily, on('9/10/26', 'a'), on('21/9/26', 'b'), on('10/10/26', 'c')));
  });

  test('with numbers that only the whole can read', () => {
    const amount = (SKU: string, cell: string) => ({ SKU, 'Ordered Product Sales': cell });
    same(table(SALES, amount('A', '1.234 €'), amount('B', '9,99 €'), amount('C', '')), { marketplace: 'DE' });
  });

  test('with rows that follow the others', () => {
    same(table(SALES, sku('A'), sku('B', { 'Ordered Product Sales': '' })), { marketplace: 'US' });
  });

  test('with two marketplaces', () => {
    const cells = table(
      TERMS,
      term('a', '2026-10-03', { Country: 'Canada' }),
      term('b', '2026-10-03', { Country: 'United States' }),
    );
    same(cells);
    expect('marketplace' in parts(cells, ROWS(1))[0]!).toBe(false);
  });

  test('with one day of stock', () => {
    const cells = table(STOCK, { sku: 'A' }, { sku: 'B' });
    const request = { fileName: 'stock US 2026-10-30.txt' };
    same(cells, request);
    expect(parts(cells, ROWS(1), request)[0]).toMatchObject({ asOf: '2026-10-30', marketplace: 'US' });
    expect(readParts(parts(cells, ROWS(1), request), { fileName: 'part.txt' }).map((row) => row.snapshotDate)).toEqual([
      '2026-10-30',
      '2026-10-30',
    ]);
  });
});

test('a part without answers leaves those of the request', () => {
  expect(requestForPart({ table: [], rowNumbers: [] }, { ...ANSWERS, marketplace: 'US' })).toMatchObject({
    marketplace: 'US',
    from: ANSWERS.from,
    to: ANSWERS.to,
  });
});
