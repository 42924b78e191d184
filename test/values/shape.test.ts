/** Shapes of what comes from outside: what fits, and what is wrong. */
import { expect, test } from 'vitest';
import {
  either,
  flag,
  holding,
  listOf,
  mapOf,
  maybe,
  number,
  object,
  oneOf,
  textLike,
  textUpTo,
  thing,
} from '../../src/values/shape.ts';

const short = textUpTo(3);
const both = object({ name: short, count: maybe(number('no number')) });
const even = holding(number('no number'), (value) => value % 2 === 0, 'odd');
const upper = thing(
  (given): given is string => typeof given === 'string',
  'no text',
  (given) => given.toUpperCase(),
);

test.each([
  ['a short text', short, 'abc', 'abc'],
  ['a number', number(), 0, 0],
  ['a flag', flag, false, false],
  ['nothing', oneOf([null]), null, null],
  ['either', either(number(), short), 'ab', 'ab'],
  ['absent', maybe(short), undefined, undefined],
  ['a list', listOf(short, 2), ['a', 'b'], ['a', 'b']],
  ['a map', mapOf(number()), { a: 1 }, { a: 1 }],
  ['an object without what it does not know', both, { name: 'a', other: 1 }, { name: 'a' }],
  ['an object with what may be absent', both, { name: 'a', count: 2 }, { name: 'a', count: 2 }],
  ['what holds', even, 4, 4],
  ['what is turned', upper, 'ab', 'AB'],
])('%s fits', (_, shape, given, value) => {
  expect(shape(given)).toEqual({ ok: true, value });
});

test.each([
  ['a long text', short, 'abcd', ''],
  ['no text', short, 1, ''],
  ['not a number', number('no number'), Number.NaN, 'no number'],
  ['a number without end', number('no number'), Number.POSITIVE_INFINITY, 'no number'],
  ['a text of another form', textLike(/^\d+$/, 'no digits'), 'a1', 'no digits'],
  ['another word', oneOf(['a', 'b'], 'no word'), 'c', 'no word'],
  ['neither', either(number('no number'), textLike(/^a/, 'no a')), 'b', 'no a'],
  ['a long list', listOf(short, 1), ['a', 'b'], ''],
  ['a list with another thing', listOf(number('no number')), [1, 'a'], 'no number'],
  ['a list for a map', mapOf(number()), [1], ''],
  ['null for an object', both, null, ''],
  ['an object without a field', object({ name: oneOf(['a'], 'no name'), count: number('no number') }), {}, 'no name'],
  ['a field that is no number', both, { name: 'a', count: 'b' }, 'no number'],
  ['what does not hold', even, 3, 'odd'],
])('%s does not', (_, shape, given, wrong) => {
  expect(shape(given)).toEqual({ ok: false, wrong });
});
