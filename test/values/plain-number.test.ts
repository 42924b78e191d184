import { describe, expect, test } from 'vitest';
import { readMoney } from '../../src/values/money.ts';
import { readPercent } from '../../src/values/percent.ts';
import { plainNumber } from '../../src/values/plain-number.ts';

const whole = (text: string, divisor = 1) => plainNumber(text, 0, text.length, divisor);

describe('a number as nearly every figure is written', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['12.5', 12.5],
    ['0.69', 0.69],
    ['999999999999999', 999_999_999_999_999],
  ])('%s is read', (text, number) => {
    expect(whole(text)).toBe(number);
  });

  test.each([
    ...[
      '',
      '.',
      '.5',
      '12.',
      '1.234',
      '0.125',
      '1,5',
      '1,234',
      '1.2.3',
      '-1',
      '+1',
      ' 1',
      '1 ',
      '1e5',
      '１',
      '$1',
      '1%',
    ],
    ...['/', ':', '9999999999999999', '1'.repeat(400)],
  ])('%s is left to others', (text) => {
    expect(whole(text)).toBeNaN();
  });

  test('only what stands between the two places counts', () => {
    expect(plainNumber('$1.25%', 1, 5, 1)).toBe(1.25);
    expect(plainNumber('$.25', 1, 4, 1)).toBeNaN();
    expect(plainNumber('5', 1, 1, 1)).toBeNaN();
  });

  test('it is what the full readers make of it, to the last bit', () => {
    for (let cents = 0; cents < 20_000; cents++) {
      const text = (cents / 100).toFixed(2);
      expect(whole(text, 100)).toBe((readPercent(`${text}%`) as { ratio: number }).ratio);
      expect(whole(text)).toBe((readMoney(`$${text}`) as { amount: number }).amount);
    }
  });
});
