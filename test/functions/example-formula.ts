/** Evaluates an example's formula: the arguments as Sheets would hand them over. */
import type { Example } from '../../src/functions/call/custom-function.ts';
import { call } from './call.ts';

/** Splits at `separator` outside quotes, braces and parentheses. */
function splitTop(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let inQuotes = false;
  for (const char of text) {
    if (char === '"') inQuotes = !inQuotes;
    if (!inQuotes) depth += '({'.includes(char) ? 1 : ')}'.includes(char) ? -1 : 0;
    if (char === separator && depth === 0 && !inQuotes) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

function dateOf(text: string): Date {
  const [year, month, day] = splitTop(text, ';').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day!));
}

function argumentOf(text: string, given: Example['given']): unknown {
  if (text === '') return '';
  if (given && text in given) return given[text];
  if (text.startsWith('{')) return splitTop(text.slice(1, -1), ';').map((cell) => [argumentOf(cell, given)]);
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith('DATE(')) return dateOf(text.slice(5, -1));
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(value)) throw new Error(`What is ${text}?`);
  return value;
}

/** What the example's formula answers. */
export function answerOf({ formula, given }: Example): unknown {
  const [, name, args] = /^=([A-Z_]+)\((.*)\)$/.exec(formula)!;
  return call(name!, ...splitTop(args!, ';').map((arg) => argumentOf(arg, given)));
}
