/** The form that asks for what a report does not say: its marketplace, its days, what its columns mean. */
import type { Answers } from '../../src/apps-script/server/messages.ts';
import type { Question } from '../app-state.ts';
import { type Child, h } from '../dom/elements.ts';
import { type AnswerErrors, checkAnswers } from '../import/check-answers.ts';
import { type Say, speaker } from '../words/say.ts';
import { columnFields, columnsIn } from './column-fields.ts';
import { type PlaceContext, placeAndDays } from './place-and-days.ts';
import { placeFields, placesIn } from './unknown-places.ts';

interface FormContext extends PlaceContext {
  /** Whether other files wait for an answer too. */
  readonly hasOthers: boolean;
  /** Whether this form has the primary button. */
  readonly isMain: boolean;
  answer(answers: Answers, forAll: boolean): void;
}

function forAllBox(say: Say): HTMLElement {
  return h('label', { class: 'tick' }, h('input', { type: 'checkbox', name: 'forAll' }), say('sidebar.forAll'));
}

/** The answers filled into the form. */
function answersIn(form: HTMLFormElement, { columns, places }: Question): Answers {
  const data = new FormData(form);
  const typed = ['marketplace', 'from', 'to'].flatMap((name) => {
    const value = data.get(name);
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  const chosen = {
    ...(columns && { columns: columnsIn(data, columns) }),
    ...(places && { places: placesIn(data, places) }),
  };
  return { ...Object.fromEntries(typed), ...chosen };
}

function showErrors(box: HTMLElement, errors: AnswerErrors, say: Say): void {
  const keys = [errors.columns, errors.places, errors.marketplace, errors.days].filter((key) => key !== undefined);
  box.replaceChildren(...keys.map((key) => h('p', {}, say(key))));
}

/** The form under a question. */
export function answersForm(question: Question, context: FormContext): HTMLElement {
  const { missing, columns, places } = question;
  const say = speaker(context.language);
  const id = String(context.id);
  const errors = h('div', { class: 'error', role: 'alert' });
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const answers = answersIn(form, question);
    const wrong = checkAnswers(question, answers, context.today);
    showErrors(errors, wrong, say);
    const sure = missing.includes('undo') ? { withoutUndo: true } : {};
    if (Object.keys(wrong).length === 0) context.answer({ ...answers, ...sure }, new FormData(form).has('forAll'));
  };
  const fields: Child[] = [
    columns && columnFields(columns, id, say),
    places && placeFields(places, id, context.language),
    placeAndDays(question, context),
    context.hasOthers && forAllBox(say),
    errors,
    h(
      'button',
      { type: 'submit', id: `answer-${id}`, class: context.isMain ? 'action' : '' },
      say('sidebar.importNow'),
    ),
  ];
  return h('form', { class: 'inline', onsubmit: submit }, fields);
}
