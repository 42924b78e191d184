/** Writes the server's responses. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ThreadProblem } from './workbook-thread.ts';

/** A response. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** Sends a response that is not cached. */
export function send(response: ServerResponse, { status = 200, type = 'text/plain', body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': /^text|json|javascript/.test(type) ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}

/** Sends data as JSON. */
export function sendJson(response: ServerResponse, data: unknown, status = 200): void {
  send(response, { status, type: 'application/json', body: JSON.stringify(data) });
}

/** Sends an error; refusals by the workbook have status 200. A response that was begun is cut off. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { name, message } = error as Error;
  sendJson(response, { error: { name, message } }, error instanceof ThreadProblem ? 200 : 400);
}

/** The largest body: many times the size of an .xlsx that the workbench opens. */
const mostBytes = 256 * 1024 * 1024;

/** The body of a request. Throws for one larger than any page sends. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('The request is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
