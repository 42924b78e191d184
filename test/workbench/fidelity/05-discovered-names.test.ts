import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const code = `
function declared() { return 1; }
var assigned = function () {};
const arrow = () => 1;
(function () { function inner() {} globalThis.late = () => 1; })();
/** @customfunction */
function DOUBLE(x) { return 2 * x; }
/** @customfunction */
var TRIPLE = function (x) { return 3 * x; };
`;

test('only declarations at the top level are entry points', () => {
  const host = hostOf(code);
  expect(host.functionNames).toEqual(['declared', 'DOUBLE']);
  expect(host.customFunctions).toEqual(['DOUBLE']);
  expect(host.rpc('declared')).toBe(1);
});

test.each(['assigned', 'arrow', 'inner', 'late', 'TRIPLE'])('the page cannot call %s', (name) => {
  expect(() => hostOf(code).rpc(name)).toThrow(TypeError);
});
