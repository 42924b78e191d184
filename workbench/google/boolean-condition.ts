/** SpreadsheetApp.BooleanCondition: when a rule paints, and what. */
import type { ConditionalFormat } from '../model/conditional-format.ts';
import { EnumValue } from './enum-value.ts';

/** The condition and look of a rule. */
export class BooleanCondition {
  readonly inside: ConditionalFormat;

  constructor(rule: ConditionalFormat) {
    this.inside = rule;
  }

  getCriteriaType() {
    return new EnumValue('BooleanCriteria', this.inside.condition?.type ?? '');
  }

  getCriteriaValues() {
    const { type = '', values = [] } = this.inside.condition ?? {};
    return type.startsWith('NUMBER_') ? values.map(asNumber) : [...values];
  }

  getBackground() {
    return this.inside.format.background?.toLowerCase() ?? null;
  }

  getFontColor() {
    return this.inside.format.fontColor?.toLowerCase() ?? null;
  }

  getBold() {
    return this.inside.format.bold ?? null;
  }

  getItalic() {
    return this.inside.format.italic ?? null;
  }

  getUnderline() {
    return this.inside.format.underline ?? null;
  }

  getStrikethrough() {
    return this.inside.format.strikethrough ?? null;
  }
}

function asNumber(value: string): string | number {
  return value.startsWith('=') ? value : Number(value);
}
