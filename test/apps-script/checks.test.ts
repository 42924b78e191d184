/** What gets through the server's door, and what does not. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Check,
  type Checked,
  isBoolean,
  isNumber,
  listOf,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
} from '../../src/apps-script/server/checks.ts';

const every: readonly unknown[] = [undefined, null, '', 'a', 'b', 0, 1, true, false, [], ['a'], [0], {}, { a: 'a' }];
const plan = shape({ name: text(/^a/), size: optional(isNumber) });

describe.each<[string, Check<unknown>, readonly unknown[]]>([
  ['isBoolean', isBoolean, [true, false]],
  ['isNumber', isNumber, [0, 1]],
  ['text', text(/^[ab]$/), ['a', 'b']],
  ['oneOf', oneOf('a', 'b'), ['a', 'b']],
  ['optional', optional(isNumber), [undefined, 0, 1]],
  ['listOf', listOf(text(/a/)), [[], ['a']]],
  ['listOf, at most none', listOf(isNumber, 0), [[]]],
  ['recordOf', recordOf(isNumber), [{}]],
  ['recordOf texts', recordOf(text(/a/)), [{}, { a: 'a' }]],
  ['shape of nothing', shape({}), [{}, { a: 'a' }]],
  ['shape', shape({ a: text(/a/) }), [{ a: 'a' }]],
])('%s', (_, check, letIn) => {
  test('lets in', () => expect(every.filter(check)).toEqual(letIn));
});

test('a list is as long as it may be', () => {
  expect([[1], [1, 2], [1, 2, 3]].map(listOf(isNumber, 2))).toEqual([true, true, false]);
  expect(listOf(isNumber)([1, '2'])).toBe(false);
});

test('a shape needs each of its names, and asks nothing of others', () => {
  expect([{ name: 'a' }, { name: 'a', size: 1 }, { name: 'a', more: [] }].map(plan)).toEqual([true, true, true]);
  expect([{}, { size: 1 }, { name: 'b' }, { name: 'a', size: '1' }].some(plan)).toBe(false);
});

test('a check knows the type of what it lets in', () => {
  expectTypeOf<Checked<typeof plan>>().toMatchObjectType<{ name: string; size?: number | undefined }>();
});
