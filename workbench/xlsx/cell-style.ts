/** Converts cell formats between Sheets and .xlsx files. */
import type { Alignment, Fill, Font, Style } from 'exceljs';
import type { CellFormat } from '../model/cell-format.ts';
import { excelColor, sheetsColor } from './excel-color.ts';

const quotedOrBracketed = /"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g;

function outsideQuotes(pattern: string, change: (part: string) => string): string {
  const kept = pattern.match(quotedOrBracketed) ?? [];
  return pattern
    .split(quotedOrBracketed)
    .map((part, index) => change(part) + (kept[index] ?? ''))
    .join('');
}

/** The pattern for the file; undefined for 'automatic'. */
export function excelNumberFormat(pattern: string | undefined): string | undefined {
  if (!pattern || /^general$/i.test(pattern) || pattern === '0.###############') return undefined;
  return outsideQuotes(pattern, (part) => part.replace(/am\/pm/gi, 'AM/PM'));
}

/** The pattern for Sheets; undefined for 'General'. */
export function sheetsNumberFormat(pattern: string | undefined): string | undefined {
  return !pattern || /^general$/i.test(pattern) ? undefined : pattern;
}

/** Sheets' default font; the file must name it, because in Excel a font with only a weight has no size. */
export const defaultFont = { name: 'Arial', size: 10 } as const;

function excelFont(format: CellFormat): Partial<Font> {
  const color = excelColor(format.fontColor);
  return {
    name: format.fontFamily ?? defaultFont.name,
    size: format.fontSize ?? defaultFont.size,
    ...(format.fontWeight === 'bold' && { bold: true }),
    ...(format.fontStyle === 'italic' && { italic: true }),
    ...(format.fontLine?.includes('underline') && { underline: true }),
    ...(format.fontLine?.includes('line-through') && { strike: true }),
    ...(color && { color }),
  };
}

function excelFill(background: string | undefined): { fill: Fill } | undefined {
  const fgColor = excelColor(background);
  return fgColor && { fill: { type: 'pattern', pattern: 'solid', fgColor } };
}

function excelAlignment(format: CellFormat): Partial<Alignment> {
  const { horizontalAlignment: across, verticalAlignment: down } = format;
  return {
    ...(across && across !== 'general' && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(format.wrap === 'WRAP' && { wrapText: true }),
  };
}

/** The style of a cell in the file. */
export function excelStyle(format: CellFormat): Partial<Style> {
  const numFmt = excelNumberFormat(format.numberFormat);
  const alignment = excelAlignment(format);
  return {
    font: excelFont(format),
    ...excelFill(format.background),
    ...(numFmt !== undefined && { numFmt }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

function sheetsFontLine(font: Partial<Font>): CellFormat {
  if (font.underline && font.strike) return { fontLine: 'underline line-through' };
  if (font.underline) return { fontLine: 'underline' };
  return font.strike ? { fontLine: 'line-through' } : {};
}

function sheetsFont(font: Partial<Font>): CellFormat {
  const fontColor = sheetsColor(font.color);
  return {
    ...(font.name && font.name !== defaultFont.name && { fontFamily: font.name }),
    ...(font.size && font.size !== defaultFont.size && { fontSize: font.size }),
    ...(font.bold && { fontWeight: 'bold' as const }),
    ...(font.italic && { fontStyle: 'italic' as const }),
    ...sheetsFontLine(font),
    ...(fontColor && { fontColor }),
  };
}

function sheetsBackground(fill: Fill | undefined): CellFormat {
  const color = fill?.type === 'pattern' && fill.pattern === 'solid' ? sheetsColor(fill.fgColor) : undefined;
  return color ? { background: color } : {};
}

function sheetsAlignment(alignment: Partial<Alignment>): CellFormat {
  const { horizontal, vertical } = alignment;
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && {
      horizontalAlignment: horizontal,
    }),
    ...((vertical === 'top' || vertical === 'middle' || vertical === 'bottom') && { verticalAlignment: vertical }),
    ...(alignment.wrapText && { wrap: 'WRAP' as const }),
  };
}

/** The format in Sheets of a cell of the file. */
export function sheetsFormat(style: Partial<Style>): CellFormat {
  const numberFormat = sheetsNumberFormat(style.numFmt);
  return {
    ...sheetsFont(style.font ?? {}),
    ...sheetsBackground(style.fill),
    ...sheetsAlignment(style.alignment ?? {}),
    ...(numberFormat && { numberFormat }),
  };
}
