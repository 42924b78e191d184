/** What is read at a glance is read as with all care, in every type of figure. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney } from '../../src/values/money.ts';
import { readCount, readNumber } from '../../src/values/number.ts';
import { readPercent } from '../../src/values/percent.ts';
import { type FigureType, isFigure, plainFigure } from '../../src/values/plain-figure.ts';

const figure = (text: string, type: FigureType) => plainFigure(text, 0, text.length, type);

test.each([
  ['12', [12, 12, 12, Number.NaN]],
  ['12.5', [Number.NaN, 12.5, 12.5, Number.NaN]],
  ['12.0', [12, 12, 12, Number.NaN]],
  ['$12.5', [Number.NaN, Number.NaN, 12.5, Number.NaN]],
  ['12.5%', [Number.NaN, Number.NaN, Number.NaN, 0.125]],
  ['$', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
  ['%', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
  ['$5%', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
  ['', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
])('%j as a count, a number, money and a ratio', (text, values) => {
  expect([figure(text, 'integer'), figure(text, 'number'), figure(text, 'money'), figure(text, 'ratio')]).toEqual(
    values,
  );
});

test('only where it is told to', () => {
  expect(plainFigure('"$12.34",', 1, 7, 'money')).toBe(12.34);
  expect(plainFigure('9,56.78%,', 2, 8, 'ratio')).toBe(0.5678);
});

test('law: a figure read at a glance is the same read with all care, whatever its column shows', () => {
  const piece = fc.constantFrom('0', '1', '25', '999', '.', ',', '$', '€', '%', '-', ' ', '(', ')', 'e', '５');
  const text = fc.array(piece, { maxLength: 7 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '.' as const, ',' as const), (cell, mark) => {
      const carefully = {
        integer: () => readCount(cell, mark),
        number: () => readNumber(cell, mark),
        money: () => readMoney(cell, mark),
        ratio: () => readPercent(cell, mark),
      };
      const currency = cell.startsWith('$') ? '$' : '';
      for (const type of ['integer', 'number', 'money', 'ratio'] as const) {
        const value = figure(cell, type);
        if (Number.isNaN(value)) continue;
        const read = {
          integer: value,
          number: value,
          money: { amount: value, currency },
          ratio: { ratio: value, bare: false },
        };
        expect(carefully[type]()).toEqual(read[type]);
      }
    }),
    { numRuns: 3000 },
  );
});

test('figures are four of the types', () => {
  expect(['integer', 'number', 'money', 'ratio'].every(isFigure)).toBe(true);
  expect(['text', 'asin', 'rank', 'day', ''].some(isFigure)).toBe(false);
});
