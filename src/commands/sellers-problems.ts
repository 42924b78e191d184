/** Problems in a sheet that a seller types in, as text for its State column and for replies. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { word, wordId } from '../i18n/words.ts';
import type { ProblemParam, TypedProblem } from '../shop/typed-problem.ts';
import { shownWord } from '../workbook/local-sheet.ts';
import { renamedRecord } from '../workbook/record-names.ts';
import { type ColumnSpec, columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet } from '../workbook/workbook.ts';

const MOST_SAID = 5;

/** `Unit cost: 45 has no currency …`; titles are those of `spec`. */
export function problemLine(spec: SheetSpec, problem: TypedProblem, language: Language): string {
  return `${columnOf(spec, problem.column).header}: ${problemText(spec, problem, language)}`;
}

function problemText(spec: SheetSpec, { column, key, params }: TypedProblem, language: Language): string {
  const shown = Object.entries(params).map(([name, value]) => [name, shownParam(columnOf(spec, column), spec, value)]);
  return text(language, key, Object.fromEntries(shown));
}

function shownParam(column: ColumnSpec, spec: SheetSpec, value: ProblemParam): string | number {
  const record = spec.columns.map((one) => one.record).find((one) => typeof one === 'object');
  if (typeof value === 'string' && record) return renamedRecord(value, record.shown);
  if (typeof value !== 'object') return value;
  if ('title' in value) return columnOf(spec, value.title).header;
  if ('status' in value) return word('status', wordId('status', value.status)!, column.language ?? 'en');
  return value.choices.map((choice) => shownWord(column, choice)).join(', ');
}

/** The first problems, each with its place. */
export function problemLines(
  { name: sheet, spec }: Pick<OwnSheet, 'name' | 'spec'>,
  problems: readonly TypedProblem[],
  language: Language,
): string[] {
  const lines = problems.slice(0, MOST_SAID).map((one) => {
    const [problem, column] = [problemText(spec, one, language), columnOf(spec, one.column).header];
    return text(language, 'typed.line', { sheet, row: String(one.row), column, problem });
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, text(language, 'typed.more', { sheet, count: more })] : lines;
}
