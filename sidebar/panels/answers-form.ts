/** Asks for what a report does not say of itself: its marketplace, its first and last day. */
import type { Answers } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Question } from '../app-state.ts';
import { type AnswerErrors, checkAnswers } from '../check-answers.ts';
import { type Child, h } from '../h.ts';
import { marketplaceChoices } from '../marketplaces.ts';
import { type Say, speaker } from '../say.ts';
import { columnFields, columnsIn } from './column-fields.ts';
import { labelled } from './labelled.ts';

export interface FormContext {
  readonly id: number;
  readonly language: Language;
  readonly today: string;
  /** Whether other files wait for an answer too. */
  readonly hasOthers: boolean;
  /** Whether this form's button is the coloured one. */
  readonly isMain: boolean;
  answer(answers: Answers, forAll: boolean): void;
}

function marketplaceField(id: string, suggested: string | undefined, language: Language, say: Say): HTMLElement {
  const choices = marketplaceChoices(language).map(({ code, name }) =>
    h('option', { value: code, selected: code === suggested }, name),
  );
  const none = h('option', { value: '' }, say('sidebar.chooseMarketplace'));
  return labelled(
    id,
    say('sidebar.marketplace'),
    h('select', { id, name: 'marketplace', class: 'keep' }, none, choices),
  );
}

function dayFields(id: string, { from, to }: Answers, today: string, say: Say): HTMLElement {
  const day = (name: 'from' | 'to', value: string | undefined) =>
    h('input', { id: `${name}-${id}`, name, type: 'date', class: 'keep', value: value ?? '', max: today });
  return h(
    'div',
    { class: 'days' },
    labelled(`from-${id}`, say('sidebar.from'), day('from', from)),
    labelled(`to-${id}`, say('sidebar.to'), day('to', to)),
  );
}

function forAllBox(say: Say): HTMLElement {
  return h('label', { class: 'tick' }, h('input', { type: 'checkbox', name: 'forAll' }), say('sidebar.forAll'));
}

/** What stands in the form; a field that was not asked for keeps what the server suggested. */
function answersIn(form: HTMLFormElement, { suggested, columns }: Question): Answers {
  const data = new FormData(form);
  const typed = ['marketplace', 'from', 'to'].flatMap((name) => {
    const value = data.get(name);
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  const asked = [...data.keys()];
  const kept = Object.entries(suggested).filter(([name, value]) => value !== undefined && !asked.includes(name));
  return { ...Object.fromEntries([...kept, ...typed]), ...(columns && { columns: columnsIn(data, columns) }) };
}

function showErrors(box: HTMLElement, errors: AnswerErrors, say: Say): void {
  const keys = [errors.columns, errors.marketplace, errors.days].filter((key) => key !== undefined);
  box.replaceChildren(...keys.map((key) => h('p', {}, say(key))));
}

/** The form under a question. */
export function answersForm(question: Question, context: FormContext): HTMLElement {
  const { missing, suggested, columns } = question;
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
    missing.includes('marketplace') &&
      marketplaceField(`marketplace-${id}`, suggested.marketplace, context.language, say),
    missing.includes('window') && dayFields(id, suggested, context.today, say),
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
