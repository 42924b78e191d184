/** `npm start`: the add-on in a live spreadsheet on this machine. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freeBookName } from '../book/free-book-name.ts';
import { lockBook } from './lock-file.ts';
import { openBrowser } from './open-browser.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { type StartFlags, startFlags, startHelp } from './start-flags.ts';
import type { PlayedDay } from './wire.ts';

/** Where the workbook is kept, and what is opened. */
interface Place {
  readonly open: string | null;
  readonly keepIn: string;
  readonly isBook: boolean;
  leave(): void;
}

/** A workbook nobody asked to keep still outlives a stopped run. */
function passingPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
  return {
    open: null,
    keepIn: join(folder, 'workbook.daybook.json'),
    isBook: false,
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function bookPlace(book: string): Place {
  const path = resolve(book);
  const keepIn = /\.xlsx$/i.test(path) ? freeBookName(path) : path;
  return { open: existsSync(path) ? path : null, keepIn, isBook: true, leave: lockBook(keepIn) };
}

function samplesOf(root: string): string[] {
  const folder = join(root, 'samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt|xlsx)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The day the samples were downloaded: their newest name says it. Played on any other day, they would be out of date. */
function dayOfSamples(samples: readonly string[]): PlayedDay | null {
  const days = samples.flatMap((path) => basename(path).match(/\d{4}-\d\d-\d\d/g) ?? []);
  const day = days.sort().at(-1);
  return day === undefined ? null : { day, ofSamples: true };
}

function languageOf(locale: string): string {
  return locale.startsWith('zh') ? 'zh-CN' : locale.slice(0, 2);
}

/** Opens the place and serves it; the answer's `close` also leaves the place. */
export async function startWorkbench(flags: StartFlags, root: string): Promise<RunningServer & { keepIn: string }> {
  const place = flags.book === undefined ? passingPlace() : bookPlace(flags.book);
  const { locale, timeZone, port, seed, today } = flags;
  const samples = flags.book === undefined ? samplesOf(root) : [];
  let { leave } = place;
  // A file that was opened in the page is a book of its own: the one before is given free.
  const moved = (keepIn: string) => {
    const leaveNext = lockBook(keepIn);
    leave();
    leave = leaveNext;
  };
  try {
    const options = {
      ...{ locale, timeZone, port, seed },
      ...{ open: place.open, keepIn: place.keepIn, isBook: place.isBook },
      dist: join(root, 'dist'),
      page: join(root, 'build/page'),
      worker: pathToFileURL(join(root, 'build/workbench/worker.mjs')),
      samples,
      language: languageOf(locale),
      day: today === undefined ? dayOfSamples(samples) : { day: today, ofSamples: false },
    };
    const running = await runServer(options, moved);
    const close = async () => {
      await running.close();
      leave();
    };
    return { ...running, keepIn: place.keepIn, close };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Where the words go. */
interface Printer {
  out(text: string): void;
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

/** Runs until it is stopped; answers the exit code. */
export async function startCommand(args: string[], dist: string, { out }: Printer): Promise<number> {
  const flags = startFlags(args);
  if (flags === 'help') {
    out(startHelp);
    return 0;
  }
  const running = await startWorkbench(flags, dirname(dist));
  // Whoever reads the address may stop it at once.
  const stopped = untilStopped();
  if (running.lost.length > 0) out(`Not carried over from ${flags.book}: ${running.lost.join(', ')}.\n`);
  if (flags.book !== undefined) out(`The workbook is kept in ${running.keepIn}.\n`);
  out(`The workbench is open at ${running.url}\nStop it with Ctrl+C.\n`);
  if (flags.open) openBrowser(running.url);
  await stopped;
  await running.close();
  return 0;
}
