/** The language of the workbook, and the change of it: first what would have to be corrected by hand, then the change. */
import type { LanguageReply } from '../../src/apps-script/server/messages.ts';
import { type Language, languageNames, languages } from '../../src/i18n/language.ts';
import type { AppState } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { type Say, speaker } from '../words/say.ts';

export interface WorkbookLanguageActions {
  askLanguage(language: Language): void;
  changeLanguage(language: Language): void;
  keepLanguage(): void;
  showSheet(sheet: string, a1?: string): void;
}

function languageButton(language: Language, say: Say, actions: WorkbookLanguageActions): HTMLElement {
  const attributes = { id: `workbook-${language}`, type: 'button', onclick: () => actions.askLanguage(language) };
  return h('button', attributes, say('sidebar.changeTo', { language: languageNames[language] }));
}

function quotingList({ formulas, count }: LanguageReply, say: Say, actions: WorkbookLanguageActions): HTMLElement[] {
  if (count === 0) return [];
  const items = formulas.map(({ sheet, a1, formula }) =>
    h(
      'li',
      {},
      h('button', { type: 'button', class: 'link', onclick: () => actions.showSheet(sheet, a1) }, `${sheet} ${a1}`),
      h('code', { class: 'formula' }, formula),
    ),
  );
  const more = count > formulas.length ? [h('li', {}, `… (${count})`)] : [];
  return [h('p', {}, say('sidebar.quoting', { count })), h('ul', { class: 'plain' }, items, more)];
}

function question(reply: LanguageReply, state: AppState, say: Say, actions: WorkbookLanguageActions): HTMLElement {
  const change = { id: 'change-language', type: 'button', class: 'action', 'aria-disabled': String(state.busy) };
  const { language } = reply;
  return h(
    'div',
    { class: 'caution', id: 'language-question' },
    h('p', {}, say('sidebar.changeAsks', { language: languageNames[language] })),
    ...quotingList(reply, say, actions),
    h(
      'div',
      { class: 'buttons' },
      h('button', { ...change, onclick: () => actions.changeLanguage(language) }, say('sidebar.changeSheets')),
      h(
        'button',
        { id: 'keep-language', type: 'button', onclick: () => actions.keepLanguage() },
        say('sidebar.cancel'),
      ),
    ),
  );
}

/** Collapsed at first: the language of the sheets, and a button for each other one. */
export function workbookLanguage(state: AppState, actions: WorkbookLanguageActions): HTMLElement {
  const say = speaker(state.language);
  const present = state.daybook!.workbookLanguage;
  const asked = state.newLanguage;
  return h(
    'details',
    { id: 'workbook-language', class: 'block' },
    h('summary', {}, say('sidebar.workbookLanguage', { language: languageNames[present] })),
    ...(asked?.status === 'asks'
      ? [question(asked, state, say, actions)]
      : [
          h('p', { class: 'hint' }, say('sidebar.workbookLanguageHint')),
          h(
            'div',
            { class: 'buttons' },
            languages.filter((one) => one !== present).map((one) => languageButton(one, say, actions)),
          ),
        ]),
    ...(asked?.status === 'changed' ? asked.messages.map((message) => h('p', {}, message)) : []),
  );
}
