/** The parse worker: report files in, tables out. It speaks through `self` alone, so that a browser and a command line can run it. */
import type { Language } from '../src/i18n/language.ts';
import type { FileProblem } from './parse/file-problem.ts';
import { fileProblemMessage } from './parse/file-problem-message.ts';
import { type ParsedFile, parseFile } from './parse/parse-file.ts';
import type { FileAnswer, ParseRequest, WorkerAnswer } from './parse/worker-messages.ts';

declare const self: {
  onmessage: ((event: { readonly data: ParseRequest }) => void) | null;
  postMessage(message: WorkerAnswer): void;
};

function answerOf(parsed: ParsedFile, language: Language): FileAnswer {
  const message = ({ code, params }: FileProblem) => fileProblemMessage(language, code, params);
  if ('problem' in parsed) return { problem: { ...parsed.problem, message: message(parsed.problem) } };
  if ('files' in parsed) {
    const leftOut = parsed.leftOut.map(({ name, problem }) => ({ name, message: message(problem) }));
    return { files: parsed.files, leftOut };
  }
  const tables = parsed.tables.map(({ name, table, problems }) => {
    return { name, table, notes: problems.map(({ code, row }) => fileProblemMessage(language, code, { row })) };
  });
  return { tables };
}

self.onmessage = ({ data: { id, name, bytes, language } }) => {
  const parsed = parseFile(new Uint8Array(bytes), (progress) => self.postMessage({ id, progress }), name);
  self.postMessage({ id, ...answerOf(parsed, language ?? 'en') });
};
