/** docs/rules.md, generated from the default rules. */
import { text } from '../i18n/text.ts';
import { withId } from '../workbook/columns.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import { DEFAULT_RULES, type DefaultRule } from './default-rules.ts';
import { isShare, shownThreshold } from './rule-rows.ts';

/** The page as Markdown. */
export function rulesPage(sheets: readonly SheetSpec[]): string {
  return `${[
    '# Rules',
    '',
    'A new workbook starts with these rows on its sheet *Rules*; change, switch off or add rows there. A rule without a',
    'comparison is a threshold that formulas and the checklist look up by its name. One without a sheet is a fact of Amazon’s',
    'calendar, and holds from the day in its last column where it has a beginning: `otdr-us` of one marketplace, `ipi` of all. A row that you add under such',
    'a name, as `otdr-fr`, counts for that marketplace.',
    '',
    '| rule | sheet | when | severity | meaning | source | as of |',
    '|---|---|---|---|---|---|---|',
    ...DEFAULT_RULES.map((rule) => line(rule, sheets)),
  ].join('\n')}\n`;
}

function line(rule: DefaultRule, sheets: readonly SheetSpec[]): string {
  const sheet = 'sheet' in rule ? withId(sheets, rule.sheet, 'No sheet is called') : undefined;
  const column = (id: string) => columnOf(sheet!, id);
  const limit = isShare(rule, sheets)
    ? `${Math.round(Number(rule.threshold) * 1000) / 10} %`
    : String(shownThreshold(rule, sheet));
  const off = 'startsOff' in rule ? ', off until you switch it on' : '';
  const severity = 'severity' in rule ? `${rule.severity}${off}` : '';
  const evidence =
    'evidence' in rule && rule.evidence
      ? `, only if ${column(rule.evidence.field).header} ≥ ${rule.evidence.atLeast}`
      : '';
  const when = 'operator' in rule ? `${column(rule.field).header} ${rule.operator} ${limit}${evidence}` : `= ${limit}`;
  return `| ${[`\`${rule.id}\``, sheet?.name ?? '', when, severity, text('en', rule.meaning), rule.source, rule.asOf].join(' | ')} |`;
}
