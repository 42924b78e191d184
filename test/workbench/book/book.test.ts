import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isLocked, lockBook, lockFreeBook, unlockBook } from '../../../workbench/book/book-lock.ts';
import { readBook } from '../../../workbench/book/read-book.ts';
import { saveBook } from '../../../workbench/book/save-book.ts';
import { writeWhole } from '../../../workbench/book/write-whole.ts';
import { sampleWorkbook } from '../xlsx/sample-workbook.ts';

let folder: string;

/** The number of a process that is over. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

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

describe('what a file is besides its content stays', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o777;

  test('a new one is for its owner alone', () => {
    const path = join(folder, 'new.daybook.json');
    saveBook(path, sampleWorkbook());
    expect(modeOf(path)).toBe(0o600);
  });

  test.each([0o600, 0o640, 0o664, 0o777])('a mode of %o', (mode) => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    writeWhole(path, 'new');
    expect([modeOf(path), readFileSync(path, 'utf8')]).toEqual([mode, 'new']);
  });

  test('one that is read-only is not replaced, whoever asks', () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    expect(() => writeWhole(path, 'new')).toThrow(`${path} is read-only. It was left as it is.`);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test.each(['there', 'not there yet'])('a link to a file that is %s', (state) => {
    const [elsewhere, there] = [join(folder, 'cloud'), join(folder, 'here')];
    for (const one of [elsewhere, there]) mkdirSync(one);
    const path = join(there, 'shop.daybook.json');
    symlinkSync('../cloud/true.daybook.json', path);
    if (state === 'there') writeFileSync(join(elsewhere, 'true.daybook.json'), 'old');
    writeWhole(path, 'new');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(elsewhere, 'true.daybook.json'), 'utf8')).toBe('new');
    expect([readdirSync(there), readdirSync(elsewhere)]).toEqual([['shop.daybook.json'], ['true.daybook.json']]);
  });

  test('links that lead in a circle are said', () => {
    symlinkSync(join(folder, 'b.json'), join(folder, 'a.json'));
    symlinkSync(join(folder, 'a.json'), join(folder, 'b.json'));
    expect(() => writeWhole(join(folder, 'a.json'), 'new')).toThrow('is a link that leads back to itself');
  });
});

describe('what a killed write left is cleared away', () => {
  const left = (name: string, ageMs = 0) => {
    const path = join(folder, name);
    writeFileSync(path, 'half');
    const time = (Date.now() - ageMs) / 1000;
    utimesSync(path, time, time);
  };

  test.each(['write', 'lock'])('by the next %s', (next) => {
    left(`.a.json.${deadProcess()}.part`);
    left(`.a.json.${process.ppid}.part`, 3_600_000);
    if (next === 'write') writeWhole(join(folder, 'a.json'), 'new');
    else lockBook(join(folder, 'a.json'));
    expect(readdirSync(folder)).toEqual([next === 'write' ? 'a.json' : 'a.json.lock']);
  });

  test('but not what another one is writing, nor what only looks like it', () => {
    const others = [
      `.a.json.${process.ppid}.part`,
      '.a.json.mine.part',
      '.a.json..part',
      `.b.json.${deadProcess()}.part`,
    ];
    for (const name of others) left(name);
    writeWhole(join(folder, 'a.json'), 'new');
    expect(readdirSync(folder).sort()).toEqual([...others, 'a.json'].sort());
  });
});

describe('a lock', () => {
  const book = () => join(folder, 'shop.daybook.json');
  const lock = () => `${book()}.lock`;
  const whoHasIt = 'is open in another workbench or import (process ';

  test('is held until it is given free', () => {
    lockBook(book());
    expect(() => lockBook(book())).toThrow(`${book()} ${whoHasIt}${process.pid}). Close that one first.`);
    expect(isLocked(book())).toBe(true);
    unlockBook(book());
    expect([isLocked(book()), readdirSync(folder)]).toEqual([false, []]);
  });

  test('is one for all names of a book', () => {
    const link = join(folder, 'link.daybook.json');
    symlinkSync(book(), link);
    lockBook(link);
    expect(() => lockBook(book())).toThrow(whoHasIt);
    expect(() => lockBook(join(folder, '.', 'link.daybook.json'))).toThrow(whoHasIt);
  });

  test.each<[string, () => string]>([
    ['a process that is gone', () => `${deadProcess()} 1@x\n`],
    ['a process that is gone, in an older form', () => `${deadProcess()}\n`],
    ['a process whose number another one has now', () => `${process.ppid} 1@x\n`],
    ['words of no process', () => 'mine\n'],
  ])('of %s is taken over', (_, words) => {
    writeFileSync(lock(), words());
    const old = Date.now() / 1000 - 60;
    utimesSync(lock(), old, old);
    lockBook(book());
    expect(readFileSync(lock(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  test('that is just being written, or is of an older form, is respected', () => {
    writeFileSync(lock(), '');
    expect(() => lockBook(book())).toThrow(`${book()} ${whoHasIt}`);
    writeFileSync(lock(), `${process.ppid}\n`);
    expect(() => lockBook(book())).toThrow(`${whoHasIt}${process.ppid})`);
  });

  test('of somebody else is not given free', () => {
    writeFileSync(lock(), `${process.ppid}\n`);
    unlockBook(book());
    expect(readdirSync(folder)).toEqual(['shop.daybook.json.lock']);
  });

  test('in a folder that is not there is told', () => {
    const path = join(folder, 'none', 'shop.daybook.json');
    expect(() => lockBook(path)).toThrow(`${path}.lock cannot be written: there is no such folder.`);
  });

  test('for a copy takes the next free name', () => {
    const names = ['report', 'report 2', 'report 3', 'report 4'].map((name) => join(folder, `${name}.daybook.json`));
    writeFileSync(names[0]!, 'a book');
    lockBook(names[1]!);
    writeFileSync(`${names[2]}.lock`, `${deadProcess()} 1@x\n`);
    expect(lockFreeBook(join(folder, 'report.xlsx'))).toBe(names[2]);
    expect(lockFreeBook(join(folder, 'report.xlsx'))).toBe(names[3]);
  });
});
