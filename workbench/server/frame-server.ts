/** The second server: serves the add-on's pages from an origin of their own, as Google does. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { guardedServer } from './request-checks.ts';
import { send } from './send.ts';

/** How many pages are kept; older ones are no longer shown. */
const mostPages = 50;

/** What every page of the add-on gets. */
interface FrameFacts {
  /** The program that provides google.script. */
  readonly client: string;
  /** Seed for the order in which calls are answered. */
  readonly seed: number;
  /** The origin of the surrounding page. */
  parent(): string;
}

/** The add-on's pages, each at an unguessable address. */
export class Frames {
  /** The functions google.script.run offers. */
  functionNames: readonly string[] = [];
  readonly server: Server;
  private readonly facts: FrameFacts;
  private readonly pages = new Map<string, string>();

  constructor(facts: FrameFacts) {
    this.facts = facts;
    this.server = guardedServer((request, response) => {
      const html = this.pages.get(request.url ?? '');
      if (request.method !== 'GET' || html === undefined) send(response, { status: 404, body: 'Not found' });
      else send(response, { type: 'text/html', body: html });
    });
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  /** The address of a page. */
  addressOf(html: string): string {
    const path = `/${randomBytes(16).toString('hex')}`;
    this.pages.set(path, this.withClient(html));
    for (const old of [...this.pages.keys()].slice(0, -mostPages)) this.pages.delete(old);
    return `http://127.0.0.1:${this.port}${path}`;
  }

  private withClient(html: string): string {
    const { client, seed, parent } = this.facts;
    const data = `data-names="${this.functionNames.join(' ')}" data-seed="${seed}" data-parent="${parent()}"`;
    const script = `<script ${data}>${client}</script>`;
    return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
  }
}
