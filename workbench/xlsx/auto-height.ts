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
const padding = 6;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/;

/** Arial at 10 points: a Latin letter is about 6 pixels wide, a bold one 7, a Chinese character 13. */
function textPixels(text: string, { fontWeight, fontSize = 10 }: CellFormat): number {
  const letter = fontWeight === 'bold' ? 7 : 6;
  const widths = [...text].map((sign) => (wide.test(sign) ? 13 : letter));
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

function linesIn({ text, pixels, format }: WrappedText): number {
  const room = Math.max(1, pixels - padding);
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, room, format), 0);
}

/** The height in pixels of a row that shows all of these texts. */
export function autoHeight(texts: readonly WrappedText[]): number {
  const lines = Math.max(1, ...texts.map(linesIn));
  return oneLine + (lines - 1) * furtherLine;
}
