/** Compresses a long text into one that a cell can hold, because Sheets takes about a second to hand over a megabyte. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A compressed text begins with it, so that Sheets never takes it for a number or a formula; no JSON does. */
const MARK = 'z';
const DIGITS = strToU8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', true);
const VALUES = new Uint8Array(128);
DIGITS.forEach((digit, value) => {
  VALUES[digit] = value;
});

/** What like texts have in common; texts compressed with it need it again, or one that ends with it. */
interface Dictionary {
  readonly bytes: Uint8Array;
}

export function dictionary(text: string): Dictionary {
  return { bytes: strToU8(text) };
}

/** The shorter of JSON and its compressed form. */
export function compressed(json: string, known?: Dictionary): string {
  const short = MARK + base64Of(deflateSync(strToU8(json), optionsOf(known)));
  return short.length < json.length ? short : json;
}

/** The JSON; throws if the text is damaged. */
export function decompressed(text: string, known?: Dictionary): string {
  return text.startsWith(MARK) ? textOf(inflated(bytesOf(text.slice(MARK.length)), known)) : text;
}

/** Room that hardly any text needs: growing it, text by text, takes longer than all else. */
const ROOM = new Uint8Array(1 << 19);

/** The bytes until the next call. */
function inflated(bytes: Uint8Array, known: Dictionary | undefined): Uint8Array {
  const options = optionsOf(known);
  const found = inflateSync(bytes, { out: ROOM, ...options });
  return found.length < ROOM.length ? found : inflateSync(bytes, options);
}

/** Plain ASCII, as most texts are, is read much quicker. */
function textOf(bytes: Uint8Array): string {
  return isAscii(bytes) ? asciiText(bytes) : strFromU8(bytes);
}

/** Characters of one call: handed over in longer pieces, or as typed arrays, they take many times as long. */
const PIECE = 1024;

function asciiText(bytes: Uint8Array): string {
  const codes: number[] = [];
  let text = '';
  for (let first = 0; first < bytes.length; first += PIECE) {
    codes.length = Math.min(PIECE, bytes.length - first);
    for (let at = 0; at < codes.length; at++) codes[at] = bytes[first + at]!;
    text += String.fromCharCode.apply(null, codes);
  }
  return text;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 127) return false;
  return true;
}

/** Short texts, for which a dictionary is, need little memory. */
function optionsOf(known: Dictionary | undefined): { dictionary?: Uint8Array; mem?: 4 } {
  return known ? { dictionary: known.bytes, mem: 4 } : {};
}

/** Three bytes in four characters; of the last ones two or three, without padding. */
function base64Of(bytes: Uint8Array): string {
  const digits = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let place = 0; place < 4; place++) digits[to + place] = DIGITS[(group >> (18 - 6 * place)) & 63]!;
  }
  return asciiText(digits);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let group = 0;
    for (let place = 0; place < 4; place++) group = (group << 6) | VALUES[text.charCodeAt(at + place) & 127]!;
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}
