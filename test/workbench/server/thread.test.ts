/** The thread the workbook lives in, with a script of its own: alerts, stopping, and a script that hangs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { Push, SessionState, SheetView } from '../../../workbench/server/wire.ts';
import { WorkbookThread } from '../../../workbench/server/workbook-thread.ts';
import { folderForBooks } from './start-workbench.ts';

const books = folderForBooks();
afterAll(() => books.remove());

const code = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'openSidebar').addToUi(); }
  function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('How to begin')); }
  function setUpWorkbook() { return JSON.stringify({ ok: true, value: null }); }
  function cell() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1'); }
  function ask() { var ui = SpreadsheetApp.getUi(); var answer = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL); cell().setValue(answer.getResponseText()); return String(answer.getSelectedButton()); }
  function endless() { for (;;) cell().setValue(Math.random()); }
  function stubborn() { for (;;) { try { cell().setValue('stubborn'); } catch (error) { cell(); } } }
  function hanging() { for (;;); }
  function write() { cell().setValue('written'); return 1; }
`;

const manifest = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

let thread: WorkbookThread;
let pushes: Push[] = [];
let restarts = 0;
let failures: string[] = [];
let heard: (() => void) | undefined;
let count = 0;

beforeEach(async () => {
  const dist = books.path('dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'sidebar.html'), '<script type="text/plain" id="import-worker"></script>');
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  pushes = [];
  restarts = 0;
  failures = [];
  const start = {
    ...{ dist, open: null, samples: [], keepIn: books.path(`thread${++count}.daybook.json`), isBook: true },
    ...{ locale: 'en_US', timeZone: 'America/New_York', language: 'en', day: null },
  };
  thread = new WorkbookThread(pathToFileURL(resolve('build/workbench/worker.mjs')), start, {
    push: (push) => {
      pushes.push(push);
      heard?.();
    },
    ready: () => undefined,
    moved: () => undefined,
    restarted: () => restarts++,
    kept: () => undefined,
    failed: (error) => failures.push(error.message),
  });
  await thread.open();
});
afterEach(() => thread.close());

async function first(): Promise<unknown> {
  const view = (await thread.call('sheet', 0)) as SheetView;
  return view.cells[0]?.[2][0] ?? null;
}

async function asked(): Promise<number> {
  while (!thread.pending) await new Promise<void>((done) => (heard = done));
  return thread.pending.id;
}

test('a prompt stands until the seller has answered it', async () => {
  const running = thread.call('rpc', 'ask', []);
  const id = await asked();
  expect(thread.pending).toEqual({ id, kind: 'prompt', title: '', message: 'Name?', buttons: 'OK_CANCEL' });
  thread.answer(id + 1, { button: 'CANCEL', text: 'for another question' });
  thread.answer(id, { button: 'OK', text: 'Ann' });
  expect(await running).toBe('OK');
  expect(await first()).toBe('Ann');
  expect(pushes).toContainEqual({ type: 'ask', ask: null });
});

test('two prompts one after the other get their own answers', async () => {
  for (const text of ['one', 'two']) {
    const running = thread.call('rpc', 'ask', []);
    thread.answer(await asked(), { button: 'OK', text });
    await running;
    expect(await first()).toBe(text);
  }
});

test.each(['endless', 'stubborn'])('a run that never ends (%s) is stopped, the workbook as it was', async (name) => {
  await thread.call('rpc', 'write', []);
  const running = thread.call('rpc', name, []);
  thread.cancel();
  await expect(running).rejects.toThrow(/stopped/);
  expect(await first()).toBe('written');
  expect(await thread.call('rpc', 'write', [])).toBe(1);
});

test('a run that calls no service is stopped with its thread, the workbook as it was kept', async () => {
  await thread.call('rpc', 'write', []);
  await thread.call('saveNow');
  const running = thread.call('rpc', 'hanging', []);
  thread.cancel();
  await expect(running).rejects.toThrow('The run was stopped. The workbook is as it was before.');
  expect(restarts).toBe(1);
  expect(await first()).toBe('written');
});

test('a new workbook is empty, in a file of its own, with the sidebar beside it until the page is loaded again', async () => {
  await thread.call('rpc', 'write', []);
  await thread.call('empty');
  expect(await first()).toBe(null);
  const shown = (await thread.call('state')) as SessionState;
  expect(shown.book.file).toMatch(/^Seller Daybook.*\.daybook\.json$/);
  expect(shown.pushes).toContainEqual(
    expect.objectContaining({ type: 'sidebar', page: expect.objectContaining({ html: 'How to begin' }) }),
  );
  const again = (await thread.call('state')) as SessionState;
  expect(again.pushes).toContainEqual({ type: 'sidebar', page: null });
});

test('stopping answers an open question too', async () => {
  const running = thread.call('rpc', 'ask', []);
  await asked();
  thread.cancel();
  await expect(running).rejects.toThrow(/stopped/);
  expect(await first()).toBe(null);
});

test('nothing under way, nothing to stop', async () => {
  thread.cancel();
  expect(await thread.call('rpc', 'write', [])).toBe(1);
});
