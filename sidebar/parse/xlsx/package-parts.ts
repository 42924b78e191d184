/** The parts of an .xlsx package: found by name, inflated one at a time and never beyond the limit. */
import { FileProblem } from '../file-problem.ts';
import { inMebibytes, limits } from '../limits.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { zipEntries } from '../zip/zip-entries.ts';

/** Declared here because the worker is compiled without DOM; every place that runs it has one. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface PackageParts {
  has(name: string): boolean;
  /** The part's text; a refusal where it is missing. */
  text(name: string): string;
}

/** Parts may be UTF-16 by their byte order mark; everything else is UTF-8. */
function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Opens a package. Throws a RangeError where the bytes are no whole zip, and a refusal where a part is not. */
export function packageParts(bytes: Uint8Array): PackageParts {
  // Not all programs agree on the case.
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
