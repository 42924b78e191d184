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

/** How long a script waits for an answer when no page is open. */
const absenceMs = 3000;

/** Where files are, and how the workbook starts. */
interface ServerOptions extends Omit<WorkerStart, 'control'> {
  /** The folder of the built page. */
  readonly page: string;
  /** The built program of the thread. */
  readonly worker: URL;
  /** 0 for the usual port, or any free one. */
  readonly port: number;
  readonly usual?: UsualAddress | undefined;
  readonly seed: number;
}

/** A running server. */
export interface RunningServer {
  readonly url: string;
  /** What of a foreign file could not be kept. */
  readonly lost: readonly string[];
  /** Resolves if the workbook's thread crashed and cannot be restarted. */
  readonly failure: Promise<Error>;
  close(): Promise<void>;
}

/** Callbacks about the file of the workbook. */
interface BookKeeper {
  /** Called with the file in which the workbook is kept from now on. */
  moved(keepIn: string): void;
  /** Called with why the workbook could not be written, and with null once it could again. */
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

/** Listens on the given port; else on the usual one, or any if that is taken. */
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

/** Starts everything. Throws a StartProblem or BookProblem for errors that the person can fix. */
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
  // Otherwise the script would wait forever for a browser that was closed.
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
