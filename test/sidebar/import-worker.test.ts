/** The parse worker as it is shipped: its text alone, in a bare context without code generation. */
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { encoded } from './parse/bytes.ts';
import { sheetXml, workbookZip } from './parse/workbook-zip.ts';

let script: Script;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['sidebar/import-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
  });
  script = new Script(outputFiles[0]!.text);
});

/** Everything the worker says to one request. */
function ask(request: object): Record<string, unknown>[] {
  const said: Record<string, unknown>[] = [];
  const self = {
    onmessage: undefined as ((event: { data: object }) => void) | undefined,
    postMessage: (message: Record<string, unknown>) => said.push(JSON.parse(JSON.stringify(message))),
  };
  script.runInContext(createContext({ self, TextDecoder }, { codeGeneration: { strings: false, wasm: false } }));
  self.onmessage?.({ data: request });
  return said;
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
          ['a', 'b'],
          ['1', '2'],
          ['3', ''],
        ],
        notes: ['The last line (row 3) has fewer cells than the others: the file may have been cut short.'],
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
      { name: 'One', table: [[1]], notes: [] },
      { name: 'Two', table: [[''], [true]], notes: [] },
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
