import { expect, test } from 'vitest';
import { rpcArguments } from '../../../workbench/runner/rpc-arguments.ts';

class Point {
  x = 1;
}
class Button {
  press = () => 1;
}

function holed(): unknown[] {
  const list = [1, 2, 3];
  delete list[1];
  return list;
}

test.each([
  ['a Date', [new Date()], '0'],
  ['a RegExp', [/a/], '0'],
  ['a Map', ['a', new Map()], '1'],
  ['a Set', [new Set()], '0'],
  ['a typed array', [new Uint8Array(1)], '0'],
  ['an Error', [new Error('x')], '0'],
  ['a boxed text', [Object('x')], '0'],
  ['a function', [() => 1], '0'],
  ['a Date inside', [{ d: new Date() }], 'd'],
  ['an object with a method', [new Button()], 'press'],
])('%s throws in the caller', (_, args, key) => {
  expect(() => rpcArguments(args)).toThrow(new TypeError(`Failed due to illegal value in property: ${key}`));
});

test('a circle throws, the same object twice does not', () => {
  const circle: unknown[] = [];
  circle.push({ circle });
  expect(() => rpcArguments([circle])).toThrow(new TypeError('Failed due to circular reference.'));
  const twice = { a: 1 };
  expect(rpcArguments([twice, twice])).toBe('[{"a":1},{"a":1}]');
});

test('bigint and symbol are unknown types', () => {
  expect(() => rpcArguments([10n])).toThrow(new Error('Unknown type: bigint'));
  expect(() => rpcArguments([Symbol('x')])).toThrow(new Error('Unknown type: symbol'));
});

test.each([
  ['numbers that JSON lacks', [Number.NaN, Infinity, undefined], '[null,null,null]'],
  ['a hole', [holed()], '[[1,null,3]]'],
  ['an undefined member', [{ a: undefined, b: 1 }], '[{"b":1}]'],
  ['a key with two underscores at its end', [{ secret__: 1, __open: 2, one_: 3 }], '[{"__open":2,"one_":3}]'],
  ['inherited members', [Object.create({ inherited: 1 })], '[{"inherited":1}]'],
  ['a class', [new Point()], '[{"x":1}]'],
  ['primitives', ['a', 1, true, null], '["a",1,true,null]'],
])('%s', (_, args, sent) => {
  expect(rpcArguments(args)).toBe(sent);
});
