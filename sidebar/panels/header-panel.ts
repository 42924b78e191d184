/** The top of the sidebar: the day, the language, and the views. */
import { type Language, languageNames, languages } from '../../src/i18n/language.ts';
import { type View, views } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { dayText } from '../words/dates.ts';
import { type Say, speaker } from '../words/say.ts';

/** What the header shows. */
interface HeaderFacts {
  readonly language: Language;
  readonly chosen: View;
  /** ISO day; `''` while it is not known. */
  readonly today: string;
}

interface HeaderActions {
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

/** Arrow keys move between the tabs, from the last one to the first. */
function onTabKey(event: Event, { chosen }: HeaderFacts, actions: HeaderActions): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[(event as KeyboardEvent).key];
  if (step === undefined) return;
  event.preventDefault();
  const next = views[(views.indexOf(chosen) + step + views.length) % views.length] as View;
  actions.chooseView(next);
  document.getElementById(`tab-${next}`)?.focus();
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
    h(
      'div',
      { ...tabs, onkeydown },
      views.map((view) => viewTab(view, facts, say, actions)),
    ),
  ];
}
