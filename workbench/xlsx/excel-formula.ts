/** Translates formulas of Sheets for Excel, if Excel can express them. */
import { translateFormula } from '../calc/translate-formula.ts';
import { excelFunctions } from './excel-functions.ts';
import { type FormulaToken, formulaTokens } from './formula-tokens.ts';

/** The sheet names, named ranges and grammar of a formula's spreadsheet. */
export interface FormulaSurroundings {
  /** Names of sheets in the file, by their names in Sheets. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Named ranges, in upper case. */
  readonly names: ReadonlySet<string>;
  /** The spreadsheet's locale, such as `de_DE`. */
  readonly locale: string;
}

interface Frame {
  readonly call: string | null;
  separators: number;
  filled: boolean;
}

const lastRow = 1048576;
const lastColumn = 'XFD';

/** With a longer formula, Excel calls the file damaged. */
const longestFormula = 8192;

class Foreign extends Error {}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function isOperator(token: FormulaToken | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}

function withOpenEnd(from: FormulaToken, end: FormulaToken): string | null {
  if (end.kind === 'name' && /^\$?[A-Z]{1,3}$/i.test(end.text)) return `${from.text}:${end.text}${lastRow}`;
  if (/^\$?[1-9]\d*$/.test(end.text)) return `${from.text}:${lastColumn}${end.text}`;
  return null;
}

/** Adds the last cell to open ranges such as `D2:D` and `A5:5`, which Excel does not have. */
function closeOpenRanges(tokens: readonly FormulaToken[]): FormulaToken[] {
  const closed: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    const end = isOperator(tokens[index + 1], ':') ? tokens[index + 2] : undefined;
    const range = token.kind === 'cell' && end ? withOpenEnd(token, end) : null;
    closed.push(range ? { kind: 'cell', text: range } : token);
    if (range) index += 2;
  }
  return closed;
}

function excelName(token: FormulaToken, around: boolean, names: ReadonlySet<string>): string {
  const upper = token.text.toUpperCase();
  const known = upper === 'TRUE' || upper === 'FALSE' || names.has(upper);
  const column = around && /^\$?[A-Z]{1,3}$/.test(upper);
  if (!known && !column) throw new Foreign();
  return token.text;
}

function openCall(text: string, frames: Frame[]): string {
  const name = text.slice(0, -1).trim().toUpperCase();
  const known = excelFunctions.get(name);
  if (!known) throw new Foreign();
  frames.push({ call: name, separators: 0, filled: false });
  return `${known.fileName}(`;
}

function closeFrame(frames: Frame[]): string {
  const frame = frames.pop();
  if (!frame) throw new Foreign();
  if (frame.call === null) return ')';
  const count = frame.filled || frame.separators > 0 ? frame.separators + 1 : 0;
  const { least, most } = excelFunctions.get(frame.call) as { least: number; most: number };
  if (count < least || count > most) throw new Foreign();
  return ')';
}

function separate(text: string, frames: readonly Frame[]): string {
  const frame = frames[frames.length - 1];
  if (!frame || frame.call === null || text === '\\') throw new Foreign();
  frame.separators++;
  return ',';
}

function sheetReference(text: string, sheetNames: ReadonlyMap<string, string>): string {
  const name = sheetNames.get(unquoted(text));
  if (name === undefined) throw new Foreign();
  return quoted(name);
}

function openParenthesis(frames: Frame[]): string {
  frames.push({ call: null, separators: 0, filled: false });
  return '(';
}

function markFilled(frames: readonly Frame[], kind: FormulaToken['kind']): void {
  const frame = frames[frames.length - 1];
  if (frame && kind !== 'space' && kind !== 'separator' && kind !== 'close') frame.filled = true;
}

function translate(tokens: readonly FormulaToken[], around: FormulaSurroundings): string {
  const frames: Frame[] = [];
  const words = tokens.map((token, index) => {
    markFilled(frames, token.kind);
    const inRange = isOperator(tokens[index - 1], ':') || isOperator(tokens[index + 1], ':');
    switch (token.kind) {
      case 'call':
        return openCall(token.text, frames);
      case 'open':
        return openParenthesis(frames);
      case 'close':
        return closeFrame(frames);
      case 'separator':
        return separate(token.text, frames);
      case 'sheet':
        return sheetReference(token.text, around.sheetNames);
      case 'name':
        return excelName(token, inRange, around.names);
      case 'brace':
      case 'other':
        throw new Foreign();
      case 'error':
        if (token.text === '#ERROR!') throw new Foreign();
        return token.text;
      default:
        return token.text;
    }
  });
  if (frames.length > 0) throw new Foreign();
  return words.join('');
}

/** The formula in the grammar of .xlsx files and of Google's own exports: a point before decimals. */
export function fileGrammar(formula: string, { locale }: FormulaSurroundings): string {
  return translateFormula(formula, locale, 'en_US');
}

/** The formula for an .xlsx file (no `=`, commas, closed ranges), or null if Excel cannot express it. */
export function excelFormula(formula: string, around: FormulaSurroundings): string | null {
  const text = fileGrammar(formula, around).replace(/^=/, '').trim();
  const tokens = closeOpenRanges(formulaTokens(text));
  try {
    const words = translate(tokens, around);
    return words && words.length <= longestFormula ? words : null;
  } catch (error) {
    if (error instanceof Foreign) return null;
    throw error;
  }
}
