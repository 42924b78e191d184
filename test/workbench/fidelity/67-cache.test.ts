import { expect, test } from 'vitest';
import { hostOf, run, thrown } from './host.ts';

const cache = 'const cache = CacheService.getUserCache();';

/** How often a value just put is still there, among a hundred tries. */
function kept(seed: number): string {
  return String(
    run(
      `${cache} let kept = ''; for (let i = 0; i < 100; i++) { cache.put('k', i); kept += cache.get('k') === String(i) ? 1 : 0; } return kept;`,
      { seed },
    ),
  );
}

test('an entry may vanish at any time, by the seed', () => {
  expect(kept(1)).toContain('0');
  expect(kept(1).replaceAll('0', '').length).toBeGreaterThan(50);
  expect(kept(1)).toBe(kept(1));
  expect(kept(1)).not.toBe(kept(2));
});

test('an entry expires when its time is over', () => {
  const lives = (seconds: number, slept: number) => {
    const host = hostOf(
      `function test() { ${cache} cache.put('k', 'v', ${seconds}); Utilities.sleep(${slept}); return cache.get('k'); }`,
      { seed: 3 },
    );
    return host.rpc('test');
  };
  expect(lives(10, 9999)).toBe('v');
  expect(lives(10, 10_000)).toBe(null);
});

test.each([
  ["cache.put('k', 'x'.repeat(102400))", null],
  ["cache.put('k', 'x'.repeat(102401))", 'Exception: Argument too large: value'],
  ["cache.put('k'.repeat(250), 'v')", null],
  ["cache.put('k'.repeat(251), 'v')", 'Exception: Argument too large: key'],
  ["cache.put('k', 'v', 21600)", null],
  ["cache.put('k', 'v', 21601)", 'Exception: Invalid argument: expirationInSeconds'],
  ["cache.put('k', 'v', 0)", 'Exception: Invalid argument: expirationInSeconds'],
  ["cache.put('k', 'v', 1)", null],
])('%s', (call, message) => {
  expect(thrown(`${cache} ${call}`)).toBe(message);
});

test('a cache holds a thousand entries, the oldest go first', () => {
  const host = hostOf(`function test() { ${cache} for (let i = 0; i < 1001; i++) cache.put('k' + i, 'v'); }`);
  host.rpc('test');
  expect([host.state.cache.size, [...host.state.cache.keys()][0]]).toEqual([1000, 'user owner@example.com/k1']);
});

test('several at once, and removing', () => {
  expect(
    run(
      `${cache} cache.putAll({ a: 1, b: 2 }); cache.remove('a'); cache.putAll({ c: 3, d: 4 }); cache.removeAll(['c', 'd']); return cache.getAll(['a', 'b', 'c', 'd']);`,
      { seed: 3 },
    ),
  ).toEqual({ b: '2' });
});

test('the caches of document, script and user are three', () => {
  expect(
    run(
      "CacheService.getScriptCache().put('k', 1); return [CacheService.getUserCache().get('k'), CacheService.getDocumentCache().get('k'), CacheService.getScriptCache().get('k')];",
      { seed: 3 },
    ),
  ).toEqual([null, null, '1']);
});
