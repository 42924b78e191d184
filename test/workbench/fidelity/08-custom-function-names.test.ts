import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const custom = (name: string) => `/** @customfunction */ function ${name}() { return 1; }`;

test.each(['SUM', 'sum', 'QUERY'])('%s is a built-in and cannot be a custom function', (name) => {
  expect(() => hostOf(custom(name))).toThrow('carries the name of a built-in function');
});

test('two custom functions must differ by more than case', () => {
  expect(() => hostOf(`${custom('MINE')}\n${custom('Mine')}`)).toThrow('differ by case only');
});

test('a function without the tag may be called what it likes', () => {
  expect(hostOf('function sum() {} function Sum() {}').customFunctions).toEqual([]);
});
