/** Fields to say which unknown column is which: each missing field has a list of the columns it could be. */
import type { ColumnAnswer, ColumnsQuestion } from '../../src/apps-script/server/messages.ts';
import { type Child, h, labelled } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

type Field = ColumnsQuestion['fields'][number];

const NAME = 'column-';

function examplesOf({ headers }: ColumnsQuestion, choice: string): string {
  return choice === '' ? '' : headers[Number(choice)]!.examples.join(' · ');
}

/** The examples are in the list, where a narrow sidebar cuts them off, and in full below it. */
function columnField(question: ColumnsQuestion, { id: field, title, fits }: Field, id: string, say: Say): HTMLElement {
  const options = fits.map((index) =>
    h('option', { value: index }, `${question.headers[index]!.header}: ${examplesOf(question, String(index))}`),
  );
  const hint = h('p', { class: 'hint' });
  const onchange = (event: Event) => {
    hint.textContent = examplesOf(question, (event.target as HTMLSelectElement).value);
  };
  const own = `${NAME}${field}-${id}`;
  const list = h(
    'select',
    { id: own, name: NAME + field, class: 'keep', onchange },
    h('option', { value: '' }, say('sidebar.chooseColumn')),
    options,
  );
  return h('div', { class: 'field' }, labelled(own, title, list), hint);
}

/** The required and the usual fields, and the others collapsed; if a report has none of these, the others are shown. */
export function columnFields(question: ColumnsQuestion, id: string, say: Say): Child {
  const draw = (fields: readonly Field[]) => fields.map((field) => columnField(question, field, id, say));
  const isFirst = ({ needed, usual }: Field) => needed || usual === true;
  const needed = question.fields.filter(isFirst);
  const others = question.fields.filter((field) => !isFirst(field));
  if (needed.length === 0 || others.length === 0) return draw(question.fields);
  const summary = h('summary', { id: `others-summary-${id}` }, say('sidebar.otherColumns', { count: others.length }));
  return [draw(needed), h('details', { id: `others-${id}` }, summary, draw(others))];
}

/** What was chosen in a form that has these fields. */
export function columnsIn(data: FormData, { headers, fields }: ColumnsQuestion): ColumnAnswer[] {
  return fields.flatMap(({ id }) => {
    const choice = data.get(NAME + id);
    return typeof choice === 'string' && choice !== '' ? [{ header: headers[Number(choice)]!.header, field: id }] : [];
  });
}
