/** The top of the sidebar: the day, the language, and the two views. */
import { type Language, languageNames, languages } from '../../src/i18n/language.ts';
import type { View } from '../app-state.ts';
import { dayText } from '../day-text.ts';
import { h } from '../h.ts';
import { type Say, speaker } from '../say.ts';

/** What the header shows. */
export interface HeaderFacts {
  readonly language: Language;
  readonly chosen: View;
  /** ISO day; `''` while it is not known. */
  readonly today: string;
}

export interface HeaderActions {
  chooseLanguage(language: Language): void;
  chooseView(view: View): void;
}

function languageSwitch(chosen: Language, say: Say, actions: HeaderActions): HTMLElement {
  const choose = (event: Event) => actions.chooseLanguage((event.target as HTMLSelectElement).value as Language);
  const options = languages.map((language) =>
    h('option', { value: language, selected: language === chosen, lang: language }, languageNames[language]),
  );
  return h('select', { id: 'language', 'aria-label': say('sidebar.language'), onchange: choose }, options);
}

function viewTab(view: View, { chosen }: HeaderFacts, say: Say, actions: HeaderActions): HTMLElement {
  const attributes = {
    id: `tab-${view}`,
    type: 'button',
    role: 'tab',
    'aria-selected': String(view === chosen),
    'aria-controls': 'view',
    tabindex: view === chosen ? 0 : -1,
    onclick: () => actions.chooseView(view),
  };
  return h('button', attributes, say(`sidebar.${view}`));
}

/** Arrow keys move between two tabs as between any number: there is only the other one. */
function onTabKey(event: Event, { chosen }: HeaderFacts, actions: HeaderActions): void {
  const { key } = event as KeyboardEvent;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  event.preventDefault();
  const other = chosen === 'today' ? 'import' : 'today';
  actions.chooseView(other);
  document.getElementById(`tab-${other}`)?.focus();
}

/** Day and language on one line, the tabs below. */
export function headerPanel(facts: HeaderFacts, actions: HeaderActions): HTMLElement[] {
  const { language, today } = facts;
  const say = speaker(language);
  const day = h('span', { class: 'day' }, today === '' ? '' : dayText(today, language));
  const tabs = { class: 'tabs', role: 'tablist', 'aria-label': say('sidebar.views') };
  const onkeydown = (event: Event) => onTabKey(event, facts, actions);
  return [
    h('div', { class: 'top' }, day, languageSwitch(language, say, actions)),
    h('div', { ...tabs, onkeydown }, viewTab('today', facts, say, actions), viewTab('import', facts, say, actions)),
  ];
}
