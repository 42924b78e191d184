/** Checks the answers to the question of an import before they are sent to the server. */
import type { Answers, ColumnAnswer, ColumnsQuestion } from '../../src/apps-script/server/messages.ts';
import type { Question } from '../app-state.ts';
import type { SidebarKey } from '../words/say.ts';

/** Whether one column was chosen for two fields; only a day may be both the first and the last day. */
function isTwice({ fields }: ColumnsQuestion, answers: readonly ColumnAnswer[]): boolean {
  const isDay = (id: string) => fields.find((field) => field.id === id)?.isDay === true;
  return answers.some((one) =>
    answers.some((other) => other !== one && other.header === one.header && !(isDay(one.field) && isDay(other.field))),
  );
}

/** What is wrong with the answers; those for a header that is not in this report do not count. */
export function checkColumns(question: ColumnsQuestion, answers: readonly ColumnAnswer[]): SidebarKey | undefined {
  const headers = new Set(question.headers.map(({ header }) => header));
  const here = answers.filter(({ header }) => headers.has(header));
  const answered = new Set(here.map(({ field }) => field));
  if (question.fields.some(({ id, needed }) => needed && !answered.has(id))) return 'sidebar.columnMissing';
  return isTwice(question, here) ? 'sidebar.columnTwice' : undefined;
}

export interface AnswerErrors {
  readonly columns?: SidebarKey;
  readonly places?: SidebarKey;
  readonly marketplace?: SidebarKey;
  readonly days?: SidebarKey;
}

/** What is wrong with the days; ISO days can be compared as texts. */
function dayError({ from, to }: Answers, today: string): SidebarKey | undefined {
  if (!from || !to) return 'sidebar.dayMissing';
  if (to < from) return 'sidebar.daysReversed';
  return today !== '' && to > today ? 'sidebar.dayAhead' : undefined;
}

/** What is wrong with the answers, by field. `today` is the spreadsheet's day, `''` while it is not known. */
export function checkAnswers(
  { missing, columns, places }: Pick<Question, 'missing' | 'columns' | 'places'>,
  answers: Answers,
  today: string,
): AnswerErrors {
  const days = missing.includes('window') ? dayError(answers, today) : undefined;
  const lacksMarketplace = missing.includes('marketplace') && !answers.marketplace;
  const column = columns && checkColumns(columns, answers.columns ?? []);
  const answered = new Set(answers.places?.map(({ name }) => name));
  const lacksPlace = places?.places.some(({ name }) => !answered.has(name));
  return {
    ...(column && { columns: column }),
    ...(lacksPlace && { places: 'sidebar.placeMissing' }),
    ...(lacksMarketplace && { marketplace: 'sidebar.marketplaceMissing' }),
    ...(days && { days }),
  };
}
