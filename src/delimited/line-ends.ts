/** Lines of a text, as they stand there. */

/** Behind the line break that stands at `end`. */
export function behindBreak(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

/** Where the line ends that goes on here, without its break. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  if (found < 0) return text.length;
  return found > from && text[found - 1] === '\r' ? found - 1 : found;
}
