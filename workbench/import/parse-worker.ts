/** Runs the sidebar's import worker, taken from the built page that is pushed to Google. */
import { constants, createContext, Script } from 'node:vm';
import type { Daybook, ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';

/** One table of a file: a text file has one, a workbook one for each sheet. */
export interface ParsedTable {
  readonly name: string;
  readonly table: unknown[][];
  /** Whether it was read from delimited text. */
  readonly delimited: boolean;
  /** What is odd about the table but does not prevent its import. */
  readonly notes?: readonly string[];
}

/** The files of a zip, and those of them that cannot be reports. */
export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly leftOut: readonly { readonly name: string; readonly message: string }[];
}

/** What the worker read; a problem has a sentence. */
type ParsedFile =
  | { readonly tables: readonly ParsedTable[] }
  | Unpacked
  | { readonly problem: { readonly code: string; readonly message: string } };

interface WorkerScope {
  onmessage: ((event: { data: unknown }) => unknown) | null;
  postMessage(message: Record<string, unknown>): void;
}

/** A table on its way to the server. */
interface Upload {
  readonly source: { readonly name: string; readonly delimited: boolean };
  readonly table: readonly unknown[][];
  readonly answers: Readonly<Record<string, unknown>>;
  /** The spreadsheet's day, ISO. */
  readonly today: string;
  /** What the workbook was taught of columns. */
  readonly taught: Daybook['taught'];
  readonly language: string;
}

/** The requests for a table, or the reply that the server would give to an unreadable one. */
type Split = { readonly parts: readonly object[] } | { readonly reply: ImportReply };

/** The import worker as a page would use it. */
export interface ParseWorker {
  /** Reads a file's bytes; `progress` gets shares from 0 to 1. */
  parse(file: NamedBytes, progress?: (share: number) => void): Promise<ParsedFile>;
  split(upload: Upload): Promise<Split>;
  /** Joins the receipts of all parts. */
  join(receipts: readonly Receipt[]): Promise<Receipt>;
}

/** A file's name and content. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function workerText(sidebar: string): string {
  const text = /<script[^>]*\bid=["']?import-worker\b[^>]*>([\s\S]*?)<\/script>/.exec(sidebar)?.[1];
  if (text === undefined) throw new Error('The sidebar page holds no import worker.');
  return text;
}

type Answer = Record<string, unknown>;

/** The worker's program, loaded once as a page does it; it answers one request after the other. */
function started(script: Script) {
  let answered: (message: Answer) => void = () => undefined;
  const self: WorkerScope = { onmessage: null, postMessage: (message) => answered(message) };
  // An ordinary global object: in a contextified one every use of a built-in takes ten times as long.
  const page = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(page, { self, TextDecoder });
  script.runInContext(page);
  return (request: object, progress: (share: number) => void) =>
    new Promise<Answer>((resolve, reject) => {
      answered = (message) => (typeof message.progress === 'number' ? progress(message.progress) : resolve(message));
      Promise.resolve(self.onmessage?.({ data: request })).catch(reject);
    });
}

/** The worker of a sidebar page. Problems are in `language`. */
export function parseWorker(sidebar: string, language: string): ParseWorker {
  const script = new Script(workerText(sidebar), { filename: 'import-worker.js' });
  let loaded: ReturnType<typeof started> | undefined;
  const run = () => {
    loaded ??= started(script);
    return loaded;
  };
  let before: Promise<unknown> = Promise.resolve();
  const ask = async <Answered>(request: object, progress: (share: number) => void = () => undefined) => {
    const answer = before.then(() => run()({ id: 1, ...request }, progress));
    before = answer.catch(() => undefined);
    return (await answer) as Answered;
  };
  return {
    parse: ({ name, bytes }, progress) => ask({ name, bytes: new Uint8Array(bytes).buffer, language }, progress),
    split: (upload) => ask({ upload }),
    join: async (receipts) => (await ask<{ receipt: Receipt }>({ receipts })).receipt,
  };
}
