/** Zips of reports: what comes out, what is left out by name, and what is refused before it can do harm. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileProblemCode, FileProblemParams } from '../../../sidebar/parse/file-problem.ts';
import { fileProblemMessage } from '../../../sidebar/parse/file-problem-message.ts';
import { limits } from '../../../sidebar/parse/limits.ts';
import { parseFile } from '../../../sidebar/parse/parse-file.ts';
import { languages } from '../../../src/i18n/language.ts';
import { sheetXml, workbookZip } from './workbook-zip.ts';

const csv = strToU8('sku,asin\nA-1,B0TEST0001\n');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const workbook = workbookZip({ sheets: [['S', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')]] });

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A changed copy: `change` gets a view and where the first entry of the directory and the end stand. */
function changed(zip: Uint8Array, change: (view: DataView, entry: number, end: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const find = (signature: number) => {
    let at = 0;
    while (view.getUint32(at, true) !== signature) at++;
    return at;
  };
  change(view, find(CENTRAL), find(END));
  return copy;
}

/** Puts other bytes of the same length in the place of an ASCII name, wherever it stands. */
function renamed(zip: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) Buffer.from(to).copy(copy, at);
  return new Uint8Array(copy);
}

function namesIn(zip: Uint8Array): string[] {
  const parsed = parseFile(zip, undefined, 'reports.zip');
  return 'files' in parsed ? parsed.files.map(({ name }) => name) : [JSON.stringify(parsed)];
}

describe('unpacked', () => {
  test('reports of every sort, in their order, deflated or stored', () => {
    const zip = zipSync({ 'b.csv': csv, 'a.xlsx': workbook, 'c.txt': [csv, { level: 0 }] });
    expect(parseFile(zip)).toEqual({
      files: [
        { name: 'b.csv', bytes: csv },
        { name: 'a.xlsx', bytes: workbook },
        { name: 'c.txt', bytes: csv },
      ],
      leftOut: [],
    });
  });

  test('the name does not matter: a zip is one by its content', () => {
    const zip = zipSync({ 'b.csv': csv });
    for (const name of ['reports', 'reports.csv', 'reports.xlsx']) {
      expect(parseFile(zip, undefined, name)).toMatchObject({ files: [{ name: 'b.csv' }] });
    }
  });

  test('folders are part of the name; what systems add is no file', () => {
    const none = new Uint8Array();
    const zip: Zippable = { 'US/': none, 'US/b.csv': csv, '__MACOSX/US/._b.csv': csv };
    expect(namesIn(zipSync({ ...zip, '.DS_Store': csv, 'US/.DS_Store': csv, 'US/Thumbs.db': csv }))).toEqual([
      'US/b.csv',
    ]);
  });

  test('a name is shown and leads nowhere', () => {
    const names = ['../../etc/b.csv', '/root/b.csv', 'C:\\Users\\me\\b.csv', './a//b.csv', '__proto__', 'a\u0001b.csv'];
    const zip = zipSync(
      Object.fromEntries(names.map((name) => [name, csv] as const).filter(([name]) => name !== '__proto__')),
    );
    expect(namesIn(zip)).toEqual(['etc/b.csv', 'root/b.csv', 'Users/me/b.csv', 'a/b.csv', 'ab.csv']);
    expect(namesIn(renamed(zipSync({ namename1: csv }), 'namename1', [...strToU8('__proto__')]))).toEqual([
      '__proto__',
    ]);
  });

  test.each([
    ['UTF-8 that says so', zipSync({ '业务报告.csv': csv }), '业务报告.csv'],
    [
      'UTF-8 that does not',
      renamed(zipSync({ 'aaabbbccc.csv': csv }), 'aaabbbccc', [...strToU8('亚马逊')]),
      '亚马逊.csv',
    ],
    [
      'GBK',
      renamed(zipSync({ 'aabbccdd.csv': csv }), 'aabbccdd', [0xd2, 0xb5, 0xce, 0xf1, 0xb1, 0xa8, 0xb8, 0xe6]),
      '业务报告.csv',
    ],
    ['Shift-JIS', renamed(zipSync({ 'aabb.csv': csv }), 'aabb', [0x8d, 0xdd, 0x8c, 0xc9]), '在庫.csv'],
    [
      'Windows-1252',
      renamed(zipSync({ 'Verkaufe.csv': csv }), 'Verkaufe', [0x56, 0x65, 0x72, 0x6b, 0xe4, 0x75, 0x66, 0x65]),
      'Verkäufe.csv',
    ],
  ])('names in %s', (_, zip, name) => {
    expect(namesIn(zip)).toEqual([name]);
  });

  test('sizes in the extra field of large zips', () => {
    // Sizes and place of the only entry, and of the directory, as a program writes them that expects four gigabytes.
    const zip = zipSync({ 'b.csv': [csv, { extra: { 1: new Uint8Array(24) } }] });
    const large = changed(zip, (view, entry) => {
      const extra = entry + 46 + 'b.csv'.length + 4;
      view.setUint32(extra, view.getUint32(entry + 24, true), true);
      view.setUint32(extra + 8, view.getUint32(entry + 20, true), true);
      view.setUint32(extra + 16, view.getUint32(entry + 42, true), true);
      for (const field of [24, 20, 42]) view.setUint32(entry + field, 0xffffffff, true);
    });
    expect(namesIn(large)).toEqual(['b.csv']);
  });

  test('a comment behind the end', () => {
    const zip = zipSync({ 'b.csv': csv });
    const comment = strToU8('made by a program');
    const commented = new Uint8Array([...zip, ...comment]);
    new DataView(commented.buffer).setUint16(zip.length - 2, comment.length, true);
    expect(namesIn(commented)).toEqual(['b.csv']);
  });

  test('what cannot be a report is named with the reason', () => {
    const zip = zipSync({ 'b.csv': csv, 'logo.png': png, 'inner.zip': zipSync({ 'c.csv': csv }) });
    expect(parseFile(zip)).toMatchObject({
      files: [{ name: 'b.csv' }],
      leftOut: [
        { name: 'logo.png', problem: { code: 'binary-file', params: { type: 'image' } } },
        { name: 'inner.zip', problem: { code: 'zip-nested' } },
      ],
    });
  });
});

