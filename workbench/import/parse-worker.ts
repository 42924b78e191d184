/** Runs the sidebar's own parse worker over a file, out of the page that would be pushed to Google. */
import { createContext, Script } from 'node:vm';

/** One table of a file: a text file has one, a workbook one for each sheet. */
export interface ParsedTable {
  readonly name: string;
  readonly table: unknown[][];
  /** What is odd about the table and does not keep it from being imported. */
  readonly notes?: readonly string[];
}

/** The files of a zip, and those of them that cannot be reports. */
export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly leftOut: readonly { readonly name: string; readonly message: string }[];
}

/** What the worker found; a refusal says why in a sentence. */
export type ParsedFile =
  | { readonly tables: readonly ParsedTable[] }
  | Unpacked
  | { readonly problem: { readonly code: string; readonly message: string } };

interface WorkerScope {
  onmessage: ((event: { data: unknown }) => unknown) | null;
  postMessage(message: Record<string, unknown>): void;
}

/** Reads a file's bytes; `progress` is told a share between 0 and 1. */
export type ParseWorker = (file: NamedBytes, progress?: (share: number) => void) => Promise<ParsedFile>;

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

function answerOf(message: Record<string, unknown>): ParsedFile | null {
  return ['tables', 'files', 'problem'].some((key) => key in message) ? (message as unknown as ParsedFile) : null;
}

function run(script: Script, request: object, progress: (share: number) => void): Promise<ParsedFile> {
  return new Promise((resolve, reject) => {
    const self: WorkerScope = {
      onmessage: null,
      postMessage(message) {
        const answer = answerOf(message);
        if (answer) resolve(answer);
        else if (typeof message.progress === 'number') progress(message.progress);
      },
    };
    script.runInContext(createContext({ self, TextDecoder }));
    Promise.resolve(self.onmessage?.({ data: request })).catch(reject);
  });
}

/** The worker of a sidebar page; each file gets a fresh one. Refusals are said in `language`. */
export function parseWorker(sidebar: string, language: string): ParseWorker {
  const script = new Script(workerText(sidebar), { filename: 'import-worker.js' });
  return ({ name, bytes }, progress = () => undefined) =>
    run(script, { id: 1, name, bytes: new Uint8Array(bytes).buffer, language }, progress);
}
