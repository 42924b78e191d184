/** Starts the built workbench and opens its page in a real Chromium. */
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import type { PageInspector } from '../../workbench/page/page-inspector.ts';
import { findBrowser, needsNoSandbox } from './find-browser.ts';

export { folderForBooks, type Started, startWorkbench } from '../workbench/server/start-workbench.ts';

/** How long a page may take for one thing; less than a test's own limit, so that what is missing is named. */
const patienceMs = 120_000;

/** A fresh browser with a profile of its own. */
export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Chromium loads pages of its own for its address bar, which each new window would pay for. The last such flag holds, so
 * that those of Playwright's which matter to a local page stand here too.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const flags = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Starts Chromium. */
export async function startBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [...flags, ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
  });
  return { browser, close: () => browser.close() };
}

declare global {
  interface Window {
    daybook: PageInspector;
  }
}

/** The page of a workbench, in the words of the tests. */
export class Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address the page and its frames asked for. */
  readonly requests: string[] = [];
  readonly faults: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    context.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.faults.push(String(error.stack)));
  }

  /** Opens an address; `before` is a script that runs first in every frame. */
  static async open(browser: Browser, url: string, before?: string, height = 820): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1400, height }, locale: 'en-US' });
    context.setDefaultTimeout(patienceMs);
    if (before) await context.addInitScript(before);
    const bench = new Workbench(context, await context.newPage());
    await bench.page.goto(url);
    await bench.ready();
    return bench;
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-ready=true]');
    await this.settled();
  }

  /** Waits until nothing is asked of the server any more. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('html:not([data-busy=true])');
    await this.page.waitForFunction(() => window.daybook.isDrawn);
  }

  text(cell: string): Promise<string> {
    return this.page.evaluate((a1) => window.daybook.text(a1), cell);
  }

  texts(area: string): Promise<string[][]> {
    return this.page.evaluate((a1) => window.daybook.texts(a1), area);
  }

  background(cell: string): Promise<string> {
    return this.page.evaluate((a1) => window.daybook.background(a1), cell);
  }

  sheet(): Promise<string> {
    return this.page.evaluate(() => window.daybook.sheet);
  }

  /** Waits until a cell shows something else than `not`, and answers it. */
  async until(read: () => Promise<string>, holds: (text: string) => boolean): Promise<string> {
    for (const begun = Date.now(); ; ) {
      const text = await read();
      if (holds(text)) return text;
      if (Date.now() - begun > patienceMs) throw new Error(`still: ${text}`);
      await this.page.waitForTimeout(50);
    }
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator(`.tab[data-sheet="${name}"]`).click();
    await this.until(
      () => this.sheet(),
      (shown) => shown === name,
    );
    await this.settled();
  }

  async addSheet(): Promise<void> {
    const before = await this.sheet();
    await this.page.locator('.tabs .add').click();
    await this.until(
      () => this.sheet(),
      (shown) => shown !== before,
    );
    await this.settled();
  }

  async click(cell: string): Promise<void> {
    const { x, y } = await this.page.evaluate((a1) => window.daybook.place(a1), cell);
    await this.page.mouse.click(x, y);
  }

  /** Clicks a cell, types and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes a text as the browser does on Ctrl+V. */
  async paste(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.evaluate((clip) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', clip);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    }, text);
    await this.settled();
  }

  /** Clicks through the add-on's menu. */
  async menu(...labels: string[]): Promise<void> {
    await this.page.click('#menu-extensions');
    for (const label of labels) {
      await this.page.locator('#layer .menu .label').getByText(label, { exact: true }).last().click();
    }
  }

  /** The sidebar's own page. */
  async sidebar(): Promise<Frame> {
    const handle = await this.page.waitForSelector('#side iframe');
    const frame = (await handle.contentFrame())!;
    await frame.waitForSelector('#head select');
    return frame;
  }

  async openSidebar(): Promise<Frame> {
    return this.sidebarAfter(() => this.menu('Seller Daybook', 'Start'));
  }

  /** The sidebar that `open` opens: one that is open already stands until its turn comes. */
  async sidebarAfter(open: () => Promise<void>): Promise<Frame> {
    const before = await this.page.$('#side iframe');
    await open();
    if (before) await this.page.waitForFunction((frame) => !frame.isConnected, before);
    return this.sidebar();
  }
}
