import { expect, test } from 'vitest';
import { hostOf, run, sheet } from './host.ts';

const write = (value: string, read = 'getValue()', before = '') =>
  run(`${sheet} const range = sheet.getRange('A1'); ${before} range.setValue(${value}); return range.${read};`);

test.each([
  ["'007'", 7],
  ['"\'007"', '007'],
  ["'TRUE'", true],
  ["'+1'", 1],
  ["'12%'", 0.12],
  ["'$1,234.50'", 1234.5],
  ["'abc'", 'abc'],
  ['"\'=1+1"', '=1+1'],
  ["'=1+1'", 2],
  ["'+1+1'", 2],
  ['5', 5],
  ['false', false],
  ['null', ''],
  ['undefined', ''],
  ["''", ''],
])('setValue(%s) is read as %j', (value, read) => {
  expect(write(value)).toBe(read);
});

test('an apostrophe is not part of the text', () => {
  expect(write('"\'007"', 'getDisplayValue()')).toBe('007');
});

test('1/2 is a date of this year, shown by the locale', () => {
  expect(write("'1/2'", 'getDisplayValue()')).toBe('1/2/2026');
  expect(write("'1/2'", 'getValue() instanceof Date')).toBe(true);
  expect(write("'1/2'", 'getNumberFormat()')).toBe('M/d/yyyy');
});

test('a cell formatted as text takes every text as it is', () => {
  const asText = "range.setNumberFormat('@');";
  for (const text of ['007', '1/2', 'TRUE', '=1+1', '+1']) expect(write(`'${text}'`, 'getValue()', asText)).toBe(text);
  expect(write('"\'007"', 'getValue()', asText)).toBe('007');
  expect(write('7', 'getValue()', asText)).toBe(7);
});

test('typing a percentage formats an automatic cell, and leaves a formatted one alone', () => {
  expect(write("'12%'", 'getNumberFormat()')).toBe('0%');
  expect(write("'12%'", 'getNumberFormat()', "range.setNumberFormat('0.000');")).toBe('0.000');
  expect(write("'12%'", 'getNumberFormat()', "range.setNumberFormat('0.000'); range.setNumberFormat('general');")).toBe(
    '0%',
  );
  expect(write('12', 'getNumberFormat()')).toBe('0.###############');
});

test('a formula is handed back with the separators of the locale', () => {
  const formula = (locale: string, text: string) => {
    const host = hostOf(`function test(text) { ${sheet} return sheet.getRange('A1').setFormula(text).getFormula(); }`);
    host.state.spreadsheet.locale = locale;
    return host.rpc('test', text);
  };
  expect(formula('en_US', '=IF(A2;"a;b";{1;2})')).toBe('=IF(A2,"a;b",{1;2})');
  expect(formula('en_US', '={SUM(1;2);SUM({1;2};3)}')).toBe('={SUM(1,2);SUM({1;2},3)}');
  expect(formula('en_US', 'SUM(1;2)')).toBe('=SUM(1,2)');
  expect(formula('de_DE', '=SUM(1;2)')).toBe('=SUM(1;2)');
  expect(formula('en_US', '=SUM(')).toBe('=SUM(');
});

test('setValues reads formulas too, setFormula clears with an empty text', () => {
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1:B1'); range.setValues([['=1+1', '=A1*2']]); return [range.getValues(), range.getFormulas()];`,
    ),
  ).toEqual([[[2, 4]], [['=1+1', '=A1*2']]]);
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1'); range.setValue(5).setFormula(''); return [range.getValue(), range.isBlank()];`,
    ),
  ).toEqual(['', true]);
});

test.each([
  ['de_DE', '1.234,5', 1234.5],
  ['de_DE', '1,5', 1.5],
  ['fr_FR', '1 234,5', 1234.5],
  ['ja_JP', '1,234.5', 1234.5],
])('in %s %s is a number', (locale, text, value) => {
  const host = hostOf(`function test(text) { ${sheet} return sheet.getRange('A1').setValue(text).getValue(); }`);
  host.state.spreadsheet.locale = locale;
  expect(host.rpc('test', text)).toBe(value);
});
