import { expect, test } from 'vitest';
import { ScriptHost } from '../../../workbench/runner/script-host.ts';
import { hostOf, noon, pushed, sheet, spreadsheet } from './host.ts';

const counter = (
  before: string,
  after: string,
) => `function add() { ${sheet} ${before} const range = sheet.getRange('A1'); const count = range.getValue() || 0; range.setValue(count + 1); ${after} return count + 1; }
function read() { ${sheet} return sheet.getRange('A1').getValue(); }`;

/** Two executions of add, the second between two calls of the first; what stands in A1 then, and what the second answered. */
function interleaved(code: string): unknown[] {
  const host = hostOf(code);
  const answers: unknown[] = [];
  let done = false;
  host.between = ({ member }) => {
    if (member !== 'Range.setValue' || done) return;
    done = true;
    try {
      answers.push(host.rpc('add'));
    } catch (error) {
      answers.push((error as Error).message);
    }
  };
  host.rpc('add');
  return [host.rpc('read'), ...answers];
}

test('without a lock an update is lost', () => {
  expect(interleaved(counter('', ''))).toEqual([1, 1]);
});

test('with a lock the second waits in vain and fails', () => {
  const lock = 'const lock = LockService.getDocumentLock(); lock.waitLock(1000);';
  expect(interleaved(counter(lock, 'SpreadsheetApp.flush(); lock.releaseLock();'))).toEqual([
    1,
    'Lock timeout: another process was holding the lock for too long.',
  ]);
});

test('tryLock tells, waits, and may be asked again by the holder', () => {
  const host =
    hostOf(`function hold() { const lock = LockService.getScriptLock(); return [lock.tryLock(0), lock.tryLock(0), lock.hasLock(), (Logger.log('held'), true)]; }
    function want() { const before = Date.now(); const lock = LockService.getScriptLock(); return [lock.tryLock(5000), lock.hasLock(), Date.now() - before]; }`);
  const answers: unknown[] = [];
  host.between = ({ member }) => {
    if (member === 'Logger.log') answers.push(host.rpc('want'));
  };
  expect(host.rpc('hold')).toEqual([true, true, true, true]);
  expect(answers).toEqual([[false, false, 5000]]);
  expect(host.rpc('want')).toEqual([true, true, 0]);
});

test('a lock ends with its execution, and one that is not held cannot be released', () => {
  const host = hostOf(
    `function take() { LockService.getScriptLock().waitLock(1); Logger.log('x'); } function steal() { LockService.getScriptLock().releaseLock(); return LockService.getScriptLock().tryLock(0); }`,
  );
  const answers: unknown[] = [];
  host.between = ({ member }) => {
    if (member === 'Logger.log') answers.push(host.rpc('steal'));
  };
  host.rpc('take');
  expect([...answers, host.rpc('steal')]).toEqual([false, true]);
});

test('the locks of document, script and user do not touch each other', () => {
  const host = hostOf(
    'function test() { return [LockService.getDocumentLock(), LockService.getScriptLock(), LockService.getUserLock()].map((lock) => [lock.hasLock(), lock.tryLock(0)]); }',
  );
  expect(host.rpc('test')).toEqual([
    [false, true],
    [false, true],
    [false, true],
  ]);
});

test('two documents have two locks', () => {
  const files = pushed(
    "function take() { LockService.getDocumentLock().waitLock(1); Logger.log('x'); } function want() { return LockService.getDocumentLock().tryLock(0); }",
  );
  const [one, other] = [1, 2].map(() => new ScriptHost({ files, spreadsheet: spreadsheet(), clock: () => noon }));
  const answers: unknown[] = [];
  one!.between = ({ member }) => {
    if (member === 'Logger.log') answers.push(other!.rpc('want'));
  };
  one!.rpc('take');
  expect(answers).toEqual([true]);
});
