/** The value of one cell, from its XML. */
import type { Cell } from '../../../src/values/cell.ts';
import type { ValuelessCells } from '../parsed-table.ts';
import type { DateKind } from './date-format.ts';
import { isoOfSerial, timeOfSerial } from './date-serial.ts';
import { cellText, richText } from './rich-text.ts';
import { nextElement } from './xml.ts';

/** Why a non-empty cell has no value: a formula without a stored result, or a shared text that is missing. */
export interface Valueless {
  readonly reason: ValuelessCells['code'];
}

const FORMULA: Valueless = { reason: 'formula-without-result' };
const MISSING: Valueless = { reason: 'missing-text' };

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly DateKind[];
  readonly from1904: boolean;
}

/** More digits than a spreadsheet's number can hold: the file's writer copied an id, so it is kept as text. */
function isExactId(text: string, number: number): boolean {
  return number >= 1e15 && /^\d+$/.test(text) && String(number) !== text;
}

function fromNumber(text: string, kind: DateKind, from1904: boolean): Cell {
  const number = Number(text);
  if (!Number.isFinite(number) || isExactId(text, number)) return text;
  if (kind === 'date') return isoOfSerial(number, from1904) ?? number;
  return (kind === 'time' ? timeOfSerial(number) : undefined) ?? number;
}

/** `2026-10-31T00:00:00` and `…Z` → our ISO form of dates. */
function fromIsoDate(text: string): Cell {
  return text.replace(/(\.\d+)?Z?$/, '').replace(/T00:00(:00)?$/, '');
}

function storedText(content: string): string {
  const start = content.indexOf('<v>');
  const end = start < 0 ? -1 : content.indexOf('</v>', start);
  return end < 0 ? (nextElement(content, 'v')?.content ?? '') : content.slice(start + 3, end);
}

function isFormula(content: string): boolean {
  return content.includes('<f') && nextElement(content, 'f') !== undefined;
}

/** A formula's result may be blank only if its type says that it is a text. */
function blank(type: string, content: string): Cell | Valueless {
  const isResult = type === 'str' && content.includes('<v');
  return !isResult && isFormula(content) ? FORMULA : '';
}

/**
 * The value of a cell: `type` is its `t`, `style` its `s`; a formula's last result counts, an error is its text. Where
 * there is none though there should be, the reason.
 */
export function cellValue(type: string, style: number, content: string, context: CellContext): Cell | Valueless {
  if (type === 'inlineStr') return richText(content);
  const text = storedText(content);
  if (text.trim() === '') return blank(type, content);
  if (type === 's') return context.strings[Number(text)] ?? MISSING;
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'd') return fromIsoDate(text);
  if (type === 'str' || type === 'e') return cellText(text);
  return fromNumber(text, context.styles[style] ?? 'none', context.from1904);
}
