/** Answers of the server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ThreadProblem } from './workbook-thread.ts';

/** What an answer is made of. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** Sends an answer that nobody keeps. */
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

/** Says what went wrong: what the workbook refuses is an answer like another. Of an answer that has begun, the rest is left out. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { name, message } = error as Error;
  sendJson(response, { error: { name, message } }, error instanceof ThreadProblem ? 200 : 400);
}

/** The largest body: an .xlsx of the size the workbench opens stands in it many times. */
const mostBytes = 256 * 1024 * 1024;

/** The whole body of a request; one that is larger than anything a page sends is an error. */
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
