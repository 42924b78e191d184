/** Places in texts, plural words, grouped numbers, and which language a locale means. */
import { describe, expect, test } from 'vitest';
import { isLanguage, languageOf } from '../../src/i18n/language.ts';
import { translate } from '../../src/i18n/translate.ts';

const same = (words: string) => ({ en: words, 'zh-CN': `中 ${words}`, ja: `日 ${words}` });
const texts = {
  plain: same('Hello'),
  named: same('{name} of {other}'),
  plural: same('{count} {count:row|rows}'),
  empty: same('a{count:|s}'),
};

test.each([
  ['plain', {}, 'Hello'],
  ['named', { name: 'a', other: 'b' }, 'a of b'],
  ['named', { name: 'a' }, 'a of {other}'],
  ['named', { name: '{other}', other: '$&' }, '{other} of $&'],
  ['named', { name: 999, other: 1000 }, '999 of 1,000'],
  ['named', { name: 1234567, other: -12345 }, '1,234,567 of -12,345'],
  ['named', { name: 1234.5, other: '1234' }, '1234.5 of 1234'],
  ['plural', { count: 0 }, '0 rows'],
  ['plural', { count: 1 }, '1 row'],
  ['plural', { count: 2 }, '2 rows'],
  ['plural', { count: '1' }, '1 rows'],
  ['plural', {}, '{count} {count:row|rows}'],
  ['empty', { count: 1 }, 'a'],
  ['empty', { count: 3 }, 'as'],
] as const)('%s with %j is %s', (key, params, expected) => {
  expect(translate(texts, 'en', key, params)).toBe(expected);
});

test('each language has its own sentence', () => {
  expect(translate(texts, 'zh-CN', 'plain')).toBe('中 Hello');
  expect(translate(texts, 'ja', 'plain')).toBe('日 Hello');
});

describe('languages', () => {
  test.each([
    ['zh_CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['ja', 'ja'],
    ['ja_JP', 'ja'],
    ['en_GB', 'en'],
    ['de_DE', 'en'],
    ['', 'en'],
  ])('%j reads as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  test.each([
    ['en', true],
    ['zh-CN', true],
    ['ja', true],
    ['zh', false],
    ['', false],
    [undefined, false],
    [0, false],
  ])('%j is one of ours: %s', (value, expected) => {
    expect(isLanguage(value)).toBe(expected);
  });
});
