/** A text is the same number for a formula as for a report, however it is written, and refused by both or by none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadArgument } from '../../src/functions/call/bad-argument.ts';
import { rankCells } from '../../src/functions/parameters/rank.ts';
import { readRank } from '../../src/reports/read/rank.ts';
import { currencyOf } from '../../src/values/currency.ts';
import { Fault } from '../../src/values/fault.ts';
import { readMoney } from '../../src/values/money.ts';
import { NOT_FOUND } from '../../src/values/not-found.ts';
import { readNumber } from '../../src/values/number.ts';
import { numberFromText } from '../../src/values/number-text.ts';
import { readPercent } from '../../src/values/percent.ts';

const RUNS = { seed: 6, numRuns: 2_000 };

const SIGNS = [
  ...[
    '$',
    'US$',
    'CA$',
    'MX$',
    'R$',
    'A$',
    'S$',
    'HK$',
    'NT$',
    'NZ$',
    'USD$',
    'MXN$',
    '£',
    '€',
    '¥',
    '￥',
    'JP¥',
    'CN¥',
  ],
  ...[
    '₩',
    '₹',
    '₺',
    '₪',
    '฿',
    '₫',
    '₱',
    '円',
    '元',
    'RMB',
    'rmb',
    'kr',
    'kr.',
    'zł',
    'TL',
    'Kč',
    'Rs.',
    'Rs',
    'R',
    'د.إ',
    'ر.س',
  ],
  ...['USD', 'usd', 'CZK', 'CNY', 'KRW', 'VND', 'CLP', 'CHF', 'NOK', 'DKK', 'SAR', 'EGP', 'ZAR', 'ILS', 'THB', 'PHP'],
];

/** The figure in the ways that countries group it. */
const WAYS: readonly ((whole: string, decimals: string) => string)[] = [
  (whole, decimals) => `${whole}${decimals && `.${decimals}`}`,
  (whole, decimals) => `${whole}${decimals && `,${decimals}`}`,
  (whole, decimals) => `${grouped(whole, ',')}${decimals && `.${decimals}`}`,
  (whole, decimals) => `${grouped(whole, '.')}${decimals && `,${decimals}`}`,
  (whole, decimals) => `${grouped(whole, ' ')}${decimals && `,${decimals}`}`,
  (whole, decimals) => `${grouped(whole, '\u202f')}${decimals && `,${decimals}`}`,
  (whole, decimals) => `${grouped(whole, "'")}${decimals && `.${decimals}`}`,
  (whole, decimals) => `${grouped(whole, '’')}${decimals && `.${decimals}`}`,
  (whole, decimals) => `${whole.replace(/\B(?=(\d\d)*\d{3}$)/g, ',')}${decimals && `.${decimals}`}`,
  (whole, decimals) =>
    `${whole.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}${decimals && `．${decimals}`}`,
];

function grouped(whole: string, mark: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, mark);
}

const whole = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 10 ** 9 })).map(String);
const decimals = fc.constantFrom('', '5', '50', '05', '1234');
const minus: readonly ((amount: string) => string)[] = [
  (amount) => amount,
  (amount) => `-${amount}`,
  (amount) => `−${amount}`,
  (amount) => `(${amount})`,
];
const figure = fc.record({ whole, decimals, way: fc.constantFrom(...WAYS), sign: fc.constantFrom(...minus) });

type Written = typeof figure extends fc.Arbitrary<infer One> ? One : never;

const digitsOf = ({ whole, decimals, way }: Written) => way(whole, decimals);
const numberOf = ({ whole, decimals, sign }: Written) => {
  const value = Number(`${whole}.${decimals || '0'}`);
  return sign('') === '' || value === 0 ? value : -value;
};

/** Where one mark stands before three digits alone, who reads a column may know more than who reads a cell. */
const isOpen = (read: unknown) => read === 'ambiguous' || (read instanceof Fault && read.code === 'ambiguous-number');

function expectSame(text: string, formula: unknown, report: unknown, value: number): void {
  if (!isOpen(formula) && !isOpen(report)) expect([text, formula, report]).toEqual([text, value, value]);
}

function amountOf(text: string): unknown {
  const money = readMoney(text);
  return money instanceof Fault || money === '' ? money : money.amount;
}

