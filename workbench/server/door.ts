/** Who may speak to the server: pages of its own that know the token, and nobody else on the machine or in the browser. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function tokenOf(request: IncomingMessage): string {
  const header = request.headers['x-daybook-token'];
  if (typeof header === 'string') return header;
  return new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('token') ?? '';
}

/** Whether the request names this server itself: a foreign name that was made to point here does not. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `127.0.0.1:${port}`;
}

/** Whether the request comes from a page of this origin, or from no page at all. */
export function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://127.0.0.1:${port}`;
}

/** Whether the request may have what the workbook holds. */
export function mayEnter(request: IncomingMessage, port: number, token: string): boolean {
  return isOwnHost(request, port) && isOwnOrigin(request, port) && same(tokenOf(request), token);
}
