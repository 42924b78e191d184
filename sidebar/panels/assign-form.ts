/** Below a receipt: lets the person say what unused columns mean, and imports the report again with them. */
import type { Answers, ColumnsQuestion } from '../../src/apps-script/server/messages.ts';
import { h } from '../dom/elements.ts';
import { checkColumns } from '../import/check-answers.ts';
import type { Say } from '../words/say.ts';
import { columnFields, columnsIn } from './column-fields.ts';

/** The form, collapsed at first. */
export function assignForm(
  question: ColumnsQuestion,
  id: string,
  say: Say,
  answer: (answers: Answers) => void,
): HTMLElement {
  const errors = h('p', { class: 'error', role: 'alert' });
  const submit = (event: Event) => {
    event.preventDefault();
    const columns = columnsIn(new FormData(event.currentTarget as HTMLFormElement), question);
    const wrong = columns.length === 0 ? 'sidebar.assignMissing' : checkColumns(question, columns);
    errors.textContent = wrong ? say(wrong) : '';
    if (!wrong) answer({ columns });
  };
  return h(
    'details',
    { id: `assign-${id}` },
    h('summary', { id: `assign-summary-${id}` }, say('sidebar.assign')),
    h(
      'form',
      { class: 'assign', onsubmit: submit },
      h('p', { class: 'hint' }, say('sidebar.assignHint')),
      columnFields(question, id, say),
      errors,
      h('button', { type: 'submit', id: `assign-now-${id}` }, say('sidebar.importAgain')),
    ),
  );
}
