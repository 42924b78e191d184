/** The button that undoes an import, and the question whether to. */
import type { Receipt } from '../../src/apps-script/server/messages.ts';
import type { UndoActions } from '../actions/undo-actions.ts';
import type { Undoing } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

/** How far undoing has come; `offered` before the button was pressed. */
export type UndoStage = Undoing | 'offered';

function askButton(id: number, say: Say, actions: UndoActions): HTMLElement {
  const attributes = { type: 'button', id: `undo-${id}`, onclick: () => actions.askUndo(id) };
  return h('button', attributes, say('sidebar.undo'));
}

function question(
  id: number,
  { undo = 0, rowsAdded, rowsUpdated }: Receipt,
  say: Say,
  actions: UndoActions,
): HTMLElement {
  const yes = { type: 'button', id: `undo-sure-${id}`, onclick: () => void actions.undo(id, undo) };
  const no = { type: 'button', id: `undo-not-${id}`, onclick: () => actions.keepImport() };
  return h('div', {}, [
    h('p', { class: 'caution' }, say('sidebar.undoSure', { added: rowsAdded, updated: rowsUpdated })),
    h('div', { class: 'buttons' }, [h('button', yes, say('sidebar.undo')), h('button', no, say('sidebar.cancel'))]),
  ]);
}

/** What is shown below the receipt of the import that can be undone. */
export function undoBlock(
  id: number,
  receipt: Receipt,
  stage: UndoStage,
  say: Say,
  actions: UndoActions,
): HTMLElement[] {
  if (stage === 'offered') return [askButton(id, say, actions)];
  if (stage.at === 'asking') return [question(id, receipt, say, actions)];
  if (stage.at === 'sending') return [h('p', { class: 'hint' }, say('sidebar.undoing'))];
  return [h('p', { class: 'error' }, stage.message), askButton(id, say, actions)];
}
