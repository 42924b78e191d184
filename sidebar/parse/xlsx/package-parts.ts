/** The parts of an .xlsx package: found by name, inflated one at a time, within the limits. */
import { FileProblem } from '../file-problem.ts';
import { inMebibytes, limits } from '../limits.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { zipEntries } from '../zip/zip-entries.ts';

/** Declared here because the worker is compiled without the DOM library; every browser and Node has it. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface PackageParts {
  has(name: string): boolean;
  /** The part's text; throws a FileProblem if it is missing. */
  text(name: string): string;
}

/** A part is UTF-16 if it has that byte order mark, else UTF-8. */
function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Opens a package. Throws a RangeError if the zip is incomplete, and a FileProblem if a part is damaged. */
export function packageParts(bytes: Uint8Array): PackageParts {
  // Programs differ in upper and lower case.
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  let left = limits.inflatedBytes;
  const text = (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new FileProblem('xlsx-damaged');
    left -= entry.size;
    if (left < 0) throw new FileProblem('too-large', { what: 'unpacked', limit: inMebibytes(limits.inflatedBytes) });
    return decodePart(inflateEntry(bytes, entry));
  };
  return { has: (name) => entries.has(name.toLowerCase()), text };
}
