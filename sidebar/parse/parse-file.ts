/** The bytes of a file → its tables, or the reason why there are none. What a file is, its content decides, never its name. */
import { decodeText } from './decode-text.ts';
import { type FileProblemCode, type FileProblemParams, FileRefusal } from './file-refusal.ts';
import { fileType } from './file-type.ts';
import { inMebibytes, limits } from './limits.ts';
import { mojibakeSample } from './mojibake.ts';
import { nonTableText } from './non-table-text.ts';
import { oleProblem } from './ole-problem.ts';
import type { ParsedTable } from './parsed-table.ts';
import { readDelimited } from './read-delimited.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly params: FileProblemParams;
}

export type ParsedFile = { readonly tables: readonly ParsedTable[] } | { readonly problem: FileProblem };

function assertReadable(text: string, tables: readonly ParsedTable[]): void {
  const sample = tables.map(({ table }) => mojibakeSample(table, text)).find((broken) => broken !== undefined);
  if (sample !== undefined) throw new FileRefusal('mojibake', { sample });
}

function readText(bytes: Uint8Array, progress: (share: number) => void): ParsedTable[] {
  const { text, cut } = decodeText(bytes);
  progress(0.3);
  if (text.trim() === '') throw new FileRefusal('empty-file');
  const type = nonTableText(text);
  if (type) throw new FileRefusal(type === 'binary' ? 'binary-file' : 'not-a-table', { type });
  const tables = [readDelimited(text, cut)];
  assertReadable(text, tables);
  return tables;
}

function readWorkbook(bytes: Uint8Array, progress: (share: number) => void): ParsedTable[] {
  const tables = readXlsx(bytes, progress);
  if (tables.length === 0) throw new FileRefusal('empty-file');
  assertReadable('', tables);
  return tables;
}

const TEXT_NAME = /\.(csv|tsv|txt)$/i;

function readBytes(bytes: Uint8Array, progress: (share: number) => void, name: string): ParsedTable[] {
  if (bytes.length > limits.fileBytes) {
    throw new FileRefusal('too-large', { what: 'bytes', limit: inMebibytes(limits.fileBytes) });
  }
  const type = fileType(bytes);
  if (type === 'empty') throw new FileRefusal('empty-file');
  // Whoever renamed it may have meant another file: a workbook under a text's name is named, not read.
  if (type === 'zip' && TEXT_NAME.test(name)) throw new FileRefusal('xlsx-misnamed', { name });
  if (type === 'zip') return readWorkbook(bytes, progress);
  if (type === 'text') return readText(bytes, progress);
  if (type === 'biff') throw new FileRefusal('old-xls');
  throw type === 'ole' ? oleProblem(bytes) : new FileRefusal('binary-file', { type });
}

/** Reads one file; `progress` hears shares between 0 and 1. A refusal comes back as a value, and so does a workbook that breaks our reader. */
export function parseFile(bytes: Uint8Array, progress: (share: number) => void = () => {}, name = ''): ParsedFile {
  try {
    return { tables: readBytes(bytes, progress, name) };
  } catch (error) {
    if (error instanceof FileRefusal) return { problem: { code: error.code, params: error.params } };
    return { problem: { code: fileType(bytes) === 'zip' ? 'xlsx-damaged' : 'not-a-table', params: { type: 'text' } } };
  }
}
