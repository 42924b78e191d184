/** Writes the add-on's conditional formats among the seller's. */
import { canonicalFormula } from '../../sheets/header-formula.ts';
import { columnName } from '../../workbook/columns.ts';
import { type ConditionalFormat, type OwnSheet, RULE_MARK } from '../../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule in the sheet, and its style. */
interface Present {
  readonly rule: Rule;
  readonly condition: GoogleAppsScript.Spreadsheet.BooleanCondition | null;
  /** Canonical, because it is not documented whether Sheets returns a formula as written. */
  readonly formula: string;
}

/** Replaces our rules if they differ; the seller's remain in their order and before ours. */
export function setConditionalFormats(sheet: Sheet, own: OwnSheet, rules: readonly ConditionalFormat[]): void {
  const present = sheet.getConditionalFormatRules().map(presentRule);
  const ours = present.filter(isOurs);
  const inPlace = present.slice(present.length - ours.length).every(isOurs);
  const same = ours.map(lookOf).join('\n') === rules.map((rule) => wantedLook(own, rule)).join('\n');
  if (inPlace && same) return;
  const foreign = present.filter((one) => !isOurs(one)).map(({ rule }) => rule);
  sheet.setConditionalFormatRules([...foreign, ...rules.map((rule) => buildRule(sheet, own, rule))]);
}

function presentRule(rule: Rule): Present {
  const condition = rule.getBooleanCondition();
  return { rule, condition, formula: canonicalFormula(String(condition?.getCriteriaValues()[0])) };
}

function buildRule(sheet: Sheet, own: OwnSheet, rule: ConditionalFormat): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(rule.background)
    .setFontColor(rule.fontColor)
    .setRanges([sheet.getRange(ruleRange(own, rule))])
    .build();
}

function ruleRange(own: OwnSheet, { column }: ConditionalFormat): string {
  const letters = columnName(own.positions.get(column)!);
  return `${letters}2:${letters}${own.maxRows}`;
}

function isOurs({ formula }: Present): boolean {
  return formula.indexOf(RULE_MARK) !== -1;
}

/** The style of a rule, for comparison. */
function lookOf({ rule, condition, formula }: Present): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return [formula, condition!.getBackground(), condition!.getFontColor(), ...ranges].join(' ');
}

function wantedLook(own: OwnSheet, rule: ConditionalFormat): string {
  return [canonicalFormula(rule.formula), rule.background, rule.fontColor, ruleRange(own, rule)].join(' ');
}
