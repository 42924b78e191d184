/** Runs the import command: opens the workbook, imports every file, prints receipts, writes the outputs. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LanguageReply } from '../../src/apps-script/server/messages.ts';
import { lockBook, unlockBook } from '../book/book-lock.ts';
import { writeWhole } from '../book/write-whole.ts';
import { noonOf } from '../model/zone.ts';
import { readPushedFiles } from '../runner/pushed-files.ts';
import { ScriptHost } from '../runner/script-host.ts';
import { bookJson } from './book-json.ts';
import type { FileOutcome } from './file-outcome.ts';
import { type Importer, type ImportRun, importFile } from './import-file.ts';
import type { ImportOptions } from './import-options.ts';
import { morningJson } from './morning-json.ts';
import { parseWorker } from './parse-worker.ts';
import type { Progress } from './progress.ts';
import { receiptText } from './receipt-text.ts';
import { receiptWords } from './receipt-words.ts';
import { callServer } from './server.ts';
import { summaryText } from './summary-text.ts';
import { uploader } from './upload.ts';
import { type OpenedWorkbook, openWorkbook, saveWorkbook } from './workbook-file.ts';

/** Where a run finds the built add-on, and where its output goes. */
export interface Surroundings {
  /** The folder that would be pushed to Google. */
  readonly dist: string;
  print(text: string): void;
  readonly progress: Progress;
}

function startedRun(options: ImportOptions, spreadsheet: OpenedWorkbook['spreadsheet'], dist: string): ImportRun {
  const now = options.asOf === undefined ? Date.now() : noonOf(options.asOf, spreadsheet.timeZone);
  const host = new ScriptHost({ files: readPushedFiles(dist), spreadsheet, clock: () => now });
  host.openDocument();
  if (options.language !== undefined) callServer(host, 'setLanguage', { language: options.language });
  callServer(host, 'setUpIfDue');
  return { host, options, now };
}

async function importerOf(run: ImportRun, progress: Progress): Promise<Importer> {
  const worker = parseWorker(readPushedSidebar(run), run.options.language ?? 'en');
  const { how } = run.options;
  if (how === 'upload') return uploader(worker, (share) => progress.share(share));
  // Loaded on demand like the writer below: both load ExcelJS, which takes longer than an import.
  const { paster } = await import('./paste.ts');
  return paster(worker, how);
}

function readPushedSidebar({ host }: ImportRun): string {
  return host.state.files.html.sidebar ?? '';
}

async function importAll(run: ImportRun, { print, progress }: Surroundings): Promise<FileOutcome[]> {
  const importer = await importerOf(run, progress);
  const outcomes: FileOutcome[] = [];
  for (const [index, path] of run.options.files.entries()) {
    progress.file(path, index + 1, run.options.files.length);
    const own = await importFile({ name: basename(path), bytes: readFileSync(path) }, run, importer);
    progress.done();
    for (const outcome of own) print(receiptText(outcome, run.options.language));
    outcomes.push(...own);
  }
  return outcomes;
}

/** Saves the workbook; a book into which nothing was imported is not written. */
async function writeBooks(opened: OpenedWorkbook, { book, out }: ImportOptions): Promise<string[]> {
  const saved = book === undefined ? [] : await saveWorkbook(book, opened);
  if (out === undefined) return saved;
  const { writeXlsx } = await import('../xlsx/write.ts');
  writeWhole(out, await writeXlsx(opened.spreadsheet));
  return [...saved, out];
}

/** Brings the first sheet to front, which is Today, so that the book does not open on the blank one. */
function openOnToday({ spreadsheet }: OpenedWorkbook, outcomes: readonly FileOutcome[]): void {
  const isImported = outcomes.some(({ receipts }) => receipts.length > 0);
  if (isImported && spreadsheet.activeSheet.lastRow() === 0) spreadsheet.activeSheet = spreadsheet.sheets[0]!;
}

async function writeAll(run: ImportRun, opened: OpenedWorkbook, outcomes: readonly FileOutcome[]): Promise<string[]> {
  const { options, host } = run;
  const isChanged = options.files.length === 0 || options.workbookLanguage !== undefined;
  const changed = isChanged || outcomes.some((outcome) => outcome.receipts.length > 0);
  opened.spreadsheet.recalculate();
  openOnToday(opened, outcomes);
  const books = changed ? await writeBooks(opened, options) : [];
  if (options.json === undefined) return books;
  const book = bookJson(opened.spreadsheet, outcomes, host.calls, Math.max(outcomes.length, 1));
  writeWhole(options.json, `${JSON.stringify({ ...book, ...morningJson(host) })}\n`);
  return [...books, options.json];
}

function lostSentence({ book }: ImportOptions, { lost }: OpenedWorkbook): string[] {
  return lost.length > 0 ? [`Not carried over from ${book}: ${lost.join(', ')}.`] : [];
}

function summary(
  { language }: ImportOptions,
  outcomes: readonly FileOutcome[],
  written: readonly string[],
  further: readonly string[],
): string {
  const lines = [
    outcomes.length > 0 ? summaryText(outcomes, language) : receiptWords(language)('refreshed'),
    ...(written.length > 0 ? [`Written: ${written.join(', ')}.`] : []),
    ...further,
  ];
  return `${lines.join('\n')}\n`;
}

/** Changes the workbook's language where that is asked for; returns what to correct by hand. */
function changeLanguage({ host, options: { workbookLanguage: language, language: person } }: ImportRun): string[] {
  if (language === undefined) return [];
  const reply = callServer<LanguageReply>(host, 'changeWorkbookLanguage', { language, anyway: true });
  const quoting = reply.formulas.map(({ sheet, a1, formula }) => `  ${sheet}!${a1}: ${formula}`);
  const more = reply.count - quoting.length;
  const list = [...quoting, ...(more > 0 ? [`  … (${more})`] : [])];
  const said = reply.status === 'changed' ? reply.messages : [];
  return [...said, ...(list.length > 0 ? [receiptWords(person)('quoting'), ...list] : [])];
}

/** Brings what is made of several reports up to date, and returns what the add-on shows with it. */
function bringUpToDate({ host, options }: ImportRun, outcomes: readonly FileOutcome[]): string[] {
  const before = host.ui.toasts.length;
  if (options.files.length === 0) callServer(host, 'refresh');
  else if (outcomes.some(({ receipts }) => receipts.length > 0)) callServer(host, 'updateToday');
  return host.ui.toasts.slice(before).map(({ message }) => message);
}

async function importInto(options: ImportOptions, around: Surroundings): Promise<number> {
  const opened = await openWorkbook(options);
  const run = startedRun(options, opened.spreadsheet, around.dist);
  const told = changeLanguage(run);
  const outcomes = await importAll(run, around);
  const shown = bringUpToDate(run, outcomes);
  const written = await writeAll(run, opened, outcomes);
  around.print(summary(options, outcomes, written, [...lostSentence(options, opened), ...told, ...shown]));
  return outcomes.every((outcome) => outcome.failures.length === 0) ? 0 : 1;
}

/** Imports the files while the book is locked; returns 0 if all were imported, else 1. */
export async function runImport(options: ImportOptions, around: Surroundings): Promise<number> {
  const { book } = options;
  if (book === undefined) return importInto(options, around);
  lockBook(book);
  try {
    return await importInto(options, around);
  } finally {
    unlockBook(book);
  }
}
