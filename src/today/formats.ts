/** The colours of Today: the status of each item, and whole rows for headlines and what is solved. */
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { textLiteral } from '../rules/conditional-formula.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { todaySheet } from '../sheets/today.ts';
import { columnName } from '../workbook/columns.ts';
import { type ConditionalFormat, type OwnSheet, RULE_MARK } from '../workbook/workbook.ts';

type Style = Pick<ConditionalFormat, 'background' | 'fontColor'>;

const styleOf = ({ background, fontColor }: Style): Style => ({ background, fontColor });

/** Status → style of its cell. */
const STATUSES: Readonly<Record<string, Style>> = {
  problem: { background: '#f9cb9c', fontColor: '#783f04' },
  act: styleOf(SEVERITIES.act),
  watch: styleOf(SEVERITIES.watch),
  'no-data': { background: '#cfe2f3', fontColor: '#0b5394' },
  waiting: { background: '#eeeeee', fontColor: '#434343' },
};

const HEADLINE: Style = { background: '#e8f0fe', fontColor: '#1c4587' };
const RESOLVED: Style = { background: '#ffffff', fontColor: '#999999' };
/** Columns that whole-row styles cover. */
const VISIBLE = todaySheet.columns.filter(({ hidden }) => !hidden).map(({ id }) => id);

/** The conditional formats of the sheet as it is. */
export function todayFormats({ positions }: Pick<OwnSheet, 'positions'>, language: Language): ConditionalFormat[] {
  const cell = (column: string) => `$${columnName(positions.get(column)!)}2`;
  const is = (status: string) => `${cell('status')}=${textLiteral(word('urgency', status, language))}`;
  const format = (id: string, column: string, condition: string, style: Style): ConditionalFormat[] =>
    positions.has(column) ? [{ column, formula: `=AND(${condition};${RULE_MARK}today-${id}"<>"")`, ...style }] : [];
  if (!positions.has('status') || !positions.has('line')) return [];
  return [
    ...Object.entries(STATUSES).flatMap(([status, style]) => format(status, 'status', is(status), style)),
    ...VISIBLE.flatMap((column) => [
      ...format('headline', column, `OR(${cell('line')}="day";LEFT(${cell('line')};5)="tile ")`, HEADLINE),
      ...format('resolved', column, is('resolved'), RESOLVED),
    ]),
  ];
}
