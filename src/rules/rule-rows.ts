/** The default rules as rows of the Rules sheet. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { Cell } from '../values/cell.ts';
import { type RowOf, withId } from '../workbook/columns.ts';
import { shownWord } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { DefaultRule } from './default-rules.ts';

/** The row of a rule, with titles and status words as in these sheets, and the meaning in a language. */
export function ruleRow(rule: DefaultRule, sheets: readonly SheetSpec[], language: Language): RowOf<'rules'> {
  const sheet = 'sheet' in rule ? withId(sheets, rule.sheet, 'No sheet is called') : undefined;
  const title = (field: string) => (sheet ? columnOf(sheet, field).header : '');
  const compares = 'operator' in rule;
  const evidence = compares ? rule.evidence : undefined;
  return {
    rule: rule.id,
    on: !('startsOff' in rule && rule.startsOff),
    sheet: sheet?.id ?? '',
    field: 'field' in rule ? title(rule.field) : '',
    operator: compares ? rule.operator : '',
    severity: compares ? rule.severity : '',
    threshold: shownThreshold(rule, sheet),
    evidenceField: evidence ? title(evidence.field) : '',
    evidenceAtLeast: evidence ? evidence.atLeast : '',
    meaning: text(language, rule.meaning),
    source: rule.source,
    asOf: rule.asOf,
    state: '',
  };
}

/** A status is its word as on the sheet that the rule judges. */
export function shownThreshold(rule: DefaultRule, sheet: SheetSpec | undefined): Cell {
  return sheet && 'field' in rule ? shownWord(columnOf(sheet, rule.field), rule.threshold) : rule.threshold;
}

/** True if the rule's threshold is a share, which people read as a percentage. */
export function isShare(rule: DefaultRule, sheets: readonly SheetSpec[]): boolean {
  if ('unit' in rule) return rule.unit === 'share';
  return columnOf(withId(sheets, rule.sheet, 'No sheet is called'), rule.field).type === 'ratio';
}
