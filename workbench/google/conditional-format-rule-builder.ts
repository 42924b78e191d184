/** SpreadsheetApp.ConditionalFormatRuleBuilder: builds a conditional format. */
import { formulaLocale } from '../calc/formula-locale.ts';
import type { ConditionalLook } from '../model/conditional-format.ts';
import { serialOfInstant } from '../typing/serial-date.ts';
import { ConditionalFormatRule, copyRule, type RuleInside } from './conditional-format-rule.ts';
import { EnumValue } from './enum-value.ts';
import type { GradientPoint, GradientPoints } from './gradient-condition.ts';
import type { Range } from './range.ts';

/** A conditional format being built. */
export class ConditionalFormatRuleBuilder {
  readonly inside: RuleInside;

  constructor(inside: RuleInside) {
    this.inside = inside;
  }

  build() {
    const { execution, rule, sheets } = this.inside;
    if (rule.ranges.length === 0) execution.fail('cf-no-range');
    if (!rule.condition && !rule.gradient) execution.fail('cf-incomplete');
    return new ConditionalFormatRule({ execution, rule: copyRule(rule), sheets: [...sheets] });
  }

  copy() {
    const { execution, rule, sheets } = this.inside;
    return new ConditionalFormatRuleBuilder({ execution, rule: copyRule(rule), sheets: [...sheets] });
  }

  getBooleanCondition() {
    return this.peek().getBooleanCondition();
  }

  getGradientCondition() {
    return this.peek().getGradientCondition();
  }

  getRanges() {
    return this.peek().getRanges();
  }

  setRanges(ranges: Range[]) {
    this.inside.rule.ranges = ranges.map((range) => ({ ...range.inside.area }));
    this.inside.sheets = ranges.map((range) => range.inside.sheet);
    return this;
  }

  setBackground(color: string | null) {
    return this.look('background', color);
  }

  setFontColor(color: string | null) {
    return this.look('fontColor', color);
  }

  setBold(bold: boolean | null) {
    return this.look('bold', bold);
  }

  setItalic(italic: boolean | null) {
    return this.look('italic', italic);
  }

  setUnderline(underline: boolean | null) {
    return this.look('underline', underline);
  }

  setStrikethrough(strikethrough: boolean | null) {
    return this.look('strikethrough', strikethrough);
  }

  setGradientMinpoint(color: string) {
    return this.point('minpoint', { color, type: 'MIN', value: '' });
  }

  setGradientMaxpoint(color: string) {
    return this.point('maxpoint', { color, type: 'MAX', value: '' });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('minpoint', { color, type: type.name, value });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('midpoint', { color, type: type.name, value });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('maxpoint', { color, type: type.name, value });
  }

  whenCellEmpty() {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty() {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumValue) {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumValue) {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumValue) {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string) {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(low: number, high: number) {
    return this.when('NUMBER_BETWEEN', low, high);
  }

  whenNumberEqualTo(number: number) {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number) {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number) {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number) {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number) {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(low: number, high: number) {
    return this.when('NUMBER_NOT_BETWEEN', low, high);
  }

  whenNumberNotEqualTo(number: number) {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string) {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string) {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string) {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string) {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string) {
    return this.when('TEXT_ENDS_WITH', text);
  }

  withCriteria(criteria: EnumValue, args: unknown[]) {
    return this.when(criteria.name, ...args);
  }

  private peek(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.inside);
  }

  private look<Key extends keyof ConditionalLook>(key: Key, value: (ConditionalLook[Key] & {}) | null): this {
    const { [key]: _, ...others } = this.inside.rule.format;
    this.inside.rule.format = value === null ? others : { ...others, [key]: value };
    return this;
  }

  private when(type: string, ...values: unknown[]): this {
    this.inside.rule.condition = { type, values: values.map((value) => this.typed(value)) };
    delete this.inside.rule.gradient;
    return this;
  }

  private whenDate(type: string, date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? `${type}_RELATIVE` : type, date);
  }

  /** A value as it would be typed into the rule's dialog: numbers by the locale, dates as the number of their day. */
  private typed(value: unknown): string {
    const { locale, timeZone } = this.inside.execution.spreadsheet;
    if (value instanceof EnumValue) return value.name;
    if (value instanceof Date) return String(Math.floor(serialOfInstant(value.getTime(), timeZone)));
    return typeof value === 'number' ? String(value).replace('.', formulaLocale(locale).decimal) : String(value);
  }

  private point(place: keyof GradientPoints, point: GradientPoint): this {
    this.inside.rule.condition = null;
    this.inside.rule.gradient = { ...(this.inside.rule.gradient as GradientPoints | undefined), [place]: point };
    return this;
  }
}
