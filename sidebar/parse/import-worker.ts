/** The import worker: parses files and cuts large tables. It uses only `self`, so that Node can run it as well. */
import type { Language } from '../../src/i18n/language.ts';
import { addReceipts } from './add-receipts.ts';
import type { FileProblemData } from './file-problem.ts';
import { fileProblemMessage } from './file-problem-message.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { ParsedTable } from './parsed-table.ts';
import { uploadParts } from './upload-parts.ts';
import type {
  FileAnswer,
  ParseRequest,
  ReadTable,
  SplitAnswer,
  SplitRequest,
  WorkerAnswer,
  WorkerRequest,
} from './worker-messages.ts';

declare const self: {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(message: WorkerAnswer): void;
};

function withParserNotes({ valueless, ...table }: ParsedTable, language: Language): ReadTable {
  if (!valueless) return table;
  return { ...table, notes: valueless.map(({ code, ...params }) => fileProblemMessage(language, code, params)) };
}

function tablesOrFiles(file: ParsedFile, language: Language): FileAnswer {
  const message = ({ code, params }: FileProblemData) => fileProblemMessage(language, code, params);
  if ('problem' in file) return { problem: { ...file.problem, message: message(file.problem) } };
  if ('files' in file) {
    const leftOut = file.leftOut.map(({ name, problem }) => ({ name, message: message(problem) }));
    return { files: file.files, leftOut };
  }
  if ('large' in file) return { tables: [{ name: '', table: file.large, delimited: true }] };
  return { tables: file.tables.map((table) => withParserNotes(table, language)) };
}

function parsed({ id, name, bytes, language = 'en' }: ParseRequest): FileAnswer {
  const progress = (share: number) => self.postMessage({ id, progress: share });
  return tablesOrFiles(parseFile(new Uint8Array(bytes), progress, name), language);
}

function split({ upload }: SplitRequest): SplitAnswer {
  const parts = uploadParts(upload);
  return 'status' in parts ? { reply: parts } : { parts };
}

self.onmessage = ({ data }) => {
  const { id } = data;
  if ('bytes' in data) self.postMessage({ id, ...parsed(data) });
  else if ('upload' in data) self.postMessage({ id, ...split(data) });
  else self.postMessage({ id, receipt: data.receipts.reduce(addReceipts) });
};
