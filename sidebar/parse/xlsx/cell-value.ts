/** What one cell of a sheet holds, from its XML. */
import type { Cell } from '../../../src/values/cell.ts';
import type { DateKind } from './date-format.ts';
import { isoOfSerial, timeOfSerial } from './date-serial.ts';
import { cellText, richText } from './rich-text.ts';
import { nextElement } from './xml.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly DateKind[];
  readonly from1904: boolean;
}

/** Digits that no spreadsheet program wrote, because it cannot keep so many: whoever did wrote them from an id as it is. */
function isExactId(text: string, number: number): boolean {
  return number >= 1e15 && /^\d+$/.test(text) && String(number) !== text;
}

function fromNumber(text: string, kind: DateKind, from1904: boolean): Cell {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number) || isExactId(text, number)) return text;
  if (kind === 'date') return isoOfSerial(number, from1904) ?? number;
  return (kind === 'time' ? timeOfSerial(number) : undefined) ?? number;
}

/** `2026-10-31T00:00:00` and `…Z` → the way we write dates. */
function fromIsoDate(text: string): Cell {
  return text.replace(/(\.\d+)?Z?$/, '').replace(/T00:00(:00)?$/, '');
}

function storedText(content: string): string {
  const start = content.indexOf('<v>');
  if (start >= 0) return content.slice(start + 3, content.indexOf('</v>', start));
  return nextElement(content, 'v')?.content ?? '';
}

/** The value of a cell: `type` is its `t`, `style` its `s`; a formula's last result counts, an error is its text. */
export function cellValue(type: string, style: number, content: string, context: CellContext): Cell {
  if (type === 'inlineStr') return richText(content);
  const text = storedText(content);
  if (type === 's') return context.strings[Number(text)] ?? '';
  if (type === 'b') return text.trim() === '' ? '' : text.trim() === '1' || text.trim() === 'true';
  if (type === 'd') return fromIsoDate(text);
  if (type === 'str' || type === 'e') return cellText(text);
  return fromNumber(text, context.styles[style] ?? 'none', context.from1904);
}
