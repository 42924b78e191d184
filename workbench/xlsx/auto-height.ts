/** Estimates the height of rows with wrapped text, which Sheets fits itself but Excel reads from the file. */
import type { CellFormat } from '../model/cell-format.ts';

/** A text that is wrapped in its cell, and the width of its column. */
export interface WrappedText {
  readonly text: string;
  readonly pixels: number;
  readonly format: CellFormat;
}

const oneLine = 21;
const furtherLine = 16;
/** Fonts of Chinese and Japanese are higher. */
const wideLine = 20;
const padding = 6;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/;

/** Arial at 10 points: a Latin letter is about 6 pixels wide, a bold one 7, a Chinese character 13.4. */
function textPixels(text: string, { fontWeight, fontSize = 10 }: CellFormat): number {
  const letter = fontWeight === 'bold' ? 7 : 6;
  const widths = [...text].map((sign) => (wide.test(sign) ? 13.4 : letter));
  return (widths.reduce((sum, width) => sum + width, 0) * fontSize) / 10;
}

/** Splits where a line may break: after spaces and hyphens, and between Chinese characters. */
function words(line: string): string[] {
  return line.match(/[^\s\u2E80-\uFFFF-]*[\s\u2E80-\uFFFF-]|[^\s\u2E80-\uFFFF-]+$/g) ?? [''];
}

function linesOf(line: string, room: number, format: CellFormat): number {
  let lines = 1;
  let used = 0;
  for (const word of words(line)) {
    const pixels = textPixels(word, format);
    const breaks = used > 0 && used + textPixels(word.trimEnd(), format) > room;
    lines += (breaks ? 1 : 0) + Math.max(0, Math.ceil(pixels / room) - 1);
    used = (breaks ? 0 : used) + (pixels % room);
  }
  return lines;
}

/** No line of Chinese or Japanese begins with a comma or ends with a bracket: some end a character early. */
function roomIn({ text, pixels }: WrappedText): number {
  return Math.max(1, pixels - padding - (wide.test(text) ? padding : 0));
}

function heightOf(wrapped: WrappedText): number {
  const { text, format } = wrapped;
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, roomIn(wrapped), format), 0);
  return oneLine + (lines - 1) * (wide.test(text) ? wideLine : furtherLine);
}

/** The height in pixels of a row that shows all of these texts. */
export function autoHeight(texts: readonly WrappedText[]): number {
  return Math.max(oneLine, ...texts.map(heightOf));
}
