import { expect, test } from 'vitest';
import { hostOf, run, thrown } from './host.ts';

const store = 'const store = PropertiesService.getDocumentProperties();';

test('everything becomes text, and what is absent is null', () => {
  expect(
    run(
      `${store} store.setProperties({ a: 1, b: true, c: { x: 1 }, d: null }); return [store.getProperties(), store.getProperty('e'), store.deleteProperty('a').getKeys()];`,
    ),
  ).toEqual([{ a: '1', b: 'true', c: '[object Object]', d: 'null' }, null, ['b', 'c', 'd']]);
});

test('all others can be deleted with a write', () => {
  expect(
    run(
      `${store} store.setProperty('a', 1).setProperties({ b: 2 }); store.setProperties({ c: 3 }, true); return store.getProperties();`,
    ),
  ).toEqual({ c: '3' });
  expect(run(`${store} store.setProperty('a', 1).deleteAllProperties(); return store.getKeys();`)).toEqual([]);
});

test('a value holds nine kilobytes, a store five hundred', () => {
  expect(thrown(`${store} store.setProperty('a', 'x'.repeat(9216))`)).toBe(null);
  expect(thrown(`${store} store.setProperty('a', 'x'.repeat(9217))`)).toBe('Exception: Argument too large: value');
  expect(thrown(`${store} store.setProperty('a', 'é'.repeat(4609))`)).toBe('Exception: Argument too large: value');
  const fill = `${store} for (let i = 100; i < 155; i++) store.setProperty('k' + i, 'x'.repeat(9212));`;
  expect(thrown(`${fill} store.setProperty('last', 'x'.repeat(5111))`)).toBe(null);
  expect(thrown(`${fill} store.setProperty('last', 'x'.repeat(5112))`)).toBe(null);
  expect(thrown(`${fill} store.setProperty('last', 'x'.repeat(5117)); store.setProperty('last', '')`)).toContain(
    'exceeded the property storage quota',
  );
});

test('the stores are three, and a script without a document has no document store', () => {
  const host = hostOf(
    "function test() { PropertiesService.getUserProperties().setProperty('a', 'user'); PropertiesService.getScriptProperties().setProperty('a', 'script'); return PropertiesService.getDocumentProperties().getProperty('a'); }",
  );
  expect(host.rpc('test')).toBe(null);
  expect(host.state.spreadsheet.properties.user.get('a')).toBe('user');
  expect(host.state.spreadsheet.properties.script.get('a')).toBe('script');
  const none =
    'return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), CacheService.getDocumentCache(), SpreadsheetApp.getActiveSpreadsheet()];';
  expect(run(none, { standalone: true })).toEqual([null, null, null, null]);
});