describe('refused', () => {
  const one = zipSync({ 'b.csv': csv });
  const zeros = (size: number) => zipSync({ 'b.csv': new Uint8Array(size) });
  const many = (count: number) =>
    zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csv`, csv])));

  test.each<[string, Uint8Array, FileProblemCode, object]>([
    ['no report', zipSync({ 'logo.png': png }), 'zip-no-report', { names: 'logo.png' }],
    [
      'more than five names are not shown',
      zipSync(Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.png`, png]))),
      'zip-no-report',
      { names: '1.png, 2.png, 3.png, 4.png, 5.png, …' },
    ],
    ['a nested zip alone', zipSync({ 'in.zip': one }), 'zip-no-report', { names: 'in.zip' }],
    ['a password', changed(one, (view, entry) => view.setUint16(entry + 8, 1, true)), 'zip-encrypted', {}],
    ['another method', changed(one, (view, entry) => view.setUint16(entry + 10, 14, true)), 'zip-unreadable', {}],
    ['an end that is missing', one.slice(0, -10), 'zip-unreadable', {}],
    [
      'a directory that points nowhere',
      changed(one, (view, _, end) => view.setUint32(end + 16, 0x7fffffff, true)),
      'zip-unreadable',
      {},
    ],
    ['nothing', zipSync({}), 'zip-empty', {}],
    [
      'an entry that points nowhere',
      changed(one, (view, entry) => view.setUint32(entry + 42, 5, true)),
      'zip-unreadable',
      {},
    ],
    [
      'less in it than it says',
      changed(one, (view, entry) => view.setUint32(entry + 24, csv.length + 1, true)),
      'zip-unreadable',
      {},
    ],
    [
      'more in it than it says',
      changed(one, (view, entry) => view.setUint32(entry + 24, csv.length - 1, true)),
      'zip-unreadable',
      {},
    ],
    [
      'a bomb that hides its size',
      changed(zeros(200 * 1024 * 1024), (view, entry) => view.setUint32(entry + 24, 1000, true)),
      'zip-unreadable',
      {},
    ],
    ['a bomb that shows it', zeros(2 * 1024 * 1024), 'zip-too-large', { what: 'ratio', limit: limits.ratio }],
    [
      'too much',
      changed(one, (view, entry) => view.setUint32(entry + 24, limits.inflatedBytes + 1, true)),
      'zip-too-large',
      { what: 'unpacked', limit: 300 },
    ],
    ['too many', many(limits.zipFiles + 1), 'zip-too-large', { what: 'files', limit: limits.zipFiles }],
  ])('%s', (_, zip, code, params) => {
    expect(parseFile(zip)).toEqual({ problem: { code, params } });
    for (const language of languages)
      expect(fileProblemMessage(language, code, params as FileProblemParams)).not.toMatch(/[{}]|undefined/);
  });

  test('the limits themselves are within them', () => {
    expect(namesIn(many(limits.zipFiles))).toHaveLength(limits.zipFiles);
    expect(parseFile(zeros(limits.ratioBytes))).toHaveProperty('files');
  });
});
