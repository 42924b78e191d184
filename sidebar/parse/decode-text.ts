/** Bytes → text: by the byte order mark, else by which encodings the bytes are valid in. */
import { FileProblem } from './file-problem.ts';
import { legacyEncoding } from './legacy-encoding.ts';

/** Declared here because the worker is compiled without the DOM library; every browser and Node has it. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** True where the bytes end in the middle of a character. */
  readonly cut: boolean;
}

const SAMPLE_BYTES = 4096;

const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function markedEncoding(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** In UTF-16, every second byte of Latin text is zero: whether at even or odd places tells the byte order. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  const enough = sample.length / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes in streaming mode, which accepts an unfinished last character. */
function decodedButEnd(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** `undefined` if the bytes are not that encoding. Not streamed: a streamed text takes twice the memory. */
function strictly(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const whole = decoded(bytes, encoding);
  if (whole !== undefined) return { text: whole, encoding, cut: false };
  const text = decodedButEnd(bytes, encoding);
  return text === undefined ? undefined : { text, encoding, cut: true };
}

/** In two steps, because Node decodes Windows-1252 as Latin-1 unless it streams. */
function leniently(bytes: Uint8Array, encoding: string): DecodedText {
  const decoder = new TextDecoder(encoding);
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding, cut: false };
}

/** The text of a file's bytes; throws for a NUL byte outside UTF-16, which no text file has. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return strictly(bytes, marked) ?? leniently(bytes, marked);
  const unicode = strictly(bytes, 'utf-8');
  // Searching a string is many times faster than searching bytes.
  const hasNul = unicode ? unicode.text.includes('\0') : bytes.includes(0);
  if (hasNul) throw new FileProblem('binary-file', { type: 'binary' });
  return unicode ?? leniently(bytes, legacyEncoding(bytes));
}
