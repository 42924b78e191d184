/** Reads a text cell: names, titles, SKUs, search terms. */
import type { Cell } from './cell.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';

/** The limit of a cell in Google Sheets. */
const MAX_CELL_CHARACTERS = 50_000;

const TOO_LONG = new Fault('too-long');
const ERROR_VALUE = new Fault('error-value');
// Shown by a spreadsheet that took a text for a formula; #N/A is absent, because exports write it themselves.
const ERROR = /^#(?:NAME\?|REF!|VALUE!|ERROR!|NUM!|NULL!|DIV\/0!)$/;
const BLANK = /[\s\u200b\ufeff]/;

/** Without blanks at both ends; a regular expression would take quadratic time on long runs of blanks inside. */
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** Undoes a second escaping of quotation marks, which some reports apply: `63\" x 27.5\"`. */
function withoutEscapes(text: string): string {
  // Searching for one character is ten times as fast as for two.
  if (text.indexOf('\\') < 0 || !text.includes('\\"')) return text;
  return /(?:^|[^\\])"/.test(text) ? text : text.replace(/\\"/g, '"');
}

/**
 * The cell as text, without blanks (also no-break ones) at its ends, without an `="…"` guard and without escapes of
 * quotation marks.
 */
export function readText(cell: Cell): string | Fault {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.length > MAX_CELL_CHARACTERS) return TOO_LONG;
  if (cell.startsWith('#') && ERROR.test(cell)) return ERROR_VALUE;
  const trimmed = isPlainAt(cell, 0) && isPlainAt(cell, cell.length - 1) ? cell : withoutEdges(cell);
  return unguarded(withoutEscapes(trimmed));
}

/** True for a cell that is empty or contains blanks only. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  return !isPlainAt(cell, 0) && cell.trim() === '';
}

/** True for an ASCII character that is no blank: nearly every cell begins and ends with one. */
function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x80;
}

const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** True if a spreadsheet turned the text into something else: a date, a truth value, a fraction (`50%` → 0.5). */
export function looksRetyped(cell: Cell): boolean {
  if (typeof cell === 'string') return cell[4] === '-' && ISO_LIKE.test(cell);
  return typeof cell === 'boolean' || !Number.isInteger(cell);
}
