import { expect, test } from 'vitest';
import { run } from './host.ts';

test.each(['alert', 'prompt'])('a lock does not outlive an %s', (call) => {
  const body = `const lock = LockService.getDocumentLock(); lock.waitLock(1); const before = lock.hasLock(); SpreadsheetApp.getUi().${call}('x'); return [before, lock.hasLock()];`;
  expect(run(body)).toEqual([true, false]);
});
