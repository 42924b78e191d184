/** A report's problems, notes and refusals as sentences. */
import type { Language } from '../i18n/language.ts';
import { reportText } from '../i18n/report-text.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Refused } from './refusal.ts';
import { reportKinds } from './report-kinds.ts';

/** What is wrong with a cell or row, and what became of it. */
export function problemText({ code, effect, params }: Problem, language: Language): string {
  const problem = reportText(language, `report.problem.${code}`, params);
  return reportText(language, 'report.problemAndEffect', {
    problem,
    effect: reportText(language, `report.effect.${effect}`),
  });
}

/** The same of all rows that it is wrong with. */
export function causeText(problem: Problem, language: Language): string {
  if (problem.code !== 'conflict') return problemText(problem, language);
  return reportText(language, 'report.problemAndEffect', {
    problem: reportText(language, 'report.cause.conflict'),
    effect: reportText(language, `report.effect.${problem.effect}`),
  });
}

/** What was assumed, left out or put together. */
export function noteText({ code, params }: Note, language: Language): string {
  return reportText(language, `report.note.${code}`, params);
}

/** Why nothing was taken, what was looked for, and what to do. */
export function refusalText({ code, params, kinds }: Refused, language: Language): string {
  const titles = reportKinds().map(({ id, title }) => ({ id, title: reportText(language, title) }));
  const named = kinds.map((id) => titles.find((kind) => kind.id === id)?.title ?? id);
  const list = (names: readonly string[]): string => names.join(language === 'en' ? ', ' : '、');
  return reportText(language, `report.refused.${code}`, { ...params, kind: named[0] ?? '', kinds: list(named) });
}
