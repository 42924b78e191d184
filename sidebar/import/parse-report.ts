/** Parses a file, or cuts a table into parts: in a worker where the browser allows it, else in the page. */
import type { Language } from '../../src/i18n/language.ts';
import { onePart } from '../../src/reports/travel/part-size.ts';
import { limits } from '../parse/limits.ts';
import type { Upload } from '../parse/upload-parts.ts';
import type { FileAnswer, SplitAnswer, WorkerAnswer, WorkerRequest } from '../parse/worker-messages.ts';
import { type ImportWorker, newWorker, workerOnPage } from './page-worker.ts';

/** A running parse; `cancel` resolves its promise at once. It rejects if the file can no longer be read. */
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

/** Some browsers create a worker but never run it: then the page does the work itself. */
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
  // One byte more than the limit is enough for the file to be refused.
  const content = file.slice(0, limits.fileBytes + 1).arrayBuffer();
  const answer = content.then((bytes) => ask(worker, { id: 1, name: file.name, bytes, language }, progress));
  return { done: Promise.race([answer as Promise<FileAnswer>, cancelled]), cancel };
}

/** Cuts a table into the parts that are sent one by one; most reports are a single part. */
export async function splitTable(upload: Upload): Promise<SplitAnswer> {
  const table = 'text' in upload.table ? undefined : onePart(upload.table);
  if (table) return { parts: [{ table, ...upload.answers }] };
  return (await ask(newWorker(), { id: 1, upload })) as SplitAnswer;
}
