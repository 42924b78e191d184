/** SpreadsheetApp.ConditionalFormatRule: a rule that is ready to be set on a sheet. */
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Sheet as SheetModel } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { BooleanCondition } from './boolean-condition.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { GradientCondition, type GradientPoints } from './gradient-condition.ts';
import { Range } from './range.ts';

/** A rule as data, and the sheets of its ranges. */
export interface RuleInside {
  execution: Execution;
  rule: ConditionalFormat;
  sheets: SheetModel[];
}

/** A deep copy of a rule. */
export function copyRule(rule: ConditionalFormat): ConditionalFormat {
  return structuredClone(rule);
}

/** A rule that is ready to be set; it never changes. */
export class ConditionalFormatRule {
  readonly inside: RuleInside;

  constructor(inside: RuleInside) {
    this.inside = inside;
  }

  copy() {
    const { execution, rule, sheets } = this.inside;
    return new ConditionalFormatRuleBuilder({ execution, rule: copyRule(rule), sheets: [...sheets] });
  }

  getBooleanCondition() {
    const { execution, rule } = this.inside;
    return rule.condition && new BooleanCondition(execution, rule);
  }

  getGradientCondition() {
    const { rule } = this.inside;
    return rule.gradient ? new GradientCondition(rule.gradient as GradientPoints) : null;
  }

  getRanges() {
    const { execution, rule, sheets } = this.inside;
    return rule.ranges.map((area, index) => new Range(execution, sheets[index]!, area));
  }
}
