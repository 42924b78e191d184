/** SpreadsheetApp.BooleanCondition: when a rule paints, and what. */
import { formulaLocale } from '../calc/formula-locale.ts';
import { canonicalFormula } from '../calc/translate-formula.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Execution } from '../runner/execution.ts';
import { instantOfSerial } from '../typing/serial-date.ts';
import { EnumValue } from './enum-value.ts';

/** The condition and look of a rule. */
export class BooleanCondition {
  readonly inside: { execution: Execution; rule: ConditionalFormat };

  constructor(execution: Execution, rule: ConditionalFormat) {
    this.inside = { execution, rule };
  }

  getCriteriaType() {
    return new EnumValue('BooleanCriteria', this.inside.rule.condition?.type ?? '');
  }

  getCriteriaValues() {
    const { type = '', values = [] } = this.inside.rule.condition ?? {};
    return values.map((value) => this.criterion(type, value));
  }

  getBackground() {
    return this.inside.rule.format.background?.toLowerCase() ?? null;
  }

  getFontColor() {
    return this.inside.rule.format.fontColor?.toLowerCase() ?? null;
  }

  getBold() {
    return this.inside.rule.format.bold ?? null;
  }

  getItalic() {
    return this.inside.rule.format.italic ?? null;
  }

  getUnderline() {
    return this.inside.rule.format.underline ?? null;
  }

  getStrikethrough() {
    return this.inside.rule.format.strikethrough ?? null;
  }

  private criterion(type: string, value: string): unknown {
    if (value.startsWith('=')) return this.formula(value);
    if (type.endsWith('_RELATIVE')) return new EnumValue('RelativeDate', value);
    if (type.startsWith('NUMBER_')) return this.number(value);
    const { timeZone } = this.inside.execution.spreadsheet;
    return type.startsWith('DATE_') ? new Date(instantOfSerial(this.number(value), timeZone)) : value;
  }

  private formula(value: string): string {
    const { host, spreadsheet } = this.inside.execution;
    if (!host.rewritesRuleFormulas) return value;
    const parts = canonicalFormula(value, spreadsheet.locale).split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
    return parts.map((part, index) => (index % 2 === 1 ? part : part.toUpperCase())).join('');
  }

  private number(value: string): number {
    return Number(value.replace(formulaLocale(this.inside.execution.spreadsheet.locale).decimal, '.'));
  }
}
