/** Conditional formats of ours among the seller's own. */
import { canonicalFormula } from '../../sheets/header-formula.ts';
import { columnName } from '../../workbook/columns.ts';
import { type ConditionalFormat, type OwnSheet, RULE_MARK } from '../../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule that stands in the sheet, and what it looks like there. */
interface Present {
  readonly rule: Rule;
  readonly condition: GoogleAppsScript.Spreadsheet.BooleanCondition | null;
  /** Canonical: whether Sheets hands a rule's formula back as it was written, nobody says. */
  readonly formula: string;
}

/** Ours are replaced where they differ, the seller's stay in their order and before ours. */
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

/** What a rule of ours looks like in the sheet, to compare with what it should be. */
function lookOf({ rule, condition, formula }: Present): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return [formula, condition!.getBackground(), condition!.getFontColor(), ...ranges].join(' ');
}

function wantedLook(own: OwnSheet, rule: ConditionalFormat): string {
  return [canonicalFormula(rule.formula), rule.background, rule.fontColor, ruleRange(own, rule)].join(' ');
}
