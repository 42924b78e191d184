/** The parse worker as it is shipped: its text alone, in a bare context without code generation. */
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { encoded } from './parse/bytes.ts';
import { sheetXml, workbookZip } from './parse/workbook-zip.ts';

let script: Script;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['sidebar/parse/import-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
  });
  script = new Script(outputFiles[0]!.text);
});

/** Everything the worker says to one request, as `copied` hands it over. */
function said(request: object, copied: (message: unknown) => unknown): Record<string, unknown>[] {
  const said: Record<string, unknown>[] = [];
  const self = {
    onmessage: undefined as ((event: { data: object }) => void) | undefined,
    postMessage: (message: Record<string, unknown>) => said.push(copied(message) as Record<string, unknown>),
  };
  script.runInContext(createContext({ self, TextDecoder }, { codeGeneration: { strings: false, wasm: false } }));
  self.onmessage?.({ data: request });
  return said;
}

function ask(request: object): Record<string, unknown>[] {
  return said(request, (message) => JSON.parse(JSON.stringify(message)));
}

/** The last thing it says, as a browser would copy it. */
function askAsData(request: object): Record<string, unknown> {
  return said(request, structuredClone).at(-1)!;
}

const bytesOf = (content: Uint8Array) => content.slice().buffer;

test('tables of delimited text', () => {
  const said = ask({ id: 7, name: 'x.xlsx', bytes: bytesOf(encoded('a,b\n1,"2"\n3\n')) });
  expect(said.slice(0, -1).every(({ id, progress }) => id === 7 && typeof progress === 'number')).toBe(true);
  expect(said.at(-1)).toEqual({
    id: 7,
    tables: [
      {
        name: '',
        table: [
          ['a', 'b', ''],
          ['1', '2', ''],
          ['', '', '3'],
        ],
        delimited: true,
      },
    ],
  });
});

test('tables of a workbook; under the name of a text file it is refused', () => {
  const zip = workbookZip({
    sheets: [
      ['One', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')],
      ['Two', sheetXml('<row r="2"><c r="A2" t="b"><v>1</v></c></row>')],
    ],
  });
  const answer = ask({ id: 'x', name: 'report.xlsx', bytes: bytesOf(zip) }).at(-1);
  expect(ask({ id: 'y', name: 'report.csv', bytes: bytesOf(zip) }).at(-1)).toMatchObject({
    problem: { code: 'xlsx-misnamed' },
  });
  expect(answer).toEqual({
    id: 'x',
    tables: [
      { name: 'One', table: [[1]], delimited: false },
      { name: 'Two', table: [[''], [true]], delimited: false },
    ],
  });
});

test.each([
  [undefined, 'This file is empty.'],
  ['en', 'This file is empty.'],
  ['zh-CN', '这个文件是空的。'],
  ['ja', 'このファイルは空です。'],
])('a refusal in %s', (language, sentence) => {
  const answer = ask({ id: 1, name: 'a.csv', bytes: new ArrayBuffer(0), language }).at(-1);
  const problem = { code: 'empty-file', params: {}, message: expect.stringContaining(sentence) };
  expect(answer).toEqual({ id: 1, problem });
});

test('the table of a large text stays in it, and is cut into the parts of its rows', () => {
  const header = ['sku', 'fnsku', 'asin', 'product-name', 'condition', 'your-price', 'afn-fulfillable-quantity'];
  const name = 'Bamboo tray '.repeat(16).trim();
  const row = (index: number) => [`SKU-${index}`, 'X0', 'B0CHILD001', name, 'New', '9.99', String(index % 7)];
  const rows = [[...header, 'afn-unsellable-quantity'], ...Array.from({ length: 20_500 }, (_, i) => [...row(i), '0'])];
  const text = rows.map((cells) => cells.join('\t')).join('\r\n');
  const { tables } = askAsData({ id: 1, name: 'inventory.txt', bytes: bytesOf(encoded(text)) });
  expect(tables).toMatchObject([{ name: '', delimited: true, table: { length: 20_501, width: 8 } }]);
  const upload = {
    source: { name: 'inventory.txt', delimited: true },
    answers: { marketplace: 'US', asOf: '2026-10-31' },
    today: '2026-11-01',
    taught: [],
    language: 'en',
  };
  const { parts } = askAsData({ id: 2, upload: { ...upload, table: (tables as { table: object }[])[0]!.table } });
  expect(parts).toHaveLength(2);
  expect(parts).toEqual(askAsData({ id: 3, upload: { ...upload, table: rows } }).parts);
});

test('a text of a letter less stands in rows', () => {
  const lines = (length: number) => `a,b\n1,${'x'.repeat(length - 'a,b\n1,'.length)}`;
  const tableOf = (length: number) =>
    (askAsData({ id: 1, name: 'x.csv', bytes: bytesOf(encoded(lines(length))) }).tables as { table: object }[])[0]!
      .table;
  expect(tableOf(4_000_000)).toHaveLength(2);
  expect(tableOf(4_000_000)).toBeInstanceOf(Array);
  expect(tableOf(4_000_001)).toMatchObject({ length: 2, width: 2, quoting: true });
});