test('an amount, with each currency before and behind', () => {
  const check = (written: Written, sign: string, before: boolean, blank: string) => {
    const digits = digitsOf(written);
    const text = written.sign(before ? `${sign}${blank}${digits}` : `${digits}${blank}${sign}`);
    expectSame(text, numberFromText(text), amountOf(text), numberOf(written));
    expect(isOpen(numberFromText(text))).toBe(isOpen(amountOf(text)));
  };
  const blank = fc.constantFrom('', ' ', '\u00a0');
  fc.assert(fc.property(figure, fc.constantFrom(...SIGNS), fc.boolean(), blank, check), RUNS);
});

test('a plain figure', () => {
  const check = (written: Written) => {
    const text = written.sign(digitsOf(written));
    expectSame(text, numberFromText(text), amountOf(text), numberOf(written));
    expectSame(text, numberFromText(text), readNumber(text), numberOf(written));
  };
  fc.assert(fc.property(figure, check), RUNS);
});

test('a percentage', () => {
  const check = (written: Written, write: (digits: string) => string) => {
    const text = written.sign(write(digitsOf(written)));
    const percent = readPercent(text);
    const ratio = percent instanceof Fault || percent === '' ? percent : percent.ratio;
    const { whole, decimals } = written;
    const exact = Number(`${whole}${decimals}e${-2 - decimals.length}`);
    expectSame(text, numberFromText(text), ratio, numberOf(written) < 0 ? -exact : exact);
  };
  const writes = fc.constantFrom<(digits: string) => string>(
    (digits) => `${digits}%`,
    (digits) => `${digits} %`,
    (digits) => `%${digits}`,
    (digits) => `${digits}％`,
  );
  fc.assert(fc.property(figure, writes, check), RUNS);
});

test('powers of ten', () => {
  const check = (digits: number, power: number, mark: string) => {
    const text = `${digits / 100}${mark}${power}`;
    expectSame(text, numberFromText(text), readNumber(text), Number(text));
    expectSame(text, numberFromText(text), amountOf(text), Number(text));
  };
  const powers = fc.constantFrom('e', 'E', 'e+', 'E+', 'e-', 'E-');
  fc.assert(fc.property(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 0, max: 9 }), powers, check), RUNS);
});

/** What is no mark of nothing: in a report `-` and `n/a` say that there is no figure, in a formula they are mistakes. */
test('what is a number for none of them, and any other text alike', () => {
  const piece = fc.constantFrom(...'0123456789.,-+()%$€ ’', '元', 'RMB', 'CZK', 'e3', 'x', '₩', '..');
  const texts = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  const check = (text: string) => {
    const formula = numberFromText(text);
    const percent = readPercent(text);
    const asked = /[%％]/.test(text)
      ? percent instanceof Fault || percent === ''
        ? percent
        : percent.ratio
      : amountOf(text);
    if (asked === '') expect(formula).toBeUndefined();
    else if (isOpen(formula) || isOpen(asked))
      expect(typeof formula === 'undefined' || (asked instanceof Fault && !isOpen(asked))).toBe(false);
    else expect([text, formula]).toEqual([text, asked instanceof Fault ? undefined : asked]);
  };
  fc.assert(fc.property(texts, check), { ...RUNS, numRuns: 5_000 });
});

describe('a place that was looked for and not found', () => {
  test.each([
    ...['Not found', 'not FOUND', ' NO ', 'no', '>306', '> 300', '＞306', '未进前6页', '未进前 3 页', '未進前3頁'],
    ...['前3页无排名', '前三页无排名', '前3頁無排名', '前3页无广告'],
  ])('%j', (text) => {
    expect(readRank(text)).toBe(NOT_FOUND);
    expect(rankCells.read(text)).toBe(text);
  });

  test.each(['none', 'nothing', 'top', '无排名', 'not found at all', '>', '未进前页'])('%j is neither', (text) => {
    expect(readRank(text)).toBeInstanceOf(Fault);
    expect(rankCells.read(text)).toBeInstanceOf(BadArgument);
  });
});

test.each(SIGNS)('%s is known to stand for a currency', (sign) => {
  expect(currencyOf(sign)).toMatch(/^[A-Z]{3}$|^\$$/);
});
