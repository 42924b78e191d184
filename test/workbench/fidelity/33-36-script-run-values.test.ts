import { expect, test } from 'vitest';
import { ScriptRunClient } from '../../../workbench/runner/script-run.ts';
import { hostOf } from './host.ts';

const code = `
function echo(value) { return value; }
function count() { return arguments.length; }
function kinds(value) { return [value instanceof Array, value instanceof Object, Object.getPrototypeOf(value) === Object.prototype]; }
function rows() { return [[new Date()]]; }
function numbers() { return [NaN, Infinity, undefined]; }
function change(value) { value.changed = true; return value; }
function hidden_() {}
function later() { return Promise.resolve(1); }`;

// 33
test('what cannot travel throws in the caller, before anything is sent', () => {
  const client = new ScriptRunClient(hostOf(code));
  expect(() => client.run.echo!(new Date() as never)).toThrow(
    new TypeError('Failed due to illegal value in property: 0'),
  );
  expect(client.waiting).toEqual([]);
});

test('what can travel arrives as data of the script', () => {
  const host = hostOf(code);
  expect(host.rpc('echo', { a: [1, Number.NaN, undefined], b: undefined, c__: 1 })).toEqual({ a: [1, null, null] });
  expect(host.rpc('count', undefined, 2)).toBe(2);
  expect(host.rpc('kinds', [1])).toEqual([true, true, false]);
  expect(host.rpc('kinds', { a: 1 })).toEqual([false, true, true]);
});

// 34
test('a Date anywhere in the answer makes it null', () => {
  expect(hostOf(code).rpc('rows')).toBe(null);
});

// 35
test('objects are copies both ways, and numbers that JSON lacks are null', () => {
  const sent = { a: 1 };
  expect(hostOf(code).rpc('change', sent)).toEqual({ a: 1, changed: true });
  expect(sent).toEqual({ a: 1 });
  expect(hostOf(code).rpc('numbers')).toEqual([null, null, null]);
});

test('what the page changes after the call does not travel', () => {
  const client = new ScriptRunClient(hostOf(code));
  const sent = { a: 1 };
  const received: unknown[] = [];
  client.run.withSuccessHandler((value) => received.push(value)).echo!(sent as never);
  sent.a = 2;
  client.settle();
  expect(received).toEqual([{ a: 1 }]);
});

// 36
test.each(['nothing', 'hidden_', 'toString'])('%s is not among the runner’s methods', (name) => {
  const client = new ScriptRunClient(hostOf(code));
  if (name !== 'toString') expect(client.run[name]).toBeUndefined();
  expect(() => hostOf(code).rpc(name)).toThrow(new TypeError(`google.script.run.${name} is not a function`));
});

test('a promise is no answer', () => {
  expect(() => hostOf(code).rpc('later')).toThrow('later answered with a promise');
});
