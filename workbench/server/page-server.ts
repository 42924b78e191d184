/** The page server: serves the page's files, and its requests to the workbook. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Events } from './events.ts';
import type { PageFiles } from './pages.ts';
import { guardedServer, hasAccess, pathOf } from './request-checks.ts';
import { type Answer, bodyOf, send, sendJson } from './send.ts';
import type { AskAnswer, Push, SessionState } from './wire.ts';
import type { WorkbookThread } from './workbook-thread.ts';

/** What the server serves. */
interface PageServing {
  readonly files: PageFiles;
  readonly token: string;
  readonly thread: WorkbookThread;
  readonly events: Events;
  /** The port of the add-on's pages. */
  framePort(): number;
  /** Replaces the add-on's pages in a push by addresses. */
  addressed(push: Push): Push;
}

/** The session's methods that a page may call. */
const methods = new Set(['state', 'sheet', 'painted', 'link', 'select', 'act', 'menu', 'rpc', 'closed', 'speak']);

function policyOf(framePort: number): string {
  return [
    "default-src 'self'",
    `frame-src http://127.0.0.1:${framePort}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function call(
  { thread, addressed }: PageServing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { name, args } = JSON.parse((await bodyOf(request)).toString('utf8')) as { name: string; args: unknown[] };
  if (!methods.has(name)) return sendJson(response, { error: { name: 'Error', message: `No method ${name}` } }, 404);
  const value = await thread.call(name, ...args);
  if (name === 'state') (value as SessionState).pushes = (value as SessionState).pushes.map(addressed);
  sendJson(response, { value });
}

async function answer({ thread }: PageServing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { id, ...given } = JSON.parse((await bodyOf(request)).toString('utf8')) as AskAnswer & { id: number };
  thread.answer(id, given);
  sendJson(response, {});
}

async function download({ thread }: PageServing, _: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await thread.call('xlsx')) as Uint8Array;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  send(response, { type, body, headers: { 'content-disposition': 'attachment; filename="Seller Daybook.xlsx"' } });
}

async function open({ thread, events }: PageServing, request: IncomingMessage, response: ServerResponse) {
  const name = decodeURIComponent(String(request.headers['x-file-name'] ?? 'Workbook.xlsx'));
  const lost = await thread.call('open', name, new Uint8Array(await bodyOf(request)));
  events.send({ type: 'reload' });
  sendJson(response, { value: lost });
}

async function openEmpty({ thread, events }: PageServing, _: IncomingMessage, response: ServerResponse) {
  await thread.call('empty');
  events.send({ type: 'reload' });
  sendJson(response, {});
}

type Route = (serving: PageServing, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

function cancel({ thread }: PageServing, _: IncomingMessage, response: ServerResponse): void {
  thread.cancel();
  sendJson(response, {});
}

function listen({ events, thread }: PageServing, _: IncomingMessage, response: ServerResponse): void {
  events.add(response);
  if (thread.pending) events.send({ type: 'ask', ask: thread.pending });
}

const routes: ReadonlyMap<string, Route> = new Map([
  ['POST /call', call],
  ['POST /answer', answer],
  ['POST /cancel', cancel],
  ['GET /events', listen],
  ['GET /download', download],
  ['POST /open', open],
  ['POST /empty', openEmpty],
]);

/** The page's own files need no token: they contain no data of the workbook. */
function fileOf(path: string, { files, framePort }: PageServing): Promise<Answer> | Answer | null {
  if (path !== '/') return files.file(path);
  return { type: 'text/html', body: files.html, headers: { 'content-security-policy': policyOf(framePort()) } };
}

/** The server, not listening yet. */
export function pageServer(serving: PageServing): Server {
  return guardedServer(async (request, response) => {
    const path = pathOf(request);
    const file = request.method === 'GET' ? fileOf(path, serving) : null;
    if (file) return send(response, await file);
    const route = routes.get(`${request.method} ${path}`);
    if (!route) return send(response, { status: 404, body: 'Not found' });
    if (!hasAccess(request, serving.token)) return send(response, { status: 403, body: 'Forbidden' });
    await route(serving, request, response);
  });
}
