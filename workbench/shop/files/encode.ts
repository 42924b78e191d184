/** Text as bytes of the encodings in which Amazon writes its files. */

/** Windows-1252 in America, Windows-31J (Shift-JIS) in Japan, and UTF-8. */
export type Encoding = 'utf-8' | 'windows-1252' | 'shift_jis';

/** Bytes by character: what a decoder makes of one byte, or of two. */
function bytesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    // In two steps, because Node decodes Windows-1252 as Latin-1 unless it streams.
    const text = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode();
    const isOne = [...text].length === 1 && text !== '\ufffd';
    if (isOne && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lead = 0x81; encoding === 'shift_jis' && lead < 0xfd; lead++)
    for (let trail = 0x40; trail < 0xfd; trail++) add(lead, trail);
  return found;
}

const known = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const table = known.get(encoding) ?? bytesOf(encoding);
  known.set(encoding, table);
  return table;
}

const QUESTION_MARK = [0x3f];

/** The bytes of a text; as at Amazon, a character that the encoding lacks is a question mark. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? QUESTION_MARK));
}
