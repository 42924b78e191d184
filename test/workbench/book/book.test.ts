import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBook } from '../../../workbench/book/read-book.ts';
import { saveBook } from '../../../workbench/book/save-book.ts';
import { writeWhole } from '../../../workbench/book/write-whole.ts';
import { sampleWorkbook } from '../xlsx/sample-workbook.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-'));
});

describe('a book', () => {
  test('is saved and read', () => {
    const path = join(folder, 'shop.daybook.json');
    const spreadsheet = sampleWorkbook();
    expect(saveBook(path, spreadsheet)).toBeNull();
    expect(readBook(path).toJSON()).toEqual(JSON.parse(JSON.stringify(spreadsheet.toJSON())));
    expect(saveBook(path, spreadsheet)).toBeNull();
    expect(readdirSync(folder)).toEqual(['shop.daybook.json']);
  });

  test('replaces a damaged one, which is kept', () => {
    const path = join(folder, 'shop.daybook.json');
    writeFileSync(path, '{"format":"daybook","ver');
    expect(saveBook(path, sampleWorkbook())).toBe(`${path}.bak`);
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe('{"format":"daybook","ver');
    writeFileSync(path, 'second');
    expect(saveBook(path, sampleWorkbook())).toBe(`${path}.bak2`);
    expect(readFileSync(`${path}.bak2`, 'utf8')).toBe('second');
  });
});

describe('refused and left as it is', () => {
  const sound = JSON.stringify(sampleWorkbook().toJSON());
  test.each([
    ['cut', sound.slice(0, sound.length / 2), 'is damaged or is no Daybook file. It was left as it is.'],
    ['empty', '', 'is damaged or is no Daybook file. It was left as it is.'],
    ['foreign', '{"name":"package"}', 'is no Daybook file. It was left as it is.'],
    ['null', 'null', 'is no Daybook file. It was left as it is.'],
    ['newer', sound.replace('"version":1', '"version":2'), 'was written by a newer Daybook. It was left as it is.'],
    ['without its sheets', '{"format":"daybook","version":1}', 'is damaged. It was left as it is.'],
  ])('%s', (_, content, sentence) => {
    const path = join(folder, 'shop.daybook.json');
    writeFileSync(path, content);
    expect(() => readBook(path)).toThrow(`${path} ${sentence}`);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('missing', () => {
    expect(() => readBook(join(folder, 'none.json'))).toThrow('cannot be read');
  });
});

describe('a file is written wholly or not at all', () => {
  test('a failed write leaves the old file and nothing else', () => {
    const path = join(folder, 'a.json');
    writeWhole(path, 'old');
    expect(() => writeWhole(path, { toString: () => 'x' } as never)).toThrow(`${path} cannot be written: `);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('what an interrupted write left behind is no hindrance', () => {
    writeFileSync(join(folder, `.a.json.${process.pid}.part`), 'half');
    writeWhole(join(folder, 'a.json'), new TextEncoder().encode('new'));
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  });
});
