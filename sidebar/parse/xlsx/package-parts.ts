/** The parts of an .xlsx package: found by name, inflated one at a time and never beyond the limit. */
import { unzipSync } from 'fflate';
import { FileRefusal } from '../file-refusal.ts';
import { inMebibytes, limits } from '../limits.ts';

/** Declared here because the worker is compiled without DOM; every place that runs it has one. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface PackageParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's text; a refusal where it is missing. */
  text(name: string): string;
}

/** Some programs write `xl\workbook.xml` or `/xl/workbook.xml`, and not all agree on the case. */
function plainName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function entrySizes(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  const filter = (file: { name: string; originalSize: number }) => {
    sizes.set(plainName(file.name), file.originalSize);
    return false;
  };
  unzipSync(bytes, { filter });
  return sizes;
}

/** The size an entry declares is also all that is kept of it: a part that inflates to more ends cut, not in memory. */
function inflate(bytes: Uint8Array, name: string): Uint8Array {
  const found = unzipSync(bytes, { filter: (file) => plainName(file.name) === name });
  const part = Object.values(found)[0];
  if (!part) throw new FileRefusal('xlsx-damaged');
  return part;
}

/** Parts may be UTF-16 by their byte order mark; everything else is UTF-8. */
function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Opens a package. Throws whatever the unzipper throws where the bytes are no whole zip. */
export function packageParts(bytes: Uint8Array): PackageParts {
  const sizes = entrySizes(bytes);
  let left = limits.inflatedBytes;
  const text = (name: string) => {
    const key = plainName(name);
    left -= sizes.get(key) ?? 0;
    if (left < 0) throw new FileRefusal('too-large', { what: 'unpacked', limit: inMebibytes(limits.inflatedBytes) });
    return decodePart(inflate(bytes, key));
  };
  return { names: [...sizes.keys()], has: (name) => sizes.has(plainName(name)), text };
}
