/** A session: what the seller and the script do, what the page is told, and what is taken back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cellArea } from '../../../workbench/model/area.ts';
import { Session } from '../../../workbench/server/session.ts';
import type { Action, Push } from '../../../workbench/server/wire.ts';
import { noon, pushed, spreadsheet } from '../fidelity/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'daybook-session-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Fill', 'fill').addItem('Break', 'breakDown').addToUi(); }
  function onEdit(e) { if (e.value === 'twice') e.range.offset(0, 1).setValue('and again'); if (e.value === 'fail') throw new Error('no'); }
  function fill() { sheet().getRange('A1:B2').setValues([[1, 2], [3, '=A1+B1']]); sheet().setFrozenRows(1); }
  function breakDown() { sheet().getRange('A1').setValue('half'); SpreadsheetApp.flush(); throw new Error('broken'); }
  function refuse() { sheet().getRange('A1').setValue('half'); return JSON.stringify({ ok: false, code: 'x', message: 'y' }); }
  function accept() { sheet().getRange('A1').setValue('whole'); return JSON.stringify({ ok: true }); }
  function move() { var s = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Next'); SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(s); return 1; }
  function ask() { return SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO).toString(); }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('T')); SpreadsheetApp.getActiveSpreadsheet().toast('hello', 'T'); }
  function slow() { for (var i = 0; i < 5; i++) sheet().getRange('A1').setValue(i); }
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
`;

let count = 0;

function open(options: { cancelAfter?: number } = {}) {
  const pushes: Push[] = [];
  const book = spreadsheet();
  const keepIn = join(folder, `${++count}.daybook.json`);
  let left = options.cancelAfter ?? Number.POSITIVE_INFINITY;
  const session = new Session(book, {
    files: pushed(code),
    clock: () => noon,
    ask: () => ({ button: 'YES', text: '' }),
    checkCancelled: () => {
      if (left-- <= 0) throw new Error('stopped');
    },
    language: 'en',
    keepIn,
    isBook: true,
    day: null,
    push: (push) => pushes.push(push),
    kept: () => undefined,
  });
  const state = session.state();
  pushes.length = 0;
  const sheet = book.sheets[0]!;
  const texts = (rows = 2, columns = 2) => sheet.values({ row: 0, column: 0, rows, columns });
  const act = (action: object) => session.act({ sheetId: sheet.id, ...action } as Action);
  const types = () => pushes.map(({ type }) => type);
  return { session, state, book, sheet, pushes, texts, act, types, keepIn };
}

test('a page begins with the menu that onOpen made, and without a sidebar', () => {
  const { session, state } = open();
  expect(state.book.menus[0]?.entries).toEqual([
    { type: 'item', label: 'Fill', functionName: 'fill' },
    { type: 'item', label: 'Break', functionName: 'breakDown' },
  ]);
  expect(state.book).toMatchObject({ canUndo: false, canRedo: false, activeSheetId: 0, language: 'en' });
  session.rpc('side', []);
  expect(session.state().pushes).toEqual([{ type: 'sidebar', page: null }]);
});

test('a whole run is one step back, and one step forth', () => {
  const { session, sheet, texts, act } = open();
  session.menu(['Fill']);
  expect(texts()).toEqual([
    [1, 2],
    [3, 3],
  ]);
  act({ type: 'undo' });
  expect(texts()).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(sheet.frozenRows).toBe(0);
  act({ type: 'redo' });
  expect(texts()[1]).toEqual([3, 3]);
  expect(sheet.frozenRows).toBe(1);
  act({ type: 'redo' });
  expect(texts()[1]).toEqual([3, 3]);
});

test('a run that breaks in the middle leaves the workbook as it was, with the error to show', () => {
  const { session, texts, state, pushes } = open();
  expect(() => session.menu(['Break'])).toThrow('broken');
  expect(texts(1, 1)).toEqual([['']]);
  expect(state.book.canUndo).toBe(false);
  expect(pushes).toEqual([]);
});

test('a refusal leaves nothing behind, an acceptance does', () => {
  const { session, texts, act } = open();
  expect(session.rpc('refuse', [])).toContain('"ok":false');
  expect(texts(1, 1)).toEqual([['']]);
  session.rpc('accept', []);
  expect(texts(1, 1)).toEqual([['whole']]);
  act({ type: 'undo' });
  expect(texts(1, 1)).toEqual([['']]);
});

test('a run that is stopped leaves the workbook as it was', () => {
  const { session, texts } = open({ cancelAfter: 12 });
  expect(() => session.rpc('slow', [])).toThrow('stopped');
  expect(texts(1, 1)).toEqual([['']]);
});

test('onEdit is part of the edit, and its failure is told without taking the edit back', () => {
  const { act, texts, pushes } = open();
  act({ type: 'type', row: 0, column: 0, text: 'twice' });
  expect(texts(1)).toEqual([['twice', 'and again']]);
  act({ type: 'undo' });
  expect(texts(1)).toEqual([['', '']]);
  act({ type: 'type', row: 0, column: 0, text: 'fail' });
  expect(texts(1)).toEqual([['fail', '']]);
  expect(pushes).toContainEqual({ type: 'trouble', message: 'onEdit: no' });
});

test('a script that goes to another sheet takes the seller along', () => {
  const { session, book, pushes } = open();
  session.rpc('move', []);
  const next = book.sheetByName('Next')!;
  expect(pushes).toContainEqual({ type: 'show', sheetId: next.id, selection: cellArea(0, 0) });
});

test('alerts are answered by the seller; sidebar and toast are shown', () => {
  const { session, pushes } = open();
  expect(session.rpc('ask', [])).toBe('YES');
  session.rpc('side', []);
  expect(pushes).toContainEqual({ type: 'sidebar', page: { title: 'T', html: '<p>x</p>' } });
  expect(pushes).toContainEqual({ type: 'toast', title: 'T', message: 'hello' });
  session.closed('sidebar');
  expect(pushes.at(-1)).toEqual({ type: 'sidebar', page: null });
});

test('the page is told of the cells that changed, and of those that follow from them', () => {
  const { act, pushes } = open();
  act({ type: 'type', row: 0, column: 1, text: '=A1*2' });
  pushes.length = 0;
  act({ type: 'type', row: 0, column: 0, text: '4' });
  const blocks = pushes.flatMap((push) => (push.type === 'block' ? [push.block] : []));
  expect(blocks.map(({ area, cells }) => [area.column, cells[0]![0]])).toEqual([
    [0, { v: 4 }],
    [1, { v: 8, f: '=A1*2' }],
  ]);
});

test('a spill that shrinks is drawn anew where it was', () => {
  const { act, pushes } = open();
  act({ type: 'type', row: 0, column: 0, text: '3' });
  act({ type: 'type', row: 0, column: 1, text: '=SEQUENCE(A1)' });
  pushes.length = 0;
  act({ type: 'type', row: 0, column: 0, text: '1' });
  const blocks = pushes.flatMap((push) => (push.type === 'block' ? [push.block] : []));
  const last = blocks.find(({ area }) => area.rows === 3);
  expect(last?.cells.map(([cell]) => cell?.v)).toEqual([1, undefined, undefined]);
});

test('the calls of the last action are told with the seconds they would take', () => {
  const { session, pushes } = open();
  session.rpc('slow', []);
  const told = pushes.flatMap((push) => (push.type === 'book' ? [push.book] : [])).at(-1);
  const { calls } = told!;
  expect(calls).toMatchObject({ action: 'slow', byMethod: { 'Range.setValue': 5 } });
  expect(calls!.seconds.low).toBeLessThan(calls!.seconds.nominal);
  expect(calls!.seconds.nominal).toBeLessThan(calls!.seconds.high);
});

test('what was done is kept in the file, once it is written', () => {
  const { session, act, keepIn } = open();
  act({ type: 'type', row: 0, column: 0, text: 'kept' });
  session.saveNow();
  expect(JSON.parse(readFileSync(keepIn, 'utf8')).sheets[0].cells).toEqual([[0, 0, ['kept']]]);
});

test('percent cells take a plain number as percent, text cells take everything as text', () => {
  const { act, texts, sheet } = open();
  sheet.setFormat(cellArea(0, 0), { numberFormat: '0.00%' });
  sheet.setFormat(cellArea(0, 1), { numberFormat: '@' });
  act({ type: 'type', row: 0, column: 0, text: '30' });
  act({ type: 'type', row: 0, column: 1, text: '007' });
  act({ type: 'type', row: 1, column: 0, text: '007' });
  expect(texts()).toEqual([
    [0.3, '007'],
    [7, ''],
  ]);
});

test('a text that is too long and a value a validation rejects are refused', () => {
  const { act, texts, sheet } = open();
  expect(() => act({ type: 'type', row: 0, column: 0, text: 'x'.repeat(50_001) })).toThrow('50000 characters');
  act({ type: 'type', row: 0, column: 0, text: 'x'.repeat(50_000) });
  sheet.setValidation(cellArea(0, 1), {
    type: 'NUMBER_GREATER_THAN',
    args: [5],
    allowInvalid: false,
    helpText: 'Big!',
  });
  expect(() => act({ type: 'type', row: 0, column: 1, text: '5' })).toThrow(/cell B1 violates.* Big!$/);
  act({ type: 'type', row: 0, column: 1, text: '6' });
  expect(texts(1)[0]![1]).toBe(6);
});

test.each([
  [
    { type: 'delete', axis: 'row', at: 0, count: 1000 },
    'You can’t delete all',
    '不能删除工作表的所有行或列',
    '削除することはできません',
  ],
  [
    { type: 'insert', axis: 'row', at: 1001, count: 1, like: 'before' },
    'coordinates of the range',
    '超出了工作表的尺寸',
    'シートのサイズを超えています',
  ],
  [
    { type: 'insert', axis: 'row', at: 0, count: 10_000_000, like: 'after' },
    '10000000 cells',
    '10000000 个单元格',
    '上限の 10000000',
  ],
  [{ type: 'freeze', rows: 1000, columns: 0 }, 'freeze all', '不能冻结', '固定することはできません'],
  [{ type: 'freeze', rows: 0, columns: 26 }, 'freeze all', '不能冻结', '固定することはできません'],
  [{ type: 'hide-sheet' }, 'hide all', '不能隐藏', '非表示にすることはできません'],
  [{ type: 'delete-sheet' }, 'last visible sheet', '最后一个可见', '表示されている最後の'],
  [{ type: 'note', sheetId: 99, row: 0, column: 0, text: '' }, 'does not exist any more', '已不存在', 'もうありません'],
  [{ type: 'rename-sheet', name: '' }, 'must have a name', '必须有名称', '名前が必要'],
  [
    { type: 'type', row: 0, column: 0, text: 'x'.repeat(50_001) },
    '50000 characters',
    '50000 个字符',
    '最大文字数 50000',
  ],
])('%j is refused in the language of the page', (action, ...sentences) => {
  const { session, act, book } = open();
  const before = JSON.stringify(book.toJSON());
  for (const [index, language] of ['en', 'zh-CN', 'ja'].entries()) {
    session.speak(language);
    expect(() => act(action)).toThrow(sentences[index]);
  }
  expect(JSON.stringify(book.toJSON())).toBe(before);
});

test('a name that is taken is named in every language; a frozen row less than all is no matter', () => {
  const { session, act, book, sheet } = open();
  book.addSheet({ name: 'Costs' });
  session.speak('ja');
  expect(() => act({ type: 'rename-sheet', name: 'Costs' })).toThrow('シート名「Costs」はすでに存在しています');
  act({ type: 'freeze', rows: 999, columns: 25 });
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([999, 25]);
});
