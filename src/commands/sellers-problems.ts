/** Problems in a sheet that a seller types in, as text for its State column and for replies. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { TypedProblem } from '../shop/typed-problem.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet } from '../workbook/workbook.ts';

const MOST_SAID = 5;

/** `Unit cost: 45 has no currency …`. */
export function problemLine(spec: SheetSpec, { column, key, params }: TypedProblem, language: Language): string {
  return `${columnOf(spec, column).header}: ${text(language, key, params)}`;
}

/** The first problems, each with its place. */
export function problemLines(
  { name: sheet, spec }: Pick<OwnSheet, 'name' | 'spec'>,
  problems: readonly TypedProblem[],
  language: Language,
): string[] {
  const lines = problems.slice(0, MOST_SAID).map(({ row, column, key, params }) => {
    const problem = text(language, key, params);
    return text(language, 'typed.line', { sheet, row: String(row), column: columnOf(spec, column).header, problem });
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, text(language, 'typed.more', { sheet, count: more })] : lines;
}
