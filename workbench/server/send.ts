/** Answers of the server. */
import type { IncomingMessage, ServerResponse } from 'node:http';

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

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
