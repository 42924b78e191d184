/** Colours every data sheet by the Rules sheet, the seller's own conditional formats untouched. */
import type { Language } from '../i18n/language.ts';
import { conditionalFormula } from '../rules/conditional-formula.ts';
import type { ComparingRule } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/severity.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import { columnName } from '../workbook/column-name.ts';
import type { ConditionalFormat } from '../workbook/conditional-format.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { openRules } from './rule-book.ts';

/** Reads the Rules sheet and sets the conditional formats of every data sheet that is there. */
export function applyRules(workbook: Workbook, language: Language): void {
  workbook.exclusively(() => {
    const { rules } = openRules(workbook, language);
    for (const spec of DATA_SHEETS) {
      const own = workbook.find(spec);
      if (own) workbook.setRules(own, conditionalFormats(own, rules));
    }
  });
}

/** The rules of one sheet as conditional formats, the graver first: of two that match, Sheets paints the first. */
export function conditionalFormats(own: OwnSheet, rules: readonly ComparingRule[]): ConditionalFormat[] {
  return rules
    .filter((rule) => rule.sheet === own.spec.id && columnsOf(rule).every((column) => own.positions.has(column)))
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => SEVERITIES[a.rule.severity].rank - SEVERITIES[b.rule.severity].rank || a.index - b.index)
    .map(({ rule }) => ({
      column: rule.field,
      formula: conditionalFormula(rule, (column) => `$${columnName(own.positions.get(column)!)}2`),
      background: SEVERITIES[rule.severity].background,
      fontColor: SEVERITIES[rule.severity].fontColor,
    }));
}

function columnsOf(rule: ComparingRule): string[] {
  return rule.evidence ? [rule.field, rule.evidence.field] : [rule.field];
}
