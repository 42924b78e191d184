/** The button that inserts a formula, or the warning or confirmation that takes its place. */
import type { CustomFunction } from '../../src/functions/call/custom-function.ts';
import type { FunctionActions } from '../actions/function-actions.ts';
import { insertSentence } from '../actions/insert-stage.ts';
import type { InsertStage } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

function insertButton(one: CustomFunction, stage: InsertStage | undefined, say: Say): HTMLElement {
  const isSending = stage?.at === 'sending';
  return h(
    'button',
    { type: 'submit', id: `insert-${one.name}`, class: 'action', 'aria-disabled': String(isSending) },
    say(isSending ? 'sidebar.inserting' : 'sidebar.insert'),
  );
}

function wayOut(one: CustomFunction, say: Say, actions: FunctionActions): HTMLElement {
  const anyway = { type: 'button', id: `anyway-${one.name}`, onclick: () => void actions.insert(one, true) };
  const cancel = { type: 'button', id: `cancel-${one.name}`, onclick: () => actions.dropInsertion() };
  return h('div', { class: 'buttons' }, [
    h('button', anyway, say('sidebar.insertAnyway')),
    h('button', cancel, say('sidebar.cancel')),
  ]);
}

const looks: Record<InsertStage['at'], string> = {
  incomplete: 'error',
  sending: 'hint',
  'in-the-way': 'caution',
  inserted: 'good-news',
  failed: 'error',
};

/** What is shown below the formula at that stage. */
export function insertOutcome(
  one: CustomFunction,
  stage: InsertStage | undefined,
  say: Say,
  actions: FunctionActions,
): HTMLElement[] {
  const sentence = insertSentence(stage, say);
  const warning = stage?.at === 'inserted' ? stage.warning : '';
  return [
    sentence !== '' && h('p', { class: looks[stage!.at] }, sentence),
    warning !== '' && h('p', { class: 'caution' }, warning),
    stage?.at === 'in-the-way' ? wayOut(one, say, actions) : insertButton(one, stage, say),
  ].filter((element): element is HTMLElement => element !== false);
}
