/** Bytes for files that tests make up. */

/** One array out of many. */
export function bytes(...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** UTF-8. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 in either order, without a mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? little : little.swap16());
}
