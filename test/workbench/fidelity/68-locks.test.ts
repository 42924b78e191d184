import { expect, test } from 'vitest';
import { type ConcurrentCall, ScriptHost } from '../../../workbench/runner/script-host.ts';
import { hostOf, noon, pushed, sheet, spreadsheet } from './host.ts';

const counter = (
  before: string,
  after: string,
) => `function add() { ${sheet} ${before} const range = sheet.getRange('A1'); const count = range.getValue() || 0; range.setValue(count + 1); ${after} return count + 1; }
function read() { ${sheet} return sheet.getRange('A1').getValue(); }`;

/**
 * Two executions of add, the second between two calls of the first; what stands in A1 then, and what the second
 * answered.
 */
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

// 74
test('a free lock is not had in less than no time', () => {
  const code =
    'function take() { const lock = LockService.getScriptLock(); return [lock.tryLock(-100), lock.hasLock()]; }';
  expect(hostOf(code).rpc('take')).toEqual([false, false]);
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

const HOLD =
  "function hold() { LockService.getDocumentLock().waitLock(1); Logger.log('held'); Logger.log('and done'); }";

/** Begins `name` beside `hold`, which holds the lock; what the first has done by then, and the answer at last. */
function beside(code: string, name: string) {
  const host = hostOf(`${HOLD} ${code}`);
  let begun: ConcurrentCall | undefined;
  host.between = ({ member }) => {
    if (member === 'Logger.log') begun ??= host.startConcurrently(() => host.rpc(name));
  };
  host.rpc('hold');
  return { host, begun: begun! };
}

test('an execution beside another one waits for its lock, and goes on with what it knew', () => {
  const { host, begun } = beside(
    `function want() { ${sheet} const range = sheet.getRange('A1'); range.setValue(range.getValue() + 1); const before = range.getValue();
      const isMine = LockService.getDocumentLock().tryLock(1000); Logger.log('mine'); return [before, range.getValue(), isMine]; }`,
    'want',
  );
  // What it did before it waited is done once.
  expect(begun.value).toEqual([1, 1, true]);
  expect(host.state.log.map((line) => line.replace(/.* /, ''))).toEqual(['held', 'done', 'mine']);
});

test('it waits no longer than it said', () => {
  const { begun } = beside(
    'function want() { return LockService.getDocumentLock().tryLock(1000); } function hold() { LockService.getDocumentLock().waitLock(1); Logger.log(1); Utilities.sleep(2000); }',
    'want',
  );
  expect(begun.value).toBe(false);
});

test('a script that catches everything still waits', () => {
  const { host, begun } = beside(
    `function want() { try { LockService.getDocumentLock().waitLock(1000); } catch (error) { Logger.log('caught'); } return 'gone on'; }`,
    'want',
  );
  expect(begun.value).toBe('gone on');
  expect(host.state.log.join()).not.toContain('caught');
});

test('of several that wait, the first goes on first, and each for itself', () => {
  const host = hostOf(
    `${HOLD} function want(name) { LockService.getDocumentLock().waitLock(1000); Logger.log(name); }`,
  );
  const begun: ConcurrentCall[] = [];
  host.between = ({ member }) => {
    if (member !== 'Logger.log' || begun.length > 0) return;
    for (const name of ['one', 'two']) begun.push(host.startConcurrently(() => host.rpc('want', name)));
  };
  host.rpc('hold');
  expect(begun.every(({ outcome }) => outcome !== undefined)).toBe(true);
  expect(host.state.log.map((line) => line.replace(/.* /, ''))).toEqual(['held', 'done', 'one', 'two']);
});
