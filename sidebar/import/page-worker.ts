/** Runs the import worker in a thread of its own where the browser allows it, else in the page. */
import type { WorkerAnswer, WorkerRequest } from '../parse/worker-messages.ts';

/** The members of `Worker` that we use. */
export interface ImportWorker {
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

function workerText(): string {
  return document.getElementById('import-worker')?.textContent ?? '';
}

/** A worker thread; `undefined` where the browser refuses one. */
export function newWorker(): ImportWorker | undefined {
  try {
    const url = URL.createObjectURL(new Blob([workerText()], { type: 'text/javascript' }));
    return new Worker(url) as unknown as ImportWorker;
  } catch {
    return undefined;
  }
}

/** The worker's program run in the page itself: the page does not react while it works. */
export function workerOnPage(): ImportWorker {
  const worker: ImportWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (data) => scope.onmessage?.({ data }),
    terminate: () => {},
  };
  const scope = {
    onmessage: null as ((event: { readonly data: WorkerRequest }) => void) | null,
    postMessage: (data: WorkerAnswer) => worker.onmessage?.({ data }),
  };
  const script = document.createElement('script');
  script.textContent = `function runImportWorker(self){${workerText()}}`;
  document.head.append(script);
  script.remove();
  (window as unknown as { runImportWorker(self: object): void }).runImportWorker(scope);
  return worker;
}
