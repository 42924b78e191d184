/** A text cell: names, titles, SKUs, search terms. */
import type { Cell } from './cell.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';

/** What one cell of Google Sheets can hold. */
const MAX_CELL_CHARACTERS = 50_000;

const TOO_LONG = new Fault('too-long');
const ERROR_VALUE = new Fault('error-value');
// What a spreadsheet shows where it took a text for a formula; exports write #N/A themselves.
const ERROR = /^#(?:NAME\?|REF!|VALUE!|ERROR!|NUM!|NULL!|DIV\/0!)$/;
const BLANK = /[\s\u200b\ufeff]/;

/** Looked at from both ends: a pattern would try every run of blanks within as if it were the last. */
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** `63\" x 27.5\"`: some reports escape every quotation mark a second time. */
function withoutEscapes(text: string): string {
  // One character is found ten times as fast as two.
  if (text.indexOf('\\') < 0 || !text.includes('\\"')) return text;
  return /(?:^|[^\\])"/.test(text) ? text : text.replace(/\\"/g, '"');
}

/**
 * The cell as text: blanks (also no-break ones) at the ends, an `="…"` guard and the escapes of quotation marks fall
 * away, the inside stays as it is.
 */
export function readText(cell: Cell): string | Fault {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.length > MAX_CELL_CHARACTERS) return TOO_LONG;
  if (cell.startsWith('#') && ERROR.test(cell)) return ERROR_VALUE;
  const trimmed = isPlainAt(cell, 0) && isPlainAt(cell, cell.length - 1) ? cell : withoutEdges(cell);
  return unguarded(withoutEscapes(trimmed));
}

/** True for a cell that holds nothing, or blanks alone. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  return !isPlainAt(cell, 0) && cell.trim() === '';
}

/** True for a character that is no blank of any sort: nearly every cell begins and ends with one. */
function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x80;
}

const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** True where a spreadsheet made something else of what was text: a date, a truth value, a fraction (`50%` → 0.5). */
export function looksRetyped(cell: Cell): boolean {
  if (typeof cell === 'string') return cell[4] === '-' && ISO_LIKE.test(cell);
  return typeof cell === 'boolean' || !Number.isInteger(cell);
}
