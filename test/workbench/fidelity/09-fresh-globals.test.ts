import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

test('nothing of one execution is left for the next', () => {
  const host = hostOf(
    'let count = 0; function next() { globalThis.seen = (globalThis.seen || 0) + 1; Array.prototype.mark = 1; return [++count, globalThis.seen]; } function marked() { return [].mark; }',
  );
  expect(host.rpc('next')).toEqual([1, 1]);
  expect(host.rpc('next')).toEqual([1, 1]);
  expect(host.rpc('marked')).toBe(null);
});
