/**
 * Writes a rule as the formula of a conditional format, without commas, decimal points and references to other sheets, and
 * with our mark.
 */
import { RULE_MARK } from '../workbook/workbook.ts';
import { type ComparingRule, OPERATORS } from './rule.ts';

const MOST_DECIMALS = 10;

/** A threshold without a decimal mark, which differs by locale: 0.15 → `15/100`, in brackets if negative. */
export function thresholdLiteral(value: number): string {
  const text = value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
  const decimals = text.indexOf('.') === -1 ? 0 : text.length - text.indexOf('.') - 1;
  const digits = text.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1');
  const literal = decimals === 0 ? digits : `${digits}/${10 ** decimals}`;
  return value < 0 ? `(${literal})` : literal;
}

/** Text in a formula, with quotation marks doubled. */
export function textLiteral(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/**
 * The rule's conditions on one row; `reference` returns `$D2` for a column id. Blank cells never match; `blank` is a column
 * that must be blank.
 */
export function conditionalFormula(rule: ComparingRule, reference: (column: string) => string, blank?: string): string {
  const cell = reference(rule.field);
  const sign = OPERATORS[rule.operator].sign;
  const conditions =
    typeof rule.threshold === 'number'
      ? [`ISNUMBER(${cell})`, `${cell}${sign}${thresholdLiteral(rule.threshold)}`]
      : [`${cell}<>""`, `${cell}${sign}${textLiteral(rule.threshold)}`];
  if (rule.evidence) {
    const evidence = reference(rule.evidence.field);
    conditions.push(`ISNUMBER(${evidence})`, `${evidence}>=${thresholdLiteral(rule.evidence.atLeast)}`);
  }
  if (blank !== undefined && blank !== rule.field) conditions.push(`${reference(blank)}=""`);
  return `=AND(${conditions.join(';')};${RULE_MARK}${rule.id}"<>"")`;
}
