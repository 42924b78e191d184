/** The parse worker: report files in, tables out. It speaks through `self` alone, so that a browser and a command line can run it. */
import type { Language } from '../src/i18n/language.ts';
import { fileProblemMessage } from './parse/file-problem-message.ts';
import { parseFile } from './parse/parse-file.ts';

interface Request {
  readonly id: number | string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** The language of a refusal's sentence; English where it is not given. */
  readonly language?: Language;
}

declare const self: {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(message: unknown): void;
};

self.onmessage = ({ data: { id, name, bytes, language } }) => {
  const result = parseFile(new Uint8Array(bytes), (progress) => self.postMessage({ id, progress }), name);
  if ('tables' in result) return self.postMessage({ id, tables: result.tables });
  const { code, params } = result.problem;
  self.postMessage({ id, problem: { code, params, message: fileProblemMessage(language ?? 'en', code, params) } });
};
