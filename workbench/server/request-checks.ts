/** Who may speak to the server: pages of its own that know the token, and nobody else on the machine or in the browser. */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { send, sendError } from './send.ts';

/** Answers a request that named this server. */
type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** What the request asks for, as it was written: nothing is resolved, so that no address is too odd to be read. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0]!;
}

function tokenOf(request: IncomingMessage): string {
  const header = request.headers['x-daybook-token'];
  if (typeof header === 'string') return header;
  const url = request.url ?? '';
  return new URLSearchParams(url.slice(pathOf(request).length)).get('token') ?? '';
}

/** The server as its own pages name it. */
function ownHost({ socket }: IncomingMessage): string {
  return `127.0.0.1:${socket.localPort}`;
}

/** Whether the request names this server itself: a foreign name that was made to point here does not. */
function isOwnHost(request: IncomingMessage): boolean {
  return request.headers.host === ownHost(request);
}

/** Whether the request comes from a page of this origin, or from no page at all. */
function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${ownHost(request)}`;
}

/** Whether the request may have what the workbook holds. */
export function hasAccess(request: IncomingMessage, token: string): boolean {
  return isOwnOrigin(request) && same(tokenOf(request), token);
}

/** A server, not listening yet, that looks at the host before anything else and outlives whatever a request holds. */
export function guardedServer(answer: Answering): Server {
  return createServer(async (request, response) => {
    // Whoever asked may be gone before the answer is written.
    response.on('error', () => undefined);
    try {
      if (isOwnHost(request)) await answer(request, response);
      else send(response, { status: 403, body: 'Forbidden' });
    } catch (error) {
      sendError(response, error);
    }
  });
}
