import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

test('a time trigger has no user interface', () => {
  const host = hostOf('function nightly() { SpreadsheetApp.getUi(); }');
  expect(() => host.runInBackground('nightly')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  expect(() => host.rpc('nightly')).not.toThrow();
});
