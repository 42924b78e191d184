/** What must hold whatever a browser allows: the sidebar without its comforts, and nothing that leaves the machine. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Started } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const SAMPLES = resolve(import.meta.dirname, '../files/small-shop');
const benches = useWorkbenches();
let started: Started;

beforeAll(async () => {
  started = await benches.start('--today', '2026-11-01');
});

/** Runs in every frame before its own scripts. */
const nothingWorks = `
  Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new Error('no workers here'); } } });
  for (const name of ['localStorage', 'sessionStorage']) {
    if (window !== top) Object.defineProperty(window, name, { get() { throw new Error('no storage here'); } });
  }
  Object.defineProperty(navigator, 'clipboard', { get() { throw new Error('no clipboard here'); } });
`;

test('the sidebar imports a file without worker, clipboard and storage', async () => {
  const bench = await benches.open(started.url, nothingWorks);
  const side = await bench.openSidebar();
  await side.click('#tab-import');
  await side.setInputFiles('#files', join(SAMPLES, 'FBA_Inventory_US_2026-11-01.txt'));
  await side.waitForSelector('.receipt, select[name=marketplace]');
  const select = side.locator('select[name=marketplace]');
  if (await select.isVisible()) {
    await select.selectOption('US');
    await side.click('form.inline button[type=submit]');
  }
  await side.waitForSelector('.receipt');
  await bench.context.close();
});

test('the sidebar is 300 pixels wide, comes from an origin of its own, and cannot lead the page away', async () => {
  const bench = await benches.open(started.url);
  const side = await bench.openSidebar();
  const frame = bench.page.locator('#side iframe');
  expect((await frame.boundingBox())?.width).toBe(300);
  expect(new URL(side.url()).origin).not.toBe(new URL(bench.page.url()).origin);
  expect((await frame.getAttribute('sandbox'))?.split(' ').sort()).toEqual([
    'allow-downloads',
    'allow-forms',
    'allow-modals',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-same-origin',
    'allow-scripts',
  ]);
  const led = await side.evaluate(() => {
    try {
      top!.location.href = 'about:blank';
      return 'led away';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(led).toBe('SecurityError');
  expect(await side.evaluate(() => typeof (window as never as { google: never }).google)).toBe('object');
  await bench.context.close();
});

test('google.script.run in the page: unknown functions, bad values, order by seed, user object', async () => {
  const bench = await benches.open(started.url);
  const side = await bench.openSidebar();
  const told = await side.evaluate(async () => {
    const { run } = (window as never as { google: { script: { run: Record<string, (...args: unknown[]) => never> } } })
      .google.script;
    const tried = (work: () => unknown) => {
      try {
        work();
        return 'fine';
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    const refused = [tried(() => run.nobody!()), tried(() => run.getDaybook!(new Date()))];
    type Runner = { withSuccessHandler(then: (value: unknown, user: unknown) => void): Runner } & {
      withUserObject(user: unknown): Runner;
    } & Record<string, () => void>;
    const order = await new Promise<number[]>((done) => {
      const came: number[] = [];
      const take = (_: unknown, user: unknown) => {
        came.push(user as number);
        if (came.length === 12) done(came);
      };
      for (let call = 0; call < 12; call++) {
        (run as never as Runner).withSuccessHandler(take).withUserObject(call).getDaybook!();
      }
    });
    return { refused, order };
  });
  expect(told.refused[0]).toMatch(/^TypeError: .*is not a function/);
  expect(told.refused[1]).toBe('TypeError: Failed due to illegal value in property: 0');
  expect([...told.order].sort((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  expect(told.order).not.toEqual([...told.order].sort((one, other) => one - other));
  // At most ten are under way: the last two cannot come before two others have.
  expect(told.order.indexOf(11)).toBeGreaterThan(1);
  await bench.context.close();
});

test('nothing leaves the machine: every request goes to 127.0.0.1', async () => {
  const bench = await benches.open(started.url);
  await bench.openSidebar();
  for (const tab of ['Unified Search Terms', 'FBA Inventory', 'Rules', 'Checklist']) await bench.openSheet(tab);
  const foreign = bench.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url));
  expect(bench.requests.length).toBeGreaterThan(10);
  expect(foreign).toEqual([]);
  await bench.context.close();
});

function socketsOf(pid: number): Set<string> {
  const folder = `/proc/${pid}/fd`;
  return new Set(
    readdirSync(folder).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, name)))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
}

interface Line {
  local: string;
  remote: string;
  state: string;
  inode: string;
}

function linesOf(table: string): Line[] {
  return readFileSync(table, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, local, remote, state, , , , , , inode] = line.trim().split(/\s+/);
      return { local: local!, remote: remote!, state: state!, inode: inode! };
    });
}

const LISTENING = '0A';
/** 127.0.0.1 as the kernel writes it. */
const HOME = '0100007F';

test.runIf(process.platform === 'linux')(
  'the workbench listens on two ports of 127.0.0.1 and talks to nobody else',
  () => {
    const own = socketsOf(started.process.pid!);
    const lines = ['/proc/net/tcp', '/proc/net/tcp6', '/proc/net/udp', '/proc/net/udp6']
      .flatMap(linesOf)
      .filter(({ inode }) => own.has(inode));
    const listening = lines.filter(({ state }) => state === LISTENING);
    expect(listening.map(({ local }) => local.split(':')[0])).toEqual([HOME, HOME]);
    const partners = lines.filter((line) => !listening.includes(line)).map(({ remote }) => remote.split(':')[0]);
    expect(partners.filter((partner) => partner !== HOME)).toEqual([]);
  },
);

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = new Socket();
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('error', () => end(false));
    socket.connect(port, host, () => end(true));
  });
}

test('other addresses of this machine do not answer', async () => {
  const port = Number(new URL(started.url).port);
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  expect(await canConnect('127.0.0.1', port)).toBe(true);
  for (const address of others) expect(await canConnect(address, port), address).toBe(false);
});

test('without the token, from another origin, or under another name there is no workbook', async () => {
  const { origin, searchParams } = new URL(started.url);
  const token = searchParams.get('token')!;
  const ask = (headers: Record<string, string>) =>
    fetch(`${origin}/call`, { method: 'POST', headers, body: '{"name":"state","args":[]}' }).then(
      ({ status }) => status,
    );
  expect(await ask({ 'x-daybook-token': token })).toBe(200);
  expect(await ask({})).toBe(403);
  expect(await ask({ 'x-daybook-token': `${token.slice(0, -1)}!` })).toBe(403);
  expect(await ask({ 'x-daybook-token': token, origin: 'http://evil.example' })).toBe(403);
  expect(await ask({ 'x-daybook-token': token, origin })).toBe(200);
});
