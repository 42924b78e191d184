/** Line ends in a text, found without splitting it. */

/** The position after the line break at `end`. */
export function behindBreak(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

/** The position where the line that contains `from` ends, before its break. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  if (found < 0) return text.length;
  return found > from && text[found - 1] === '\r' ? found - 1 : found;
}
