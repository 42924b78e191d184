import { expect, test } from 'vitest';
import { RpcError } from '../../../workbench/runner/rpc-return.ts';
import { ScriptRunClient } from '../../../workbench/runner/script-run.ts';
import { hostOf } from './host.ts';

const code = `
function echo(value) { Logger.log(value); return value; }
function fail() { const error = new TypeError('No'); error.code = 7; error.cause = 'x'; throw error; }
function refuse() { throw 'just text'; }
function google() { SpreadsheetApp.getActiveSpreadsheet().getRange('nonsense'); }`;

function answersOf(seed: number, count: number): unknown[] {
  const client = new ScriptRunClient(hostOf(code), seed);
  const answers: unknown[] = [];
  for (let index = 0; index < count; index++)
    client.run.withSuccessHandler((value) => answers.push(value)).echo!(index as never);
  expect(answers).toEqual([]);
  client.settle();
  return answers;
}

// 37
test('answers come in an order that only the seed knows', () => {
  const inOrder = Array.from({ length: 10 }, (_, index) => index);
  const [one, other] = [answersOf(1, 10), answersOf(2, 10)];
  expect([...one].sort()).toEqual(inOrder);
  expect(one).not.toEqual(inOrder);
  expect(other).not.toEqual(one);
  expect(answersOf(1, 10)).toEqual(one);
});

test('the eleventh call waits for one of the first ten', () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => answersOf(seed, 12)[0]);
  expect(Math.max(...(firsts as number[]))).toBe(9);
});

test('a handler may call again', () => {
  const client = new ScriptRunClient(hostOf(code));
  const answers: unknown[] = [];
  client.run.withSuccessHandler((value) =>
    client.run.withSuccessHandler((again) => answers.push(value, again)).echo!('b' as never),
  ).echo!('a' as never);
  client.settle();
  expect(answers).toEqual(['a', 'b']);
  expect(client.settleOne()).toBe(false);
});

// 38
test('a failure is a name and a message, nothing else', () => {
  const client = new ScriptRunClient(hostOf(code));
  const failures: unknown[] = [];
  client.run.withFailureHandler((error, object) => failures.push(error, object)).withUserObject('mine').fail!();
  client.settle();
  expect(failures).toEqual([new RpcError('TypeError', 'No'), 'mine']);
  expect(Object.keys(failures[0] as object).filter((key) => key !== 'name')).toEqual([]);
});

test('an exception of Google’s has the name Exception, a thrown text is the message', () => {
  const host = hostOf(code);
  expect(() => host.rpc('google')).toThrow(new RpcError('Exception', 'Range not found'));
  expect(() => host.rpc('refuse')).toThrow(new RpcError('Error', 'just text'));
});

test('without a failure handler the failure is thrown', () => {
  const client = new ScriptRunClient(hostOf(code));
  client.run.withSuccessHandler(() => {}).fail!();
  expect(() => client.settle()).toThrow('No');
});

test('a runner is not changed by making another of it', () => {
  const client = new ScriptRunClient(hostOf(code));
  const answers: unknown[] = [];
  const plain = client.run;
  plain.withSuccessHandler((value) => answers.push(value));
  plain.echo!(1 as never);
  client.settle();
  expect(answers).toEqual([]);
});
