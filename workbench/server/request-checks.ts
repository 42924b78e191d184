/** Who may use the server: its own pages, which know the token, and no other program or web page. */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { send, sendError } from './send.ts';

/** Handles a request whose Host header names this server. */
type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The path of the request as sent: nothing is decoded or resolved, so that no address is an error. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0]!;
}

function tokenOf(request: IncomingMessage): string {
  const header = request.headers['x-daybook-token'];
  if (typeof header === 'string') return header;
  const url = request.url ?? '';
  return new URLSearchParams(url.slice(pathOf(request).length)).get('token') ?? '';
}

/** The host name that its own pages use. */
function ownHost({ socket }: IncomingMessage): string {
  return `127.0.0.1:${socket.localPort}`;
}

/** Whether the request names this server itself, not a foreign name that resolves here (DNS rebinding). */
function isOwnHost(request: IncomingMessage): boolean {
  return request.headers.host === ownHost(request);
}

/** Whether the request comes from a page of this origin, or from no page. */
function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${ownHost(request)}`;
}

/** Whether the request may access the workbook. */
export function hasAccess(request: IncomingMessage, token: string): boolean {
  return isOwnOrigin(request) && same(tokenOf(request), token);
}

/** A server, not listening yet, that checks the host first and survives errors of any request. */
export function guardedServer(answer: Answering): Server {
  return createServer(async (request, response) => {
    // The client may disconnect before the response is written.
    response.on('error', () => undefined);
    try {
      if (isOwnHost(request)) await answer(request, response);
      else send(response, { status: 403, body: 'Forbidden' });
    } catch (error) {
      sendError(response, error);
    }
  });
}
