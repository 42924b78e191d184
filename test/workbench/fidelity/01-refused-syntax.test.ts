import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

test.each([
  'class A { x = 1 }',
  'class A { #x() {} }',
  'class A { static {} }',
  'const a = 1_0;',
  'const a = 1n;',
  'export function f() {}',
])('a project with %s cannot be saved', (code) => {
  expect(() => hostOf(code)).toThrow('Syntax error: ');
});
