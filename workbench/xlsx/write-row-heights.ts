/** Writes row heights: those set by a person, and those needed for wrapped text. */
import type { Worksheet } from 'exceljs';
import type { Sheet } from '../model/sheet.ts';
import { autoHeight, type WrappedText } from './auto-height.ts';

const pointsOfPixel = 0.75;
const defaultPixels = 21;

function wrappedTexts(sheet: Sheet, row: number): WrappedText[] {
  const area = { row, column: 0, rows: 1, columns: sheet.maxColumns };
  const [formats = []] = sheet.formats(area);
  const [values = []] = sheet.values(area);
  return formats.flatMap((format, column) => {
    const text = values[column];
    const wrapped = format.wrap === 'WRAP' && typeof text === 'string' && text !== '';
    return wrapped ? [{ text, pixels: sheet.columnWidth(column), format }] : [];
  });
}

function writeHeight(target: Worksheet, row: number, pixels: number): void {
  if (pixels !== defaultPixels) target.getRow(row + 1).height = pixels * pointsOfPixel;
}

/** Writes the heights; returns the rows whose height is only estimated, with the points written. */
export function writeRowHeights(sheet: Sheet, target: Worksheet): [row: number, points: number][] {
  const estimated: [number, number][] = [];
  const filled = sheet.lastRow();
  for (const [row, pixels] of sheet.rowHeights) writeHeight(target, row, pixels);
  for (let row = 0; row < filled; row++) {
    const pixels = sheet.rowHeights.has(row) ? defaultPixels : autoHeight(wrappedTexts(sheet, row));
    writeHeight(target, row, pixels);
    if (pixels !== defaultPixels) estimated.push([row, pixels * pointsOfPixel]);
  }
  return estimated;
}
