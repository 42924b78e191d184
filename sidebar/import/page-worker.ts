/** The import worker, run away from the page where the browser lets us, else on the page itself. */
import type { WorkerAnswer, WorkerRequest } from '../parse/worker-messages.ts';

/** As much of a `Worker` as we use. */
export interface ImportWorker {
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

function workerText(): string {
  return document.getElementById('import-worker')?.textContent ?? '';
}

/** `undefined` where the browser gives none. */
export function newWorker(): ImportWorker | undefined {
  try {
    const url = URL.createObjectURL(new Blob([workerText()], { type: 'text/javascript' }));
    return new Worker(url) as unknown as ImportWorker;
  } catch {
    return undefined;
  }
}

/** The same text in a function of the page: it holds the page up while it works. */
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
