/** A zip of reports → its files; those that cannot be reports are listed as left out. */
import { FileProblem, type FileProblemData } from '../file-problem.ts';
import { fileType } from '../file-type.ts';
import { inMebibytes, limits } from '../limits.ts';
import { inflateEntry } from './inflate-entry.ts';
import { packageKind, type ZipEntry, zipEntries } from './zip-entries.ts';

export interface NamedBytes {
  /** The path inside the zip: `US/orders.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly leftOut: readonly { readonly name: string; readonly problem: FileProblemData }[];
}

const MOST_NAMED = 5;

/** Folders, and files that operating systems add by themselves. */
const NO_FILE = /\/$|^__MACOSX\/|(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

function tooLarge(what: string, limit: number): FileProblem {
  return new FileProblem('zip-too-large', { what, limit });
}

/** Checks the declared sizes before anything is inflated. */
function assertUnpackable(entries: readonly ZipEntry[]): void {
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileProblem('zip-encrypted');
  if (entries.length > limits.zipFiles) throw tooLarge('files', limits.zipFiles);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.inflatedBytes) throw tooLarge('unpacked', inMebibytes(limits.inflatedBytes));
  const isBomb = entries.some(({ size, packedSize }) => size > limits.ratioBytes && size > packedSize * limits.ratio);
  if (isBomb) throw tooLarge('ratio', limits.ratio);
}

function problemOf(bytes: Uint8Array): FileProblemData | undefined {
  const type = fileType(bytes);
  if (type === 'pdf' || type === 'image' || type === 'archive') return { code: 'binary-file', params: { type } };
  if (type !== 'zip') return undefined;
  return packageKind(zipEntries(bytes)) === 'archive' ? { code: 'zip-nested', params: {} } : undefined;
}

/** The files of the zip in order. Throws a FileProblem if it is encrypted, damaged, a zip bomb, or has no report. */
export function unpackReports(zip: Uint8Array, progress: (share: number) => void): Unpacked {
  const wanted = zipEntries(zip).filter(({ name }) => !NO_FILE.test(name));
  assertUnpackable(wanted);
  const files: NamedBytes[] = [];
  const leftOut: { name: string; problem: FileProblemData }[] = [];
  for (const [index, entry] of wanted.entries()) {
    progress((index + 0.5) / wanted.length);
    const bytes = inflateEntry(zip, entry);
    const problem = problemOf(bytes);
    if (problem) leftOut.push({ name: entry.name, problem });
    else files.push({ name: entry.name, bytes });
  }
  if (files.length > 0) return { files, leftOut };
  const names = leftOut.map(({ name }) => name);
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  if (names.length === 0) throw new FileProblem(isOnlyEnd(zip) ? 'zip-empty' : 'zip-unreadable');
  throw new FileProblem('zip-no-report', { names: shown.join(', ') });
}

/** True for a ZIP that begins with the end of its directory, because nothing is in it. */
function isOnlyEnd(bytes: Uint8Array): boolean {
  return bytes[2] === 5;
}
