/** The stream of server-sent events to the pages. */
import type { ServerResponse } from 'node:http';

/** The open pages. */
export class Events {
  private readonly pages = new Set<ServerResponse>();
  private readonly onEmpty: () => void;

  /** `onEmpty` is called when the last page was closed. */
  constructor(onEmpty: () => void) {
    this.onEmpty = onEmpty;
  }

  get count(): number {
    return this.pages.size;
  }

  add(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(':\n\n');
    this.pages.add(response);
    response.on('close', () => {
      this.pages.delete(response);
      if (this.pages.size === 0) this.onEmpty();
    });
  }

  /** Sends a message to every page. */
  send(message: object): void {
    const text = `data: ${JSON.stringify(message)}\n\n`;
    for (const page of this.pages) page.write(text);
  }

  end(): void {
    for (const page of this.pages) page.end();
    // Ignored while the workbook is closing.
    this.pages.clear();
  }
}
