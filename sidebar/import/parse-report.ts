/** Has a file parsed or a table cut: away from the page where the browser lets us, else on the page itself. */
import type { Language } from '../../src/i18n/language.ts';
import { onePart } from '../../src/reports/travel/part-size.ts';
import { limits } from '../parse/limits.ts';
import type { Upload } from '../parse/upload-parts.ts';
import type { FileAnswer, SplitAnswer, WorkerAnswer, WorkerRequest } from '../parse/worker-messages.ts';
import { type ImportWorker, newWorker, workerOnPage } from './page-worker.ts';

/** One parse under way; after `cancel` its promise resolves at once. It rejects where the file cannot be read any more. */
export interface Parsing {
  readonly done: Promise<FileAnswer | 'cancelled'>;
  cancel(): void;
}

function answerOf(worker: ImportWorker, request: WorkerRequest, progress: (share: number) => void) {
  return new Promise<WorkerAnswer>((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      if ('progress' in data) progress(data.progress);
      else resolve(data);
    };
    worker.postMessage(request);
  });
}

/** A browser may hand out a worker and then not run it: the page does the work itself. */
async function ask(
  worker: ImportWorker | undefined,
  request: WorkerRequest,
  progress: (share: number) => void = () => {},
): Promise<WorkerAnswer> {
  if (!worker) return answerOf(workerOnPage(), request, progress);
  try {
    return await answerOf(worker, request, progress);
  } catch {
    return answerOf(workerOnPage(), request, progress);
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
  // One byte above the limit is enough to be refused.
  const content = file.slice(0, limits.fileBytes + 1).arrayBuffer();
  const answer = content.then((bytes) => ask(worker, { id: 1, name: file.name, bytes, language }, progress));
  return { done: Promise.race([answer as Promise<FileAnswer>, cancelled]), cancel };
}

/** The parts of a table; most reports are one. */
export async function splitTable(upload: Upload): Promise<SplitAnswer> {
  const table = 'text' in upload.table ? undefined : onePart(upload.table);
  if (table) return { parts: [{ table, ...upload.answers }] };
  return (await ask(newWorker(), { id: 1, upload })) as SplitAnswer;
}
