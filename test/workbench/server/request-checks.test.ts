/** Whatever knocks at the started workbench — raw bytes on its two ports — it stays, and lets in only its own pages. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, startWorkbench } from './start-workbench.ts';

let bench: Started;
let token: string;
let ports: { page: number; frame: number };

beforeAll(async () => {
  bench = await startWorkbench('--reports', 'test/files/small-shop');
  const url = new URL(bench.url);
  token = url.searchParams.get('token')!;
  const policy = (await fetch(url)).headers.get('content-security-policy')!;
  ports = { page: Number(url.port), frame: Number(/frame-src http:\/\/127\.0\.0\.1:(\d+)/.exec(policy)![1]) };
});
afterAll(() => bench.stop());

/**
 * Writes bytes to a port and waits for a status; half a request has none, so nobody waits long for the answer to odd
 * bytes.
 */
function knock(port: number, bytes: string | Uint8Array, { hangUp = false, patience = 200 } = {}): Promise<string> {
  return new Promise((done) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (hangUp) socket.end(() => socket.destroy());
    });
    socket.on('data', (part) => {
      said += part.toString('latin1');
      if (/^HTTP\/1\.1 [2-5]\d\d/.test(said)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(said));
    socket.setTimeout(patience, () => socket.destroy());
  });
}

async function status(port: number, bytes: string | Uint8Array): Promise<number> {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await knock(port, bytes, { patience: 50_000 }))?.[1] ?? 0);
}

interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

function written({ method = 'GET', path = '/', host, headers = [], body = '' }: Request, port: number): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host ?? `127.0.0.1:${port}`}`, ...headers, ...length];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

async function isUp(): Promise<boolean> {
  const statuses = [status(ports.page, written({}, ports.page)), status(ports.frame, written({}, ports.frame))];
  const [page, frame] = await Promise.all(statuses);
  return page === 200 && frame === 404 && bench.process.exitCode === null && bench.process.signalCode === null;
}

const hosts = [
  'evil.example',
  'localhost',
  '127.0.0.1',
  '127.0.0.1:1',
  '[::1]',
  '',
  ' ',
  '//',
  '%',
  'a b',
  '127.0.0.1:0x50',
];
const paths = [
  '/',
  '//',
  '///',
  '//evil.example',
  '/\\',
  '/%',
  '/%zz',
  '/%00',
  '/?token=%',
  '/?%',
  '/#',
  '/..',
  '/../../etc/passwd',
  '*',
  'http://',
  'http://[',
  'http://evil.example/',
  'x',
  '/events',
  '/call',
  '/open',
  '/download',
  '/boot.js',
  '/constructor',
  '/__proto__',
  `/${'a'.repeat(9000)}`,
];
const methods = ['GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'TRACE', 'PATCH', 'CONNECT', 'PROPFIND'];

describe('a request under a foreign name gets nothing', () => {
  test.each(hosts.filter((host) => host !== ''))('%s', async (host) => {
    for (const port of [ports.page, ports.frame]) {
      for (const path of ['/', '//', '/%', '/boot.js', `/events?token=${token}`]) {
        expect([403, 400]).toContain(await status(port, written({ host, path }, port)));
      }
    }
  });
});

test.each(paths)('the address %.30s is answered or refused', async (path) => {
  for (const port of [ports.page, ports.frame]) {
    for (const method of methods)
      await knock(port, written({ method, path, headers: [`x-daybook-token: ${token}`] }, port));
  }
  expect(await isUp()).toBe(true);
});

describe('with the token', () => {
  const own = () => `x-daybook-token: ${token}`;
  test.each<[string, Request, number]>([
    ['no JSON', { path: '/call', body: '{' }, 400],
    ['no body', { path: '/call' }, 400],
    ['null', { path: '/call', body: 'null' }, 400],
    ['a number', { path: '/call', body: '7' }, 404],
    ['no arguments', { path: '/call', body: '{"name":"sheet"}' }, 400],
    ['no such method', { path: '/call', body: '{"name":"constructor","args":[]}' }, 404],
    ['a method of every object', { path: '/call', body: '{"name":"__proto__","args":[]}' }, 404],
    ['an answer to nothing', { path: '/answer', body: '{"id":99}' }, 200],
    ['an answer that is null', { path: '/answer', body: 'null' }, 400],
    ['a name that cannot be decoded', { path: '/open', headers: ['x-file-name: %E0%A4%A'], body: 'x' }, 400],
    ['a file that is no workbook', { path: '/open', headers: ['x-file-name: a.xlsx'], body: 'x' }, 200],
    ['a foreign origin', { path: '/cancel', headers: ['Origin: http://evil.example'] }, 403],
    ['no origin of its own', { path: '/cancel', headers: ['Origin: null'] }, 403],
    ['an upgrade', { path: '/cancel', headers: ['Connection: Upgrade', 'Upgrade: websocket'] }, 200],
    ['an odd expectation', { path: '/cancel', headers: ['Expect: the-unexpected'] }, 417],
    ['a header of 20 KB', { path: '/cancel', headers: [`x: ${'x'.repeat(20_000)}`] }, 431],
  ])('%s', async (_, request, expected) => {
    const bytes = written({ method: 'POST', ...request, headers: [own(), ...(request.headers ?? [])] }, ports.page);
    expect(await status(ports.page, bytes)).toBe(expected);
  });

  test.each(['x', '', '%', '%C3%BF', 'x'.repeat(24)])('another one (%s) does not open', async (other) => {
    const request = { method: 'POST', path: `/cancel?token=${other}`, headers: [`x-daybook-token: ${other}`] };
    expect(await status(ports.page, written(request, ports.page))).toBe(403);
  });

  test('a body that breaks off', async () => {
    const head = `POST /open HTTP/1.1\r\nHost: 127.0.0.1:${ports.page}\r\n${own()}\r\n`;
    await knock(ports.page, `${head}Content-Length: 1000\r\n\r\nhalf`, { hangUp: true });
    await knock(ports.page, `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`);
    expect(await isUp()).toBe(true);
  });
});

test('any bytes, and any request made of odd parts, leave it standing', async () => {
  const odd = fc.oneof(fc.constantFrom(...paths), fc.webPath(), fc.string({ unit: 'binary', maxLength: 40 }));
  const header = fc.tuple(
    fc.constantFrom(
      'Origin',
      'x-daybook-token',
      'x-file-name',
      'Content-Length',
      'Upgrade',
      'Transfer-Encoding',
      'Host',
    ),
    fc.oneof(fc.constantFrom('', '-1', '%', 'chunked', 'null', 'http://[', token), fc.string({ maxLength: 30 })),
  );
  const request = fc.record({
    method: fc.constantFrom(...methods),
    path: odd,
    host: fc.option(fc.constantFrom(...hosts), { nil: undefined }),
    headers: fc.array(
      header.map(([name, value]) => `${name}: ${value}`),
      { maxLength: 3 },
    ),
    body: fc.oneof(fc.json(), fc.string(), fc.constant('')),
  });
  const port = fc.constantFrom(ports.page, ports.frame);
  const knocking = fc.oneof(
    fc.tuple(port, fc.uint8Array({ maxLength: 60 }), fc.boolean()),
    fc
      .tuple(port, request, fc.boolean())
      .map(([at, one, hangUp]) => [at, written(one as Request, at), hangUp] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(knocking), { minLength: 10, maxLength: 20 }), async (all) => {
      await Promise.all(all.map(([[at, bytes, hangUp]]) => knock(at, bytes, { hangUp })));
      expect(await isUp()).toBe(true);
    }),
    { numRuns: 15 },
  );
});
