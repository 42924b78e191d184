/** The functions: a search field, and every function by group. */
import type { CustomFunction } from '../../src/functions/call/custom-function.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { FunctionActions } from '../actions/function-actions.ts';
import type { AppState } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { memoized } from '../dom/memoized.ts';
import { findFunctions } from '../words/find-functions.ts';
import { type Say, speaker } from '../words/say.ts';
import { newFunctionCard } from './function-card.ts';
import type { DrawnPart } from './insert-form.ts';

function searchField(say: Say, query: string, actions: FunctionActions): HTMLElement {
  const search = (event: Event) => actions.search((event.target as HTMLInputElement).value);
  const field = { id: 'function-query', class: 'keep', type: 'search', autocomplete: 'off', maxlength: 100 };
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'function-query' }, say('sidebar.search')),
    h('input', { ...field, value: query, 'aria-controls': 'view', oninput: search }),
  );
}

function countLine(count: number, query: string, say: Say): HTMLElement {
  const sentence = count > 0 ? say('sidebar.found', { count }) : say('sidebar.foundNone', { query: query.trim() });
  return h('p', { class: 'summary', role: 'status' }, sentence);
}

/** Builds one element per key and returns the same one again for the same key. */
function stable<Element>(build: (key: string) => Element): (key: string) => Element {
  const built = new Map<string, Element>();
  return (key) => {
    const element = built.get(key) ?? build(key);
    built.set(key, element);
    return element;
  };
}

/** Draws the functions view; fields and cards stay the same elements until the language changes. */
export function newFunctionsPanel(actions: FunctionActions): (state: AppState) => HTMLElement[] {
  const cards = new Map<string, DrawnPart>();
  const heading = stable((title) => h('h2', { class: 'group' }, title));
  const line = memoized((count: number, query: string, language: Language) =>
    countLine(count, query, speaker(language)),
  );
  const find = memoized(findFunctions);
  let typed = '';
  const field = memoized((language: Language) => searchField(speaker(language), typed, actions));

  function cardOf(one: CustomFunction, state: AppState): HTMLElement {
    const key = `${state.language} ${one.name}`;
    const card = cards.get(key) ?? newFunctionCard(one, state.language, actions);
    cards.set(key, card);
    card.draw(state);
    return card.element;
  }

  return (state) => {
    const { query, language } = state;
    typed = query;
    const groups = find(query, language);
    const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
    const list = groups.flatMap(({ title, functions }) => [
      heading(title),
      ...functions.map((one) => cardOf(one, state)),
    ]);
    return [field(language), line(count, query, language), ...list];
  };
}
