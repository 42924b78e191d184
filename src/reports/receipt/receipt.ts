/** A report's problems, notes and refusals as sentences. */
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/listed.ts';
import { reportText } from '../../i18n/report-text.ts';
import { reportKinds } from '../report-kinds.ts';
import { type Cause, joinCauses } from './causes.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Refused } from './refusal.ts';

/** What is wrong with a cell or row, and its effect. */
export function problemText({ code, effect, params }: Problem, language: Language): string {
  const problem = reportText(language, `report.problem.${code}`, params);
  return reportText(language, 'report.problemAndEffect', {
    problem,
    effect: reportText(language, `report.effect.${effect}`),
  });
}

/** The same for all rows with that problem. */
function causeText(problem: Problem, language: Language): string {
  if (problem.code !== 'conflict') return problemText(problem, language);
  return reportText(language, 'report.problemAndEffect', {
    problem: reportText(language, 'report.cause.conflict'),
    effect: reportText(language, `report.effect.${problem.effect}`),
  });
}

/** For a row that is left out only the first problem is reported. */
function shownProblems(problems: readonly Problem[]): readonly Problem[] {
  const why = new Map<number, Problem>();
  for (const problem of problems)
    if (problem.effect === 'row-refused' && !why.has(problem.row)) why.set(problem.row, problem);
  return problems.filter((problem) => (why.get(problem.row) ?? problem) === problem);
}

/** The causes of a report's problems in a person's language. */
export function causesOf(problems: readonly Problem[], language: Language): Cause[] {
  return joinCauses(
    shownProblems(problems).map((problem) => ({
      column: problem.column,
      message: causeText(problem, language),
      count: 1,
      rows: [problem.row],
      examples: problem.text === '' ? [] : [problem.text],
    })),
  );
}

/** What was assumed, left out or combined. */
export function noteText({ code, params }: Note, language: Language): string {
  return reportText(language, `report.note.${code}`, params);
}

/** Why nothing was imported, what was expected, and what to do. */
export function refusalText({ code, params, kinds }: Refused, language: Language): string {
  const titles = reportKinds().map(({ id, title }) => ({ id, title: reportText(language, title) }));
  const named = kinds.map((id) => titles.find((kind) => kind.id === id)?.title ?? id);
  const list = (names: readonly string[]): string => listed(names, language);
  return reportText(language, `report.refused.${code}`, { ...params, kind: named[0] ?? '', kinds: list(named) });
}
