import { expect, test } from 'vitest';
import { parseWorker } from '../../../workbench/import/parse-worker.ts';

function page(script: string): string {
  return `<!DOCTYPE html><script>var first = 1;</script><script type="text/plain" id="import-worker">${script}</script><p>`;
}

const file = { name: 'a.csv', bytes: new TextEncoder().encode('a,b') };

const echo = `self.onmessage = function (event) {
  var data = event.data;
  self.postMessage({ id: data.id, progress: 0.5 });
  var text = new TextDecoder('utf-8').decode(new Uint8Array(data.bytes));
  self.postMessage({ id: data.id, tables: [{ name: data.name + data.language, table: [text.split(',')] }] });
};`;

test('the worker’s text is taken out of the page and gets name, bytes and language', async () => {
  const shares: number[] = [];
  const parsed = await parseWorker(page(echo), 'ja').parse(file, (share) => shares.push(share));
  expect(JSON.parse(JSON.stringify(parsed))).toMatchObject({ tables: [{ name: 'a.csvja', table: [['a', 'b']] }] });
  expect(shares).toEqual([0.5]);
  expect(await parseWorker(page(echo), 'ja').parse(file)).toBeDefined();
});

test('a refusal comes with its sentence', async () => {
  const refusing = `self.onmessage = function (event) { self.postMessage({ id: 1, problem: { code: 'x', message: 'No.' } }); };`;
  expect(await parseWorker(page(refusing), 'en').parse(file)).toMatchObject({ problem: { code: 'x', message: 'No.' } });
});

test('a worker that throws is an error, and so is a page without one', async () => {
  await expect(
    parseWorker(page('self.onmessage = function () { throw new Error("broken"); };'), 'en').parse(file),
  ).rejects.toThrow('broken');
  expect(() => parseWorker('<p>nothing</p>', 'en')).toThrow('The sidebar page holds no import worker.');
});

test('nothing of Node is within the worker’s reach', async () => {
  const prying =
    'self.onmessage = function () { self.postMessage({ tables: [{ name: typeof process + typeof require, table: [] }] }); };';
  expect(await parseWorker(page(prying), 'en').parse(file)).toMatchObject({ tables: [{ name: 'undefinedundefined' }] });
});

test('a file read as a Buffer is sent without what lies around it in memory', async () => {
  const bytes = Buffer.from('a,b');
  expect(bytes.buffer.byteLength).toBeGreaterThan(3);
  expect(await parseWorker(page(echo), 'en').parse({ name: 'x', bytes })).toMatchObject({
    tables: [{ table: [['a', 'b']] }],
  });
});
