/** A browser, a folder and workbenches for the tests of one file: what they open is closed for them. */
import { afterAll, beforeAll, expect } from 'vitest';
import {
  folderForBooks,
  type OpenBrowser,
  type Started,
  startBrowser,
  startWorkbench,
  Workbench,
} from './open-workbench.ts';

export interface Workbenches {
  /** Where a book of these tests lies. */
  path(name: string): string;
  /** A page in the browser; `before` is a script that runs first in every frame. */
  open(url: string, before?: string): Promise<Workbench>;
  start(...flags: string[]): Promise<Started>;
  /** A workbench with its page. */
  run(...flags: string[]): Promise<Workbench>;
  /** Closes all of them; no page may have had a fault. */
  close(): Promise<void>;
}

/** What a workbench without a book has imported: three reports each of three marketplaces, one of them in Chinese. */
const SMALL_SHOP = ['--reports', 'test/files/small-shop'];

/** Closes after the last test of the file; `close` is for those who want it sooner. */
export function useWorkbenches(): Workbenches {
  const books = folderForBooks();
  let browser: OpenBrowser;
  let pages: Workbench[] = [];
  let running: Started[] = [];

  async function open(url: string, before?: string): Promise<Workbench> {
    const page = await Workbench.open(browser.browser, url, before);
    pages.push(page);
    return page;
  }

  async function start(...flags: string[]): Promise<Started> {
    const started = await startWorkbench(...(flags.includes('--book') ? flags : [...SMALL_SHOP, ...flags]));
    running.push(started);
    return started;
  }

  async function close(): Promise<void> {
    const [closing, stopping] = [pages, running];
    [pages, running] = [[], []];
    await Promise.all(closing.map(({ context }) => context.close()));
    await Promise.all(stopping.map((started) => started.stop()));
    expect(closing.flatMap(({ faults }) => faults)).toEqual([]);
  }

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await close().finally(() => browser?.close());
    books.remove();
  });
  return { path: books.path, open, start, run: async (...flags) => open((await start(...flags)).url), close };
}
