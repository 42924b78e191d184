/** Parses a file away from the page where the browser lets us, else on the page itself. */
import type { Language } from '../src/i18n/language.ts';
import { fileProblemMessage } from './parse/file-problem-message.ts';
import { inMebibytes, limits } from './parse/limits.ts';
import { type ParsedFile, parseFile } from './parse/parse-file.ts';
import type { ParsedTable } from './parse/parsed-table.ts';

export type ReportTables = { readonly tables: readonly ParsedTable[] } | { readonly refusal: string };

/** One parse under way; after `cancel` its promise resolves at once. It rejects where the file cannot be read any more. */
export interface Parsing {
  readonly done: Promise<ReportTables | 'cancelled'>;
  cancel(): void;
}

interface WorkerAnswer {
  readonly progress?: number;
  readonly tables?: readonly ParsedTable[];
  readonly problem?: { readonly message: string };
}

function newWorker(): Worker | undefined {
  try {
    const code = document.getElementById('import-worker')?.textContent ?? '';
    return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  } catch {
    return undefined;
  }
}

function asTables(parsed: ParsedFile, language: Language): ReportTables {
  if ('tables' in parsed) return parsed;
  return { refusal: fileProblemMessage(language, parsed.problem.code, parsed.problem.params) };
}

function parseHere(
  file: File,
  bytes: ArrayBuffer,
  language: Language,
  progress: (share: number) => void,
): ReportTables {
  return asTables(parseFile(new Uint8Array(bytes), progress, file.name), language);
}

function askWorker(
  worker: Worker,
  file: File,
  bytes: ArrayBuffer,
  language: Language,
  progress: (share: number) => void,
) {
  return new Promise<ReportTables>((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.progress !== undefined) progress(data.progress);
      else if (data.tables) resolve({ tables: data.tables });
      else resolve({ refusal: data.problem?.message ?? '' });
    };
    worker.postMessage({ id: 1, name: file.name, bytes, language });
  });
}

/** A browser may hand out a worker and then not run it: the page does the work itself. */
async function parse(
  file: File,
  worker: Worker | undefined,
  language: Language,
  progress: (share: number) => void,
): Promise<ReportTables> {
  if (file.size > limits.fileBytes) {
    const problem = { code: 'too-large', params: { what: 'bytes', limit: inMebibytes(limits.fileBytes) } } as const;
    return asTables({ problem }, language);
  }
  const bytes = await file.arrayBuffer();
  if (!worker) return parseHere(file, bytes, language, progress);
  try {
    return await askWorker(worker, file, bytes, language, progress);
  } catch {
    return parseHere(file, bytes, language, progress);
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
