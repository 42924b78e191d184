import { expect, test } from 'vitest';
import { asColumn, serialOfIso, toSheet } from '../../src/apps-script/cell-conversion.ts';
import type { ColumnType } from '../../src/workbook/sheet-spec.ts';

const column = (type: ColumnType) => ({ id: 'a', header: 'A', type, origin: 'ours', width: 90 }) as const;

test.each([
  ['1970-01-01', 25569],
  ['2026-10-31', 46326],
  ['2026-10-31T12:00:00', 46326.5],
  ['2026-10-31T00:00:01', 46326 + 1 / 86_400],
  ['2026-10-31T01:01:01', 46326 + 3661 / 86_400],
  ['2026-02-30', undefined],
  ['2026-10-31T12:00', undefined],
  ['tomorrow', undefined],
])('%s is %s as Sheets counts days', (iso, serial) => {
  expect(serialOfIso(iso)).toBe(serial);
});

test.each([
  ['', 'text', ''],
  ['00123', 'text', "'00123"],
  [123, 'text', "'123"],
  [true, 'text', "'true"],
  ['2026-10-31', 'text', "'2026-10-31"],
  ['2026-10-31', 'day', 46326],
  ['2026-10-31T12:00:00', 'time', 46326.5],
  ['soon', 'day', "'soon"],
  ['=1+1', 'any', "'=1+1"],
  [0.25, 'any', 0.25],
  [true, 'checkbox', true],
  [5, 'integer', 5],
] as const)('%j in a column of type %s is written as %j', (cell, type, written) => {
  expect(toSheet(cell, column(type))).toBe(written);
});

test.each([
  [731, 'text', '731'],
  ['731', 'text', '731'],
  ['2026-10-31T12:00:00', 'day', '2026-10-31'],
  ['2026-10-31T12:00:00', 'time', '2026-10-31T12:00:00'],
  [46326, 'day', 46326],
  ['2026-10-31T12:00:00', 'text', '2026-10-31T12:00:00'],
  [5, 'integer', 5],
] as const)('%j read from a column of type %s is %j', (cell, type, read) => {
  expect(asColumn(cell, column(type))).toBe(read);
});
