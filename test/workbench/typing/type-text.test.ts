import { expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { typeText } from '../../../workbench/typing/type-text.ts';

const now = Date.UTC(2026, 5, 1);
const type = (text: string, locale = 'en_US', timeZone = 'Etc/UTC') => typeText(text, locale, timeZone, now);
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

test.each([
  ['', ''],
  ['abc', 'abc'],
  [' abc ', ' abc '],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ["'", ''],
  ['-', '-'],
  ['=', '='],
  ['+', '+'],
  ['- item', '- item'],
  ['@me', '@me'],
  ['1,23', '1,23'],
  ['12,34,567', '12,34,567'],
  ['1.2.3.4', '1.2.3.4'],
  ['(12', '(12'],
  ['12)', '12)'],
  ['$5%', '$5%'],
  ['-(5)', '-(5)'],
  ['1e999', '1e999'],
  ['B0ABCDE123', 'B0ABCDE123'],
  ['May', 'May'],
  ['2026-13-01', '2026-13-01'],
  ['2026-02-30', '2026-02-30'],
  ['2026-10-31T14:05:00', '2026-10-31T14:05:00'],
  ['24:00', '24:00'],
  ['12:60', '12:60'],
  ['13:00 PM', '13:00 PM'],
  ['a 1:20', 'a 1:20'],
  ['2026-10-31 25:00', '2026-10-31 25:00'],
  ['#NOPE', '#NOPE'],
])('%j stays text', (text, value) => {
  expect(type(text)).toEqual({ value });
});

test.each([
  ['007', 7, undefined],
  [' 5 ', 5, undefined],
  ['+1', 1, undefined],
  ['-5', -5, undefined],
  ['.5', 0.5, undefined],
  ['5.', 5, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['$1,234.50', 1234.5, '$#,##0.00'],
  ['-$5', -5, '$#,##0'],
  ['$-5', -5, '$#,##0'],
  ['5 €', 5, '"€"#,##0'],
  ['12%', 0.12, '0%'],
  ['33.02%', 0.3302, '0.00%'],
  ['1.5e3%', 15, '0.00%'],
  ['1.5 %', 0.015, '0.00%'],
  ['1e3', 1000, '0.00E+00'],
  ['(12)', -12, undefined],
  ['12345678901234567890', 12345678901234567000, undefined],
])('%j is a number', (text, value, numberFormat) => {
  expect(type(text)).toEqual(numberFormat ? { value, numberFormat } : { value });
});

test.each([
  ['en_US', '1/2', '2026-01-02', 'M/d/yyyy'],
  ['en_US', '1-2', '2026-01-02', 'M/d/yyyy'],
  ['en_US', '12/31/99', '1999-12-31', 'M/d/yyyy'],
  ['en_US', '12/31/29', '2029-12-31', 'M/d/yyyy'],
  ['en_US', '12/31/30', '1930-12-31', 'M/d/yyyy'],
  ['en_US', '2026-10-31', '2026-10-31', 'yyyy-MM-dd'],
  ['en_US', 'Oct 31, 2026', '2026-10-31', 'mmm d, yyyy'],
  ['en_US', 'October 31', '2026-10-31', 'M/d/yyyy'],
  ['en_US', '31 Oct 2026', '2026-10-31', 'd-mmm-yyyy'],
  ['en_US', '31-Oct-26', '2026-10-31', 'd-mmm-yyyy'],
  ['en_US', '31 Oct', '2026-10-31', 'd-mmm-yyyy'],
  ['en_US', 'Oct 2026', '2026-10-01', 'mmm-yyyy'],
  ['en_GB', '1/2/2026', '2026-02-01', 'dd/MM/yyyy'],
  ['de_DE', '31.10.2026', '2026-10-31', 'dd.MM.yyyy'],
  ['de_DE', '1.5', '2026-05-01', 'dd.MM.yyyy'],
  ['ja_JP', '1/2', '2026-01-02', 'yyyy/MM/dd'],
  ['en_IN', '1/2/2026', '2026-02-01', 'd/M/yyyy'],
  ['zh_CN', '2026年10月31日', '2026-10-31', 'yyyy"年"m"月"d"日"'],
])('%s: %j is a date', (locale, text, iso, numberFormat) => {
  expect(type(text, locale)).toEqual({ value: serial(iso), numberFormat });
});

test.each([
  ['12:30', 0.5208333333333334, 'h:mm:ss'],
  ['0:00', 0, 'h:mm:ss'],
  ['23:59:59', 86399 / 86400, 'h:mm:ss'],
  ['12:00 AM', 0, 'h:mm:ss AM/PM'],
  ['12:00 pm', 0.5, 'h:mm:ss AM/PM'],
  ['2026-10-31 12:00', serial('2026-10-31') + 0.5, 'yyyy-MM-dd h:mm:ss'],
  ['10/31/2026 6:00:00 AM', serial('2026-10-31') + 0.25, 'M/d/yyyy H:mm:ss'],
])('%j is a time', (text, value, numberFormat) => {
  expect(type(text)).toEqual({ value, numberFormat });
});

test.each([
  ['de_DE', '1.234,5', 1234.5],
  ['de_DE', '1,5', 1.5],
  ['de_DE', '1.234', 1234],
  ['fr_FR', '1 234,5', 1234.5],
  ['fr_FR', '1\u202f234,5', 1234.5],
  ['fr_FR', '1\u00a0234,5', 1234.5],
  ['ja_JP', '1,234', 1234],
  ['en_IN', '12,34,567', 1234567],
])('%s: %j is a number by the locale', (locale, text, value) => {
  expect(type(text, locale)).toMatchObject({ value });
});

test.each([
  ['de_DE', '3.14', '3.14'],
  ['de_DE', '1.2345', '1.2345'],
  ['en_US', '1,37', '1,37'],
  ['en_IN', '1,37', '1,37'],
  ['en_US', '13/2', '13/2'],
])('%s: %j stays text', (locale, text, value) => {
  expect(type(text, locale)).toEqual({ value });
});

test.each([
  ['en_US', 'true', true],
  ['en_US', 'FALSE', false],
  ['de_DE', 'wahr', true],
  ['de_DE', 'TRUE', true],
  ['de_DE', 'FALSCH', false],
  ['en_US', 'WAHR', 'WAHR'],
])('%s: %j', (locale, text, value) => {
  expect(type(text, locale)).toEqual({ value });
});

test('an equals sign begins a formula, and so does a plus sign before something that is no number', () => {
  expect(type('=A1+1')).toEqual({ formula: '=A1+1' });
  expect(type('+A1')).toEqual({ formula: '=+A1' });
});

test('an error code becomes the error', () => {
  expect(type('#n/a')).toEqual({ value: new ErrorValue('#N/A') });
  expect(type('#DIV/0!')).toEqual({ value: new ErrorValue('#DIV/0!') });
});

test('the year that a date lacks is the one on the clock of the zone', () => {
  const newYear = Date.UTC(2027, 0, 1, 3);
  const year = (zone: string) => typeText('1/2', 'en_US', zone, newYear);
  expect(year('Etc/UTC')).toMatchObject({ value: serial('2027-01-02') });
  expect(year('America/New_York')).toMatchObject({ value: serial('2026-01-02') });
});
