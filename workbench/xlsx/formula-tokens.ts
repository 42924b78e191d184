/** Cuts a Sheets formula into tokens, so that it can be rewritten without touching its strings. */

export interface FormulaToken {
  readonly kind: keyof typeof patterns;
  readonly text: string;
}

/** In this order: the first pattern that fits at a place is taken. */
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

/** The tokens of a formula without its `=`; joined again they give the very same text. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
