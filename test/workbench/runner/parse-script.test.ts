import { expect, test } from 'vitest';
import { parseScript } from '../../../workbench/runner/parse-script.ts';

test.each([
  ['class A { x = 1 }', 'class field at line 1'],
  ['\nclass A { static x = 1 }', 'class field at line 2'],
  ['class A { #x() {} }', 'private name at line 1'],
  ['class A { static { f() } }', 'static block at line 1'],
  ['const a = 1_000;', 'numeric separator at line 1'],
  ['const a = 10n;', 'bigint literal at line 1'],
  ["import a from 'a';", 'import at line 1'],
  ["const a = import('a');", 'dynamic import at line 1'],
  ['export function f() {}', 'export at line 1'],
  ['export default 1;', 'export at line 1'],
  ["export * from 'a';", 'export at line 1'],
])('%s is refused by name', (code, reason) => {
  expect(() => parseScript(code)).toThrow(`Syntax error: ${reason}`);
});

test.each(['a?.b', 'a ?? b', 'a ||= 1', 'try {} catch', 'function ('])('%s is no ES2019 script', (code) => {
  expect(() => parseScript(code)).toThrow('Syntax error: ');
});

test.each([
  'async function f() { await 1 }',
  'const a = {...b}',
  'try {} catch {}',
  'const a = 1000; const b = "1_000"',
  'for (const a of b);',
])('%s is an ES2019 script', (code) => {
  expect(() => parseScript(code)).not.toThrow();
});

const code = `
/** Adds.
 * @customfunction */
function ADD(a, b) { function inner() {} return a + b; }
// between
/** Not directly before. */
var x = 1;
function plain() {}
/* not a doc @customfunction */
function almost() {}
function hidden_() {}
var assigned = function named() {};
globalThis.late = () => 1;
`;

test('only top-level declarations are found, with their parameters and the comment directly before', () => {
  expect(parseScript(code).functions.map(({ name, parameters, custom }) => [name, parameters, custom])).toEqual([
    ['ADD', ['a', 'b'], true],
    ['plain', [], false],
    ['almost', [], false],
    ['hidden_', [], false],
  ]);
  expect(parseScript(code).functions[0]?.jsdoc).toBe('/** Adds.\n * @customfunction */');
  expect(parseScript(code).functions[1]?.jsdoc).toBe('');
});
