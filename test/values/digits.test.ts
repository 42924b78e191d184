import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DecimalMark, type Doubt, readDigits, shownDecimalMark } from '../../src/values/digits.ts';

const OPEN: Doubt = {};

test.each<[string, number | 'ambiguous' | undefined]>([
  ['0', 0],
  ['7', 7],
  ['1234', 1234],
  ['007', 7],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['12.34', 12.34],
  ['12,34', 12.34],
  ['.5', 0.5],
  [',5', 0.5],
  ['0.123', 0.123],
  ['0,123', 0.123],
  ['1234.567', 1234.567],
  ['1234,567', 1234.567],
  ['1.2345', 1.2345],
  ['17.733333299999998', 17.733333299999998],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234.567', 1234.567],
  ['1.234,567', 1234.567],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['12,34,567.89', 1_234_567.89],
  ['1 234,56', 1234.56],
  ['1 234', 1234],
  ['1 234,567', 1234.567],
  ["1'234'567.80", 1_234_567.8],
  ['1.2e3', 1200],
  ['1.2E-05', 0.000012],
  ['1.234', 'ambiguous'],
  ['1,234', 'ambiguous'],
  ['12.345', 'ambiguous'],
  ['123,456', 'ambiguous'],
  ['1.2.3', undefined],
  ['1.23.456,7,8', undefined],
  ['2024.01.05', undefined],
  ['1234,567.8', undefined],
  ['1,23', 1.23],
  ['1,234.', undefined],
  ['1,23.4', undefined],
  ['1, 234', undefined],
  ['1,234 567.8', undefined],
  ['1 23', undefined],
  ['12345 678', undefined],
  ['1a2', undefined],
  ['1e2e3', undefined],
  ['', undefined],
  ['.', undefined],
])('%s alone', (digits, value) => {
  expect(readDigits(digits, undefined, OPEN)).toBe(value);
});

describe('one separator before three digits', () => {
  test.each<[string, DecimalMark, number]>([
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['123.456', ',', 123_456],
  ])('%s where the column marks decimals with %s', (digits, mark, value) => {
    expect(readDigits(digits, mark, { '.': 'decimal', ',': 'decimal' })).toBe(value);
    expect(readDigits(digits, mark, { '.': 'group', ',': 'group' })).toBe(value);
  });

  test.each<[string, Doubt, number | 'ambiguous']>([
    ['1.234', { '.': 'group' }, 1234],
    ['1.234', { '.': 'decimal' }, 1.234],
    ['1.234', { ',': 'group' }, 'ambiguous'],
    ['1,234', { ',': 'group' }, 1234],
    ['1,234', { ',': 'decimal' }, 1.234],
    ['1,234', { '.': 'group' }, 'ambiguous'],
  ])('%s where nothing tells but %o', (digits, doubt, value) => {
    expect(readDigits(digits, undefined, doubt)).toBe(value);
  });

  test('is beyond doubt where a mark of the column contradicts a clear number', () => {
    expect(readDigits('1.5', ',', OPEN)).toBe(1.5);
    expect(readDigits('1234,5', '.', OPEN)).toBe(1234.5);
  });
});

test.each<[string, DecimalMark | undefined]>([
  ['12', undefined],
  ['1.234', undefined],
  ['1,234', undefined],
  ['1 234', undefined],
  ['0.234', '.'],
  ['0,234', ','],
  ['.5', '.'],
  ['1.5', '.'],
  ['1,5', ','],
  ['1,234.5', '.'],
  ['1.234,5', ','],
  ['1.234.567', ','],
  ['1,234,567', '.'],
])('%s shows %s', (digits, mark) => {
  expect(shownDecimalMark(digits)).toBe(mark);
});

test('a power of ten is part of the one rounding', () => {
  expect(readDigits('12.34', undefined, OPEN, -2)).toBe(0.1234);
  expect(readDigits('0.07', undefined, OPEN, -2)).toBe(0.0007);
  expect(readDigits('160', undefined, OPEN, -2)).toBe(1.6);
  expect(readDigits('1.2e3', undefined, OPEN, -2)).toBe(12);
});

test('every number comes back from its American and its German writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
      const american = `${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(cents).padStart(2, '0')}`;
      const german = american.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
      expect(readDigits(american, undefined, OPEN)).toBe(value);
      expect(readDigits(german, undefined, OPEN)).toBe(value);
      expect(readDigits(german.replace(/\./g, ' '), undefined, OPEN)).toBe(value);
    }),
  );
});
