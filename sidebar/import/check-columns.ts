/** Checks what a person said of a report's columns. */
import type { ColumnAnswer, ColumnsQuestion } from '../../src/apps-script/server/messages.ts';
import type { SidebarKey } from '../words/say.ts';

/** One column is one field; only a day may be both the first and the last. */
function isTwice({ fields }: ColumnsQuestion, answers: readonly ColumnAnswer[]): boolean {
  const isDay = (id: string) => fields.find((field) => field.id === id)?.isDay === true;
  return answers.some((one) =>
    answers.some((other) => other !== one && other.header === one.header && !(isDay(one.field) && isDay(other.field))),
  );
}

/** What is wrong with the answers; a header that does not stand in this report answers nothing. */
export function checkColumns(question: ColumnsQuestion, answers: readonly ColumnAnswer[]): SidebarKey | undefined {
  const headers = new Set(question.headers.map(({ header }) => header));
  const here = answers.filter(({ header }) => headers.has(header));
  const told = new Set(here.map(({ field }) => field));
  if (question.fields.some(({ id, needed }) => needed && !told.has(id))) return 'sidebar.columnMissing';
  return isTwice(question, here) ? 'sidebar.columnTwice' : undefined;
}
