/** Imports pasted sheets: the open one, or several that are ticked. */
import type { ReportSheet } from '../../src/apps-script/server/messages.ts';
import { type Child, h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

export interface SheetActions {
  importOpenSheet(): void;
  /** Asks the server which sheets look like reports. */
  listSheets(): void;
  importSheets(names: readonly string[]): void;
}

function sheetBox({ name, kindTitle, open }: ReportSheet): HTMLElement {
  const box = h('input', { type: 'checkbox', name: 'sheet', value: name, checked: open });
  return h('label', { class: 'tick' }, box, h('span', {}, name, kindTitle && h('small', {}, kindTitle)));
}

function choiceForm(sheets: readonly ReportSheet[], say: Say, actions: SheetActions): HTMLElement {
  if (sheets.length === 0) return h('p', { class: 'hint', id: 'sheet-choice' }, say('sidebar.noReportSheets'));
  const submit = (event: Event) => {
    event.preventDefault();
    const ticked = new FormData(event.currentTarget as HTMLFormElement).getAll('sheet').map(String);
    if (ticked.length > 0) actions.importSheets(ticked);
  };
  const button = h('button', { id: 'import-sheets', type: 'submit' }, say('sidebar.importSheets'));
  return h('form', { class: 'inline', id: 'sheet-choice', onsubmit: submit }, sheets.map(sheetBox), button);
}

/** `sheets` is undefined until the list was fetched. */
export function sheetChoice(sheets: readonly ReportSheet[] | undefined, say: Say, actions: SheetActions): HTMLElement {
  const open = { id: 'import-open-sheet', type: 'button', onclick: () => actions.importOpenSheet() };
  const list = { id: 'list-sheets', type: 'button', class: 'link', onclick: () => actions.listSheets() };
  const choice: Child = sheets
    ? choiceForm(sheets, say, actions)
    : h('p', {}, h('button', list, say('sidebar.severalSheets')));
  return h(
    'div',
    { class: 'block' },
    h('button', open, say('sidebar.importOpenSheet')),
    h('p', { class: 'hint' }, say('sidebar.importOpenSheetHint')),
    choice,
  );
}
