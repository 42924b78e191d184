/** Splits a formula into tokens, so that it can be rewritten without changing its strings. */
import { columnIndex, columnName } from '../model/area.ts';

export interface FormulaToken {
  readonly kind: keyof typeof patterns;
  readonly text: string;
}

/** The first pattern that matches is used. */
const patterns = {
  space: /\s+/uy,
  text: /"(?:[^"]|"")*"/uy,
  sheet: /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/uy,
  error: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/uy,
  cell: /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])/uy,
  row: /\$[1-9]\d*/uy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/uy,
  call: /[\p{L}_][\p{L}\p{N}_.]*\s*\(/uy,
  name: /\$?[\p{L}_][\p{L}\p{N}_.]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%:]/uy,
  separator: /[,;\\]/uy,
  open: /\(/uy,
  close: /\)/uy,
  brace: /[{}]/uy,
  other: /[\s\S]/uy,
} as const;

const kinds = Object.keys(patterns) as (keyof typeof patterns)[];

function textAt(kind: FormulaToken['kind'], formula: string, at: number): string {
  const pattern = patterns[kind];
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? '';
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const kind of kinds) {
    const text = textAt(kind, formula, at);
    if (text) return { kind, text };
  }
  return { kind: 'other', text: formula[at] ?? '' };
}

/** The tokens of a formula without its `=`; joined, they are exactly the same text. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function shiftCell(cell: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(cell) ?? [];
  const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
  const line = Number(row) + (fixedRow ? 0 : rows);
  return column < 0 || line < 1 ? '#REF!' : `${fixedColumn}${columnName(column)}${fixedRow}${line}`;
}

/** The formula as copied so many rows down and columns right; references that leave the sheet become `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'cell' ? shiftCell(token.text, rows, columns) : token.text))
    .join('');
}
