/** The import view: choose files, or import pasted sheets. */
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { undoableOf } from '../actions/undo-actions.ts';
import { type AppState, type ImportItem, isFirstRun } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { memoized } from '../dom/memoized.ts';
import { type BatchSummary, batchSentence, batchSummary, isLeftOut } from '../import/batch-summary.ts';
import { type Say, speaker } from '../words/say.ts';
import { downloadCard, downloadGuide } from './download-card.ts';
import { firstSteps } from './first-steps.ts';
import { type ImportCardActions, type ImportCardInputs, importCard } from './import-card.ts';
import { type SheetActions, sheetChoice } from './sheet-choice.ts';

function named(title: string, items: readonly { readonly name: string; readonly why: string }[]): HTMLElement | false {
  if (items.length === 0) return false;
  const list = items.map(({ name, why }) => h('li', {}, h('strong', {}, name), why === '' ? '' : ` ${why}`));
  return h('div', {}, h('h3', {}, title), h('ul', { class: 'plain' }, list));
}

function batchCard(summary: BatchSummary, language: Language): HTMLElement {
  const say = speaker(language);
  const { added, updated, unchanged, asking, notImported } = summary;
  return h(
    'section',
    { class: 'card', id: 'batch' },
    h('h2', {}, batchSentence(summary, say)),
    h('p', {}, say('sidebar.batchRows', { added, updated, unchanged })),
    named(
      say('sidebar.batchAsking'),
      asking.map((name) => ({ name, why: '' })),
    ),
    named(say('sidebar.failed'), notImported),
  );
}

interface ImportActions extends ImportCardActions, SheetActions {
  addFiles(files: readonly File[]): void;
}

function takeFiles(event: Event, actions: ImportActions): void {
  const picker = event.target as HTMLInputElement;
  const files = [...(picker.files ?? [])];
  // Cleared, so that the same file can be chosen again after it was corrected.
  picker.value = '';
  actions.addFiles(files);
}

/** A hidden file field that the button opens; keyboard users need only the button. */
function filePicker(actions: ImportActions): HTMLInputElement {
  const attributes = { id: 'files', type: 'file', multiple: true, accept: '.csv,.tsv,.txt,.xlsx,.zip', hidden: true };
  return h('input', { ...attributes, onchange: (event: Event) => takeFiles(event, actions) });
}

/** While an import asks something, the form of the question has the primary button instead. */
function dropZone(say: Say, isAsked: boolean, actions: ImportActions): HTMLElement {
  const picker = filePicker(actions);
  const look = isAsked ? '' : 'action';
  const choose = { id: 'choose-files', type: 'button', class: look, onclick: () => picker.click() };
  return h(
    'div',
    { class: 'drop' },
    picker,
    h('button', choose, say('sidebar.chooseFiles')),
    h('p', { class: 'hint' }, say('sidebar.dropHere')),
  );
}

/** What a card is drawn from. The first question in the list has the primary button. */
function cardInputs(item: ImportItem, { imports, language, daybook, undoing }: AppState): ImportCardInputs {
  const unfinished = imports.filter(({ stage }) => ['asking', 'waiting', 'reading'].includes(stage.at));
  const topmost = imports.filter(({ stage }) => stage.at === 'asking').pop();
  const hasOthers = unfinished.some(({ id }) => id !== item.id);
  const undo = undoing?.id === item.id ? undoing : undoableOf(imports) === item.id ? 'offered' : undefined;
  // The other cards do not depend on it.
  const asked = item.stage.at === 'asking' ? daybook : undefined;
  return [item, language, asked, hasOthers, topmost?.id === item.id, undo, isLeftOut(item, imports)];
}

/** Draws the import view; what did not change since the last time stays the same element. */
export function newImportPanel(actions: ImportActions): (state: AppState) => HTMLElement[] {
  const cards = new Map<number, (...inputs: ImportCardInputs) => HTMLElement>();
  const newCard = () => memoized((...inputs: ImportCardInputs) => importCard(inputs, actions));
  const top = memoized((language: Language, isAsked: boolean) => dropZone(speaker(language), isAsked, actions));
  const middle = memoized((language: Language, sheets: AppState['sheets']) =>
    sheetChoice(sheets, speaker(language), actions),
  );
  const first = memoized((language: Language) => firstSteps(speaker(language)));
  const start = memoized((language: Language, daybook: Daybook) => downloadCard(daybook, speaker(language)));
  const batch = memoized((language: Language, imports: readonly ImportItem[]) => {
    const summary = batchSummary(imports);
    return summary ? [batchCard(summary, language)] : [];
  });
  const guide = memoized((language: Language) => downloadGuide(speaker(language)));

  function cardOf(item: ImportItem, state: AppState): HTMLElement {
    const card = cards.get(item.id) ?? newCard();
    cards.set(item.id, card);
    return card(...cardInputs(item, state));
  }

  return (state) => {
    const isAsked = state.imports.some(({ stage }) => stage.at === 'asking');
    const list = [...state.imports].reverse().map((item) => cardOf(item, state));
    const { language, daybook, sheets } = state;
    const isFirst = isFirstRun(state);
    const bottom = (isFirst && start(language, daybook!)) || guide(language);
    const end = batch(language, state.imports);
    return [
      ...(isFirst ? [first(language)] : []),
      top(language, isAsked),
      middle(language, sheets),
      ...end,
      ...list,
      bottom,
    ];
  };
}
