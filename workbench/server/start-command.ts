/** `npm start`: the add-on in a live spreadsheet on this machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLocked, lockBook, lockFreeBook, lockOf, unlockBook } from '../book/book-lock.ts';
import { BookProblem, unwritable } from '../book/book-problem.ts';
import { checkWritable } from '../book/write-whole.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { type StartFlags, StartProblem, startFlags, startHelp } from './start-flags.ts';
import { usualAddress } from './usual-address.ts';
import type { PlayedDay } from './wire.ts';

const openers: Readonly<Partial<Record<NodeJS.Platform, [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Tries to open a browser; a failure is silent, because the address is printed as well. */
export function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Where the workbook is kept, and what is opened at first. */
interface Place {
  readonly open: string | null;
  readonly keepIn: string;
  readonly isBook: boolean;
  leave(): void;
}

/** Prefix of temporary folders for workbooks without `--book`; a run that is killed leaves its folder behind. */
const passing = 'seller-daybook-';
const passingBook = 'workbook.daybook.json';
/** The longest time between creating such a folder and locking the book in it. */
const lockingMs = 60_000;

function isLeft(folder: string): boolean {
  const book = join(folder, passingBook);
  if (existsSync(lockOf(book))) return !isLocked(book);
  return Date.now() - statSync(folder).mtimeMs > lockingMs;
}

/** Removes temporary folders that killed runs left behind. */
function clearPassing(): void {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(passing));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    try {
      if (isLeft(folder)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // It belongs to another user.
    }
  }
}

/** A temporary place, so that even a workbook without `--book` survives a run that hangs. */
function passingPlace(): Place {
  try {
    const folder = mkdtempSync(join(tmpdir(), passing));
    const keepIn = join(folder, passingBook);
    lockBook(keepIn);
    return { open: null, keepIn, isBook: false, leave: () => rmSync(folder, { recursive: true, force: true }) };
  } catch (error) {
    throw error instanceof BookProblem ? error : unwritable(tmpdir(), error);
  }
}

function bookPlace(book: string): Place {
  const path = resolve(book);
  const isCopy = /\.xlsx$/i.test(path);
  if (!isCopy) checkWritable(path);
  const keepIn = isCopy ? lockFreeBook(path) : path;
  if (!isCopy) lockBook(path);
  return { open: existsSync(path) ? path : null, keepIn, isBook: true, leave: () => unlockBook(keepIn) };
}

function reportsIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new StartProblem(`--reports needs a folder with reports, not '${folder}'.`);
  }
  return readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt|xlsx)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The day reports were downloaded, from their newest file name; on any later day they would be out of date. */
function dayOfReports(samples: readonly string[]): PlayedDay | null {
  const days = samples.flatMap((path) => basename(path).match(/\d{4}-\d\d-\d\d/g) ?? []);
  const day = days.sort().at(-1);
  return day === undefined ? null : { day, ofSamples: true };
}

function languageOf(locale: string): string {
  return locale.startsWith('zh') ? 'zh-CN' : locale.slice(0, 2);
}

/** The invented shop's book and day; the program that makes it is loaded only where it is wanted. */
async function openedShop({ locale, timeZone }: StartFlags, root: string, say: (text: string) => void) {
  const { sampleBook, SAMPLE_DAY } = await import('../shop/sample-book.ts');
  const path = await sampleBook(root, { locale, timeZone, language: languageOf(locale) }, say);
  return { path, day: { day: SAMPLE_DAY, ofSamples: true } };
}

/** A running workbench and the file it keeps. */
interface RunningBook extends RunningServer {
  readonly keepIn: string;
  /** Why the workbook is not saved, or null. */
  unkept(): string | null;
}

/** Serves the workbook; `close` also cleans up. `say` is called once per reason why it cannot be written. */
async function serveBook(flags: StartFlags, root: string, say: (problem: string) => void): Promise<RunningBook> {
  clearPassing();
  const samples = flags.reports === undefined ? [] : reportsIn(flags.reports);
  const place = flags.book === undefined ? passingPlace() : bookPlace(flags.book);
  const { locale, timeZone, port, seed, today } = flags;
  let { leave } = place;
  let unkept: string | null = null;
  const keeper = {
    // A file opened in the page has a new book, which is locked already: release the one before.
    moved(keepIn: string) {
      leave();
      leave = () => unlockBook(keepIn);
    },
    kept(problem: string | null) {
      if (problem !== null && problem !== unkept) say(problem);
      unkept = problem;
    },
  };
  try {
    const isShop = flags.book === undefined && flags.reports === undefined;
    const shop = isShop ? await openedShop(flags, root, say) : null;
    const options = {
      ...{ locale, timeZone, port, seed },
      usual: usualAddress(flags.book === undefined ? root : resolve(flags.book)),
      ...{ open: shop?.path ?? place.open, showsSidebar: shop !== null, keepIn: place.keepIn, isBook: place.isBook },
      dist: join(root, 'dist'),
      page: join(root, 'build/page'),
      worker: pathToFileURL(join(root, 'build/workbench/worker.mjs')),
      samples,
      language: languageOf(locale),
      day: today === undefined ? (shop?.day ?? dayOfReports(samples)) : { day: today, ofSamples: false },
    };
    const running = await runServer(options, keeper);
    const close = async () => {
      await running.close();
      leave();
    };
    return { ...running, keepIn: place.keepIn, unkept: () => unkept, close };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Where output is written. */
interface Printer {
  out(text: string): void;
  err(text: string): void;
}

function untilStopped(): Promise<null> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done(null));
  });
}

function greeting({ book }: StartFlags, { lost, keepIn, url }: RunningBook): string {
  const lines = [
    ...(lost.length > 0 ? [`Not carried over from ${book}: ${lost.join(', ')}.`] : []),
    ...(book === undefined ? [] : [`The workbook is kept in ${keepIn}.`]),
    `The workbench is open at ${url}`,
    'Stop it with Ctrl+C.',
  ];
  return `${lines.join('\n')}\n`;
}

/** Runs until it is stopped; returns the exit code: 1 if the workbook could not be saved. */
export async function startCommand(args: string[], dist: string, { out, err }: Printer): Promise<number> {
  const flags = startFlags(args);
  if (flags === 'help') {
    out(startHelp);
    return 0;
  }
  const running = await serveBook(flags, dirname(dist), (problem) => err(`${problem}\n`));
  // Signals are handled before the address is printed, after which it may be stopped at any time.
  const end = Promise.race([untilStopped(), running.failure]);
  out(greeting(flags, running));
  if (flags.open) openBrowser(running.url);
  const failure = await end;
  if (failure) err(`${failure.message}\n`);
  await running.close();
  const unkept = flags.book === undefined ? null : running.unkept();
  if (unkept !== null) err(`What was done last is not in the workbook's file: ${unkept}\n`);
  return failure || unkept !== null ? 1 : 0;
}
