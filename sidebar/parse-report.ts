/** Parses a file by the worker: away from the page where the browser lets us, else on the page itself. */
import type { Language } from '../src/i18n/language.ts';
import { newWorker, type ParseWorker, workerOnPage } from './page-worker.ts';
import { limits } from './parse/limits.ts';
import type { FileAnswer } from './parse/worker-messages.ts';

/** One parse under way; after `cancel` its promise resolves at once. It rejects where the file cannot be read any more. */
export interface Parsing {
  readonly done: Promise<FileAnswer | 'cancelled'>;
  cancel(): void;
}

type Ask = (worker: ParseWorker) => Promise<FileAnswer>;

function asking(name: string, bytes: ArrayBuffer, language: Language, progress: (share: number) => void): Ask {
  return (worker) =>
    new Promise((resolve, reject) => {
      worker.onerror = reject;
      worker.onmessage = ({ data }) => {
        if ('progress' in data) progress(data.progress);
        else resolve(data);
      };
      worker.postMessage({ id: 1, name, bytes, language });
    });
}

/** A browser may hand out a worker and then not run it: the page does the work itself. */
async function parse(
  file: File,
  worker: ParseWorker | undefined,
  language: Language,
  progress: (share: number) => void,
): Promise<FileAnswer> {
  // One byte above the limit is enough to be refused.
  const bytes = await file.slice(0, limits.fileBytes + 1).arrayBuffer();
  const ask = asking(file.name, bytes, language, progress);
  if (!worker) return ask(workerOnPage());
  try {
    return await ask(worker);
  } catch {
    return ask(workerOnPage());
  } finally {
    worker.terminate();
  }
}

/** Starts to read one file. */
export function parseReport(file: File, language: Language, progress: (share: number) => void): Parsing {
  const worker = newWorker();
  let cancel = () => {};
  const cancelled = new Promise<'cancelled'>((resolve) => {
    cancel = () => {
      worker?.terminate();
      resolve('cancelled');
    };
  });
  return { done: Promise.race([parse(file, worker, language, progress), cancelled]), cancel };
}
