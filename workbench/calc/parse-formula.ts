/** Reads a formula's text into its tree by the grammar of Google Sheets. */
import type { ErrorCode } from '../model/scalar.ts';
import type { FormulaLocale } from './formula-locale.ts';
import { readReference } from './reference.ts';
import { SheetsError } from './sheets-error.ts';
import type { Operator, Syntax } from './syntax.ts';
import { type Token, type TokenKind, tokenize } from './tokenize.ts';

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class FormulaReader {
  private at = 0;
  private readonly tokens: Token[];
  private readonly locale: FormulaLocale;

  constructor(formula: string, locale: FormulaLocale) {
    this.tokens = tokenize(formula, locale);
    this.locale = locale;
  }

  formula(): Syntax {
    const tree = this.binary(0);
    this.expect('end');
    return tree;
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }

  private take(): Token {
    return this.tokens[this.at++]!;
  }

  private takeIf(kind: TokenKind, text?: string): boolean {
    const fits = this.next.kind === kind && (text === undefined || this.next.text === text);
    if (fits) this.at++;
    return fits;
  }

  private expect(kind: TokenKind): void {
    if (!this.takeIf(kind)) this.fail();
  }

  private fail(): never {
    throw new SheetsError('parse', 'Formula parse error.');
  }

  private binary(level: number): Syntax {
    const operators = LEVELS[level];
    if (!operators) return this.prefix();
    let left = this.binary(level + 1);
    while (this.next.kind === 'operator' && operators.includes(this.next.text)) {
      const operator = this.take().text as Operator;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private prefix(): Syntax {
    if (this.takeIf('operator', '-')) return { kind: 'prefix', operator: '-', operand: this.prefix() };
    if (this.takeIf('operator', '+')) return { kind: 'prefix', operator: '+', operand: this.prefix() };
    return this.percent();
  }

  private percent(): Syntax {
    let operand = this.range();
    while (this.takeIf('operator', '%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private range(): Syntax {
    let left = this.invocation();
    while (this.takeIf('operator', ':')) left = { kind: 'binary', operator: ':', left, right: this.invocation() };
    return left;
  }

  private invocation(): Syntax {
    let callee = this.primary();
    while (callee.kind !== 'constant' && this.next.kind === 'open') {
      callee = { kind: 'invoke', callee, args: this.args() };
    }
    return callee;
  }

  private primary(): Syntax {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text.replace(',', '.')) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text as ErrorCode };
      case 'reference':
        return this.reference(token);
      case 'name':
        return this.name(token);
      case 'function':
        return { kind: 'call', name: token.text.toUpperCase(), args: this.args() };
      case 'open':
        return this.parenthesis();
      case 'openArray':
        return this.array();
      default:
        return this.fail();
    }
  }

  private reference(token: Token): Syntax {
    const reference = readReference(token.text);
    return token.sheet === undefined
      ? { kind: 'reference', reference }
      : { kind: 'reference', sheet: token.sheet, reference };
  }

  private name(token: Token): Syntax {
    if (/^(true|false)$/i.test(token.text)) return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
    return { kind: 'name', name: token.text };
  }

  private parenthesis(): Syntax {
    const tree = this.binary(0);
    this.expect('close');
    return tree;
  }

  private args(): Syntax[] {
    this.expect('open');
    const args: Syntax[] = [];
    if (this.takeIf('close')) return args;
    do args.push(this.argument());
    while (this.takeIf('separator'));
    this.expect('close');
    return args;
  }

  private argument(): Syntax {
    const omitted = this.next.kind === 'separator' || this.next.kind === 'close';
    return omitted ? { kind: 'blank' } : this.binary(0);
  }

  private array(): Syntax {
    const rows: Syntax[][] = [[]];
    if (this.takeIf('closeArray')) return { kind: 'array', rows };
    do rows.at(-1)!.push(this.binary(0));
    while (this.nextPart(rows));
    this.expect('closeArray');
    return { kind: 'array', rows };
  }

  private nextPart(rows: Syntax[][]): boolean {
    if (!this.takeIf('separator', ';')) return this.takeIf(...this.columnSeparator());
    rows.push([]);
    return true;
  }

  private columnSeparator(): [TokenKind, string] {
    return this.locale.comma ? ['separator', ','] : ['columnSeparator', '\\'];
  }
}

/** The tree of a formula that begins with `=`. Throws SheetsError 'parse' where Sheets says "Formula parse error.". */
export function parseFormula(formula: string, locale: FormulaLocale): Syntax {
  return new FormulaReader(formula, locale).formula();
}
