/** The bytes of a file → its tables, or why there are none. The content decides what a file is, not its name. */
import type { CutText } from '../../src/delimited/cut-text.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import { apiJson } from '../../src/reports/recognise/api-json.ts';
import { type Rows, rowsOf } from '../../src/values/table.ts';
import { decodeText } from './decode-text.ts';
import { FileProblem, type FileProblemData } from './file-problem.ts';
import { fileType } from './file-type.ts';
import { inMebibytes, limits } from './limits.ts';
import { HEADER_ROWS, mojibakeSample } from './mojibake.ts';
import { nonTableText } from './non-table-text.ts';
import type { ParsedTable } from './parsed-table.ts';
import { cutDelimited, readDelimited } from './read-delimited.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { type Unpacked, unpackReports } from './zip/unpack-reports.ts';
import { packageKind, zipEntries } from './zip/zip-entries.ts';

/** Whether the compound file has a stream of that name; its directory lists names in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Why a file in Microsoft's compound format is refused: a workbook with a password, an old .xls, or neither. */
function compoundFileProblem(bytes: Uint8Array): FileProblem {
  if (hasStream(bytes, 'EncryptedPackage')) return new FileProblem('xlsx-encrypted');
  const isWorkbook = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return isWorkbook ? new FileProblem('old-xls') : new FileProblem('binary-file', { type: 'binary' });
}

interface Tables {
  readonly tables: readonly ParsedTable[];
}

/** A large text with the places of its cells: as rows of cells it would take many times the memory. */
interface Large {
  readonly large: CutText;
}

/** Tables, or the files of a zip, each to be parsed by itself. */
export type ParsedFile = Tables | Large | Unpacked | { readonly problem: FileProblemData };

function assertReadable(top: Rows, text: string): void {
  const sample = mojibakeSample(top, text);
  if (sample !== undefined) throw new FileProblem('mojibake', { sample });
}

/** In characters; a table of a longer text is nearly always sent in several calls. */
const LARGE_TEXT = 4_000_000;

function readText(bytes: Uint8Array, progress: (share: number) => void): Tables | Large {
  const { text, cut } = decodeText(bytes);
  progress(0.3);
  if (text.trim() === '') throw new FileProblem('empty-file');
  const type = nonTableText(text);
  const json = type === 'json' ? apiJson(text) : undefined;
  if (json) throw new FileProblem('api-json', { id: json.id, kind: json.kinds[0] ?? '' });
  if (type) throw new FileProblem(type === 'binary' ? 'binary-file' : 'not-a-table', { type });
  if (text.length <= LARGE_TEXT) {
    const table = readDelimited(text, cut);
    assertReadable(table.table, text);
    return { tables: [table] };
  }
  const large = cutDelimited(text, cut);
  assertReadable(rowsOf(textTable(large), HEADER_ROWS), text);
  return { large };
}

function readWorkbook(bytes: Uint8Array, progress: (share: number) => void): ParsedTable[] {
  const tables = readXlsx(bytes, progress);
  if (tables.length === 0) throw new FileProblem('empty-file');
  for (const { table } of tables) assertReadable(table, '');
  return tables;
}

const TEXT_NAME = /\.(csv|tsv|txt)$/i;

/** Whether a zip, even one cut off, begins with an entry that only workbooks have. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(30, 62));
  return /^(\[Content_Types\]|_rels|xl|docProps|customXml)/i.test(start);
}

function readZip(bytes: Uint8Array, progress: (share: number) => void, name: string): Tables | Unpacked {
  const kind = packageKind(zipEntries(bytes));
  if (kind === 'archive') return unpackReports(bytes, progress);
  // A workbook named .csv or .txt may be the wrong file: we say so instead of reading it.
  if (TEXT_NAME.test(name)) throw new FileProblem('xlsx-misnamed', { name });
  if (kind === 'other-sheet') throw new FileProblem('old-xls');
  return { tables: readWorkbook(bytes, progress) };
}

function readBytes(bytes: Uint8Array, progress: (share: number) => void, name: string): Tables | Large | Unpacked {
  if (bytes.length > limits.fileBytes) {
    throw new FileProblem('too-large', { what: 'bytes', limit: inMebibytes(limits.fileBytes) });
  }
  const type = fileType(bytes);
  if (type === 'empty') throw new FileProblem('empty-file');
  if (type === 'zip') return readZip(bytes, progress, name);
  if (type === 'text') return readText(bytes, progress);
  if (type === 'biff') throw new FileProblem('old-xls');
  throw type === 'ole' ? compoundFileProblem(bytes) : new FileProblem('binary-file', { type });
}

function brokenProblem(bytes: Uint8Array, name: string): FileProblemData {
  if (fileType(bytes) !== 'zip') return { code: 'not-a-table', params: { type: 'text' } };
  const isWorkbook = looksLikeWorkbook(bytes) || /\.xls[xm]$/i.test(name);
  return { code: isWorkbook ? 'xlsx-damaged' : 'zip-unreadable', params: {} };
}

/** Reads one file; `progress` gets shares from 0 to 1. Never throws: whatever goes wrong is returned as a problem. */
export function parseFile(bytes: Uint8Array, progress: (share: number) => void = () => {}, name = ''): ParsedFile {
  try {
    return readBytes(bytes, progress, name);
  } catch (error) {
    const { code, params } = error instanceof FileProblem ? error : brokenProblem(bytes, name);
    return { problem: { code, params } };
  }
}
