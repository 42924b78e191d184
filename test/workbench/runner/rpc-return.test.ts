import { expect, test } from 'vitest';
import { rpcReturn } from '../../../workbench/runner/rpc-return.ts';

test.each([
  ['nothing', undefined, null],
  ['a function', () => 1, null],
  ['a Date', new Date(), null],
  ['a Date deep inside', { rows: [[1, new Date()]] }, null],
  ['a Map', new Map([['a', 1]]), {}],
  ['a Set', new Set([1]), {}],
  ['NaN and Infinity', [Number.NaN, Infinity], [null, null]],
  ['an undefined item', [undefined], [null]],
  ['an undefined member', { a: undefined }, {}],
  ['plain data', { a: [1, 'b', true, null] }, { a: [1, 'b', true, null] }],
])('%s', (_, value, answer) => {
  expect(rpcReturn(value)).toEqual(answer);
});

test('a key that ends with two underscores fails, wherever it is', () => {
  expect(() => rpcReturn({ a__: 1 })).toThrow('User properties cannot end with "__"');
  expect(() => rpcReturn([{ b: { a__: 1 } }])).toThrow('User properties cannot end with "__"');
  expect(rpcReturn({ __a: 1, a_: 2 })).toEqual({ __a: 1, a_: 2 });
});
