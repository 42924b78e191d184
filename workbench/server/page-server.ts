/** The server of the page: its files, and the door to the workbook. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isOwnHost, mayEnter } from './door.ts';
import type { Events } from './events.ts';
import type { PageFiles } from './pages.ts';
import { type Answer, bodyOf, send, sendJson } from './send.ts';
import type { SessionState } from './session-state.ts';
import type { AskAnswer, Push } from './wire.ts';
import { ThreadError, type WorkbookThread } from './workbook-thread.ts';

/** What the server serves. */
export interface PageServing {
  readonly files: PageFiles;
  readonly token: string;
  readonly thread: WorkbookThread;
  readonly events: Events;
  /** The port the add-on's pages come from. */
  framePort(): number;
  /** Gives the add-on's pages in a push an address. */
  addressed(push: Push): Push;
}

/** The methods of the session a page may call. */
const methods = new Set(['state', 'sheet', 'painted', 'select', 'act', 'menu', 'rpc', 'closed', 'speak']);

function portOf(server: Server): number {
  return (server.address() as { port: number }).port;
}

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

type Route = (serving: PageServing, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const routes: Readonly<Record<string, Route>> = {
  'POST /call': call,
  'POST /answer': answer,
  'POST /cancel': ({ thread }, _, response) => {
    thread.cancel();
    sendJson(response, {});
  },
  'GET /events': ({ events, thread }, _, response) => {
    events.add(response);
    if (thread.pending) events.send({ type: 'ask', ask: thread.pending });
  },
  'GET /download': download,
  'POST /open': open,
};

function sendError(response: ServerResponse, error: unknown): void {
  const { name, message } = error as Error;
  const status = error instanceof ThreadError ? 200 : 400;
  sendJson(response, { error: { name, message } }, status);
}

/** The page's own files need no token: there is nothing of the workbook in them. */
function fileOf(path: string, { files, framePort }: PageServing): Promise<Answer> | Answer | null {
  if (path !== '/') return files.file(path);
  return { type: 'text/html', body: files.html, headers: { 'content-security-policy': policyOf(framePort()) } };
}

/** The server, not listening yet. */
export function pageServer(serving: PageServing): Server {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!isOwnHost(request, portOf(server))) return send(response, { status: 403, body: 'Forbidden' });
    const file = request.method === 'GET' ? fileOf(pathname, serving) : null;
    if (file) return send(response, await file);
    const route = routes[`${request.method} ${pathname}`];
    if (!route) return send(response, { status: 404, body: 'Not found' });
    if (!mayEnter(request, portOf(server), serving.token)) return send(response, { status: 403, body: 'Forbidden' });
    try {
      await route(serving, request, response);
    } catch (error) {
      sendError(response, error);
    }
  });
  return server;
}
