/** The conditional formats of a sheet: read as copies, replaced as a whole or not at all. */
import type { Sheet as SheetModel } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { checkFormatFormula } from './check-rule-formula.ts';
import { ConditionalFormatRule, copyRule } from './conditional-format-rule.ts';
import { fitsGrid } from './coordinates.ts';

/** Copies of the sheet's rules, in order of precedence. */
export function conditionalFormatRules(execution: Execution, sheet: SheetModel): ConditionalFormatRule[] {
  return sheet.conditionalFormats.map(
    (rule) => new ConditionalFormatRule({ execution, rule: copyRule(rule), sheets: rule.ranges.map(() => sheet) }),
  );
}

function formulasOf({ inside }: ConditionalFormatRule): string[] {
  const { type = '', values = [] } = inside.rule.condition ?? {};
  return type === 'CUSTOM_FORMULA' ? values : values.filter((value) => value.startsWith('='));
}

function checkRule(execution: Execution, sheet: SheetModel, rule: ConditionalFormatRule): void {
  const { ranges } = rule.inside.rule;
  if (ranges.length === 0) execution.fail('cf-no-range');
  if (rule.inside.sheets.some((one) => one.id !== sheet.id)) execution.fail('cf-sheets');
  if (ranges.some((area) => !fitsGrid(area, sheet))) execution.fail('outside-grid');
  for (const formula of formulasOf(rule)) checkFormatFormula(execution, formula, sheet);
}

/** Replaces all rules; one bad rule refuses them all and changes nothing. */
export function setConditionalFormatRules(
  execution: Execution,
  sheet: SheetModel,
  rules: ConditionalFormatRule[],
): void {
  for (const rule of rules) checkRule(execution, sheet, rule);
  sheet.setConditionalFormats(rules.map((rule) => copyRule(rule.inside.rule)));
}
