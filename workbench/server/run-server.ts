/** Opens a workbook and the two servers around it. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { Events } from './events.ts';
import { Frames } from './frame-server.ts';
import { pageServer } from './page-server.ts';
import { readPageFiles } from './pages.ts';
import { StartProblem } from './start-flags.ts';
import type { UsualAddress } from './usual-address.ts';
import type { Push } from './wire.ts';
import { WorkbookThread } from './workbook-thread.ts';
import type { WorkerStart } from './worker-messages.ts';

/** How long a script waits for an answer when no page is open any more. */
const absenceMs = 3000;

/** Where things are, and how the workbook begins. */
interface ServerOptions extends Omit<WorkerStart, 'control'> {
  /** The folder of the built page. */
  readonly page: string;
  /** The built thread. */
  readonly worker: URL;
  /** 0 for the usual one, or any that is free. */
  readonly port: number;
  readonly usual?: UsualAddress | undefined;
  readonly seed: number;
}

/** A running server. */
export interface RunningServer {
  readonly url: string;
  /** What of a foreign file is not in the workbook. */
  readonly lost: readonly string[];
  /** Answers when the workbook's thread is lost for good. */
  readonly failure: Promise<Error>;
  close(): Promise<void>;
}

/** Who is told what concerns the file rather than the page. */
interface BookKeeper {
  /** Where the workbook is kept from now on. */
  moved(keepIn: string): void;
  /** Why the workbook could not be written; null when it could again. */
  kept(problem: string | null): void;
}

const nobody: BookKeeper = { moved: () => undefined, kept: () => undefined };

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const sentence = `Port ${port} is in use. Give another one with --port, or leave --port away for any free one.`;
      reject(isTaken ? new StartProblem(sentence) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** The port that was asked for; else the usual one, unless something else has it. */
async function listenWhere(server: Server, { port, usual }: ServerOptions): Promise<number> {
  if (port !== 0 || usual === undefined) return listen(server, port);
  try {
    return await listen(server, usual.port);
  } catch {
    return listen(server, 0);
  }
}

function end(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

/** Starts everything. Throws a StartProblem or BookProblem with a sentence for what a seller can mend. */
export async function runServer(options: ServerOptions, keeper = nobody): Promise<RunningServer> {
  const token = options.usual?.token ?? randomBytes(18).toString('base64url');
  const files = readPageFiles(options.page);
  let origin = '';
  const frames = new Frames({
    client: files.client,
    seed: options.seed,
    parent: () => origin,
  });
  const addressed = (push: Push): Push => {
    if ((push.type !== 'sidebar' && push.type !== 'dialog') || !push.page) return push;
    return { ...push, page: { ...push.page, html: '', address: frames.addressOf(push.page.html) } } as Push;
  };
  // The script must not wait for ever for a browser that went away.
  const events = new Events(() =>
    setTimeout(() => {
      if (events.count === 0 && thread.pending) thread.answer(thread.pending.id, { button: 'CLOSE', text: '' });
    }, absenceMs).unref(),
  );
  let failed = (_: Error): void => undefined;
  const failure = new Promise<Error>((resolve) => {
    failed = resolve;
  });
  const thread = new WorkbookThread(options.worker, options, {
    ...keeper,
    failed,
    push: (push) => events.send(addressed(push)),
    ready: (functionNames) => {
      frames.functionNames = functionNames;
    },
    restarted: () => events.send({ type: 'reload' }),
  });
  const server = pageServer({ files, token, thread, events, framePort: () => frames.port, addressed });
  const port = await listenWhere(server, options);
  origin = `http://127.0.0.1:${port}`;
  await listen(frames.server, 0);
  const close = async () => {
    events.end();
    await thread.close();
    await Promise.all([end(server), end(frames.server)]);
  };
  try {
    return { url: `${origin}/?token=${token}`, lost: await thread.open(), failure, close };
  } catch (error) {
    await Promise.all([end(server), end(frames.server)]);
    throw error;
  }
}
