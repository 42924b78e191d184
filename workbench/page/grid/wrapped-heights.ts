/** Heights of rows with wrapped text of several lines; rows with a height of their own keep it, as in Sheets. */
import type { SheetData } from './sheet-data.ts';
import { shownText } from './shown-cell.ts';

const lineHeight = 16;
const padding = 4;
/** The grid draws Chinese and Japanese a little wider than they are measured. */
const slack = 6;
const EAST_ASIAN = /[\u3000-\u9fff\uff00-\uffef]/;
const pixelsPerPoint = 4 / 3;
const usualWidth = 100;
/** Only so many rows are measured, because it takes time. */
const mostRows = 2000;

const pen = document.createElement('canvas').getContext('2d')!;

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, wrapped(part, width)), 0);
}

function wrapped(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])|(?<=[\u3000-\u9fff])/)) {
    const size = pen.measureText(word).width;
    if (used > 0 && used + pen.measureText(word.trimEnd()).width > width) {
      lines++;
      used = 0;
    }
    used += size;
  }
  return lines;
}

function linesIn(data: SheetData, row: number, column: number, width: number, locale: string): number {
  const { wrap, fontWeight, fontSize = 10, numberFormat } = data.format(row, column);
  const value = data.held(row, column)?.v;
  if (wrap !== 'WRAP' || value === undefined) return 1;
  pen.font = `${fontWeight ?? ''} ${fontSize * pixelsPerPoint}px Arial`;
  const text = shownText(value, numberFormat, locale);
  return linesOf(text, width - padding - (EAST_ASIAN.test(text) ? slack : 0));
}

/** Row and height in pixels of rows that need more than one line. */
export function wrappedHeights(data: SheetData, locale: string): [row: number, pixels: number][] {
  const fixed = new Set(data.view.rowHeights.map(([row]) => row));
  const widths = new Map(data.view.columnWidths);
  const heights: [number, number][] = [];
  data.cells.slice(0, mostRows).forEach((cells, row) => {
    if (fixed.has(row)) return;
    const lines = cells.map((held, column) =>
      held ? linesIn(data, row, column, widths.get(column) ?? usualWidth, locale) : 1,
    );
    const most = Math.max(1, ...lines.filter(Number.isFinite));
    if (most > 1) heights.push([row, most * lineHeight + padding]);
  });
  return heights;
}
