/** SpreadsheetApp.DataValidation: what a cell accepts. */
import type { Validation } from '../model/sheet-extras.ts';
import type { Execution } from '../runner/execution.ts';
import { instantOfSerial } from '../typing/serial-date.ts';
import { placeOfText } from './coordinates.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { EnumValue } from './enum-value.ts';
import { Range } from './range.ts';

/** A validation rule; it never changes. */
export class DataValidation {
  readonly inside: { execution: Execution; rule: Validation };

  constructor(execution: Execution, rule: Validation) {
    this.inside = { execution, rule };
  }

  copy() {
    return new DataValidationBuilder(this.inside.execution, { ...this.inside.rule, args: [...this.inside.rule.args] });
  }

  getAllowInvalid() {
    return this.inside.rule.allowInvalid;
  }

  getCriteriaType() {
    return new EnumValue('DataValidationCriteria', this.inside.rule.type);
  }

  getCriteriaValues() {
    const { type, args, showDropdown } = this.inside.rule;
    if (type === 'VALUE_IN_LIST') return [args.map(String), showDropdown ?? true];
    if (type === 'VALUE_IN_RANGE') return [this.range(String(args[0])), showDropdown ?? true];
    if (type.startsWith('DATE_')) return args.map((arg) => this.date(arg));
    return [...args];
  }

  getHelpText() {
    return this.inside.rule.helpText ?? null;
  }

  private date(arg: string | number | boolean): unknown {
    const { timeZone } = this.inside.execution.spreadsheet;
    return typeof arg === 'number' ? new Date(instantOfSerial(arg, timeZone)) : arg;
  }

  private range(reference: string): Range {
    const { execution } = this.inside;
    const { sheet, area } = placeOfText(execution, reference.replace(/^=|\$/g, ''), execution.spreadsheet.activeSheet);
    return new Range(execution, sheet, area);
  }
}
