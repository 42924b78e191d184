/** SpreadsheetApp.DataValidationBuilder: builds a validation rule. */
import { a1 } from '../model/area.ts';
import type { Validation } from '../model/sheet-extras.ts';
import type { Execution } from '../runner/execution.ts';
import { serialOfInstant } from '../typing/serial-date.ts';
import { checkValidationFormula } from './check-rule-formula.ts';
import { DataValidation } from './data-validation.ts';
import type { EnumValue } from './enum-value.ts';
import type { Range } from './range.ts';

type Argument = string | number | boolean;

/** A validation rule being built. */
export class DataValidationBuilder {
  readonly inside: { execution: Execution; rule: Validation };

  constructor(execution: Execution, rule: Validation = { type: '', args: [], allowInvalid: true }) {
    this.inside = { execution, rule };
  }

  build() {
    const { execution, rule } = this.inside;
    if (rule.type === '') execution.fail('dv-incomplete');
    if (rule.type === 'CUSTOM_FORMULA') checkValidationFormula(execution, String(rule.args[0]));
    return new DataValidation(execution, { ...rule, args: [...rule.args] });
  }

  copy() {
    return new DataValidationBuilder(this.inside.execution, { ...this.inside.rule, args: [...this.inside.rule.args] });
  }

  getAllowInvalid() {
    return this.inside.rule.allowInvalid;
  }

  getCriteriaType() {
    return this.inside.rule.type === '' ? null : this.build().getCriteriaType();
  }

  getCriteriaValues() {
    return this.build().getCriteriaValues();
  }

  getHelpText() {
    return this.inside.rule.helpText ?? null;
  }

  setAllowInvalid(allowInvalid: boolean) {
    this.inside.rule.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: string) {
    this.inside.rule.helpText = helpText;
    return this;
  }

  requireCheckbox(...values: Argument[]) {
    return this.require('CHECKBOX', values);
  }

  requireValueInList(values: string[], showDropdown = true) {
    this.inside.rule.showDropdown = showDropdown;
    return this.require('VALUE_IN_LIST', values.map(String));
  }

  requireValueInRange(range: Range, showDropdown = true) {
    this.inside.rule.showDropdown = showDropdown;
    const { sheet, area } = range.inside;
    return this.require('VALUE_IN_RANGE', [
      `='${sheet.name.replaceAll("'", "''")}'!${a1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
    ]);
  }

  requireNumberBetween(low: number, high: number) {
    return this.require('NUMBER_BETWEEN', [low, high]);
  }

  requireNumberNotBetween(low: number, high: number) {
    return this.require('NUMBER_NOT_BETWEEN', [low, high]);
  }

  requireNumberEqualTo(number: number) {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number) {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number) {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number) {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number) {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string) {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string) {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string) {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail() {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl() {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  requireDate() {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date) {
    return this.require('DATE_AFTER', [this.serial(date)]);
  }

  requireDateBefore(date: Date) {
    return this.require('DATE_BEFORE', [this.serial(date)]);
  }

  requireDateBetween(start: Date, end: Date) {
    return this.require('DATE_BETWEEN', [this.serial(start), this.serial(end)]);
  }

  requireDateEqualTo(date: Date) {
    return this.require('DATE_EQUAL_TO', [this.serial(date)]);
  }

  requireDateOnOrAfter(date: Date) {
    return this.require('DATE_ON_OR_AFTER', [this.serial(date)]);
  }

  requireDateOnOrBefore(date: Date) {
    return this.require('DATE_ON_OR_BEFORE', [this.serial(date)]);
  }

  requireFormulaSatisfied(formula: string) {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  withCriteria(criteria: EnumValue, args: unknown[]) {
    if (criteria.name === 'VALUE_IN_LIST')
      return this.requireValueInList(args[0] as string[], args[1] as boolean | undefined);
    if (criteria.name === 'VALUE_IN_RANGE')
      return this.requireValueInRange(args[0] as Range, args[1] as boolean | undefined);
    return this.require(
      criteria.name,
      args.map((arg) => (arg instanceof Date ? this.serial(arg) : (arg as Argument))),
    );
  }

  private require(type: string, args: Argument[]): this {
    this.inside.rule.type = type;
    this.inside.rule.args = args;
    return this;
  }

  // Date criteria look at the day only.
  private serial(date: Date): number {
    return Math.floor(serialOfInstant(date.getTime(), this.inside.execution.spreadsheet.timeZone));
  }
}
