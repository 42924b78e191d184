/** The card of one import: its progress, what it asks, its result. */
import type { Answers, Daybook, Receipt } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { UndoActions } from '../actions/undo-actions.ts';
import { canBeCancelled, type ImportItem, type Question, type Stage } from '../app-state.ts';
import { type Child, chip, h } from '../dom/elements.ts';
import { type Say, speaker } from '../words/say.ts';
import { answersForm } from './answers-form.ts';
import { causeList } from './cause-list.ts';
import { suggestedDays } from './place-and-days.ts';
import { receiptView } from './receipt-view.ts';
import { type UndoStage, undoBlock } from './undo-block.ts';

export interface ImportCardActions extends UndoActions {
  answer(id: number, answers: Answers, forAll: boolean): void;
  retry(id: number): void;
  cancel(id: number): void;
  remove(id: number): void;
  showSheet(sheet: string): void;
}

/** The import, and everything else its card depends on. */
export type ImportCardInputs = readonly [
  item: ImportItem,
  language: Language,
  daybook: Daybook | undefined,
  hasOthers: boolean,
  isMain: boolean,
  undo: UndoStage | undefined,
  isLeftOut: boolean,
];

/** The stage as a chip, like the status of a task. */
function stageChip(stage: Stage, isLeftOut: boolean, say: Say): HTMLElement {
  if (isLeftOut) return chip('none', '–', say('sidebar.leftOutSheet'));
  if (stage.at === 'imported') return chip('good', '✓', say('sidebar.imported'));
  if (stage.at === 'unpacked') return chip('good', '✓', say('sidebar.unpacked'));
  if (stage.at === 'undone') return chip('none', '↺', say('sidebar.undone'));
  if (stage.at === 'asking') return chip('ask', '?', say('sidebar.asking'));
  if (stage.at === 'refused' || stage.at === 'failed') return chip('bad', '!', say('sidebar.failed'));
  if (stage.at === 'cancelled') return chip('none', '–', say('sidebar.cancelled'));
  return chip('none', '…', progressText(stage, say));
}

function progressText(stage: Stage, say: Say): string {
  if (stage.at === 'reading') return say('sidebar.reading', { percent: Math.round(stage.share * 100) });
  if (stage.at !== 'sending') return say('sidebar.waiting');
  return stage.of > 1 ? say('sidebar.sendingPart', { part: stage.part, of: stage.of }) : say('sidebar.sending');
}

/** A progress bar: it fills while the share done is known, and is indeterminate while the server works. */
function progressBar(stage: Stage, say: Say): HTMLElement | false {
  if (stage.at !== 'reading' && stage.at !== 'sending') return false;
  const known = stage.at === 'reading' ? stage.share : (stage.part - 1) / stage.of;
  const value = stage.at === 'sending' && stage.of === 1 ? undefined : known;
  return h('progress', { max: 1, value, 'aria-label': progressText(stage, say) });
}

function questionBody(question: Question, [{ id }, ...inputs]: ImportCardInputs, actions: ImportCardActions): Child {
  const [language, daybook, hasOthers, isMain] = inputs;
  const { today = '' } = daybook ?? {};
  const daysOf = suggestedDays(daybook, question.sheet);
  const answer = (answers: Answers, forAll: boolean) => actions.answer(id, answers, forAll);
  const form = answersForm(question, { id, language, today, daysOf, hasOthers, isMain, answer });
  return [h('p', { class: 'kind' }, question.kindTitle), h('p', {}, question.message), form];
}

function importedBody(id: number, receipt: Receipt, inputs: ImportCardInputs, actions: ImportCardActions): Child {
  const [, language, , , , undo] = inputs;
  const view = receiptView(receipt, id, language, actions.showSheet, (answers) => actions.answer(id, answers, false));
  return undo === undefined ? view : [view, ...undoBlock(id, receipt, undo, speaker(language), actions)];
}

function retryButton(id: number, say: Say, actions: ImportCardActions): HTMLElement {
  return h('button', { type: 'button', id: `retry-${id}`, onclick: () => actions.retry(id) }, say('sidebar.tryAgain'));
}

function unpackedBody({ files, leftOut }: Extract<Stage, { at: 'unpacked' }>, say: Say): Child {
  const items = leftOut.map(({ name, message }) => h('li', {}, `${name}: ${message}`));
  const list = items.length > 0 && [h('h3', {}, say('sidebar.leftOut')), h('ul', { class: 'plain' }, items)];
  return [h('p', {}, say('sidebar.unpackedFiles', { count: files })), list];
}

function body(inputs: ImportCardInputs, say: Say, actions: ImportCardActions): Child {
  const [{ id, stage }] = inputs;
  const isLeftOut = inputs[6];
  if (stage.at === 'imported') return importedBody(id, stage.receipt, inputs, actions);
  if (stage.at === 'undone') return h('p', {}, stage.message);
  if (stage.at === 'unpacked') return unpackedBody(stage, say);
  if (stage.at === 'asking') return questionBody(stage.question, inputs, actions);
  if (stage.at === 'failed') return [h('p', { class: 'error' }, stage.message), retryButton(id, say, actions)];
  if (stage.at === 'refused')
    return [h('p', { class: isLeftOut ? '' : 'error' }, stage.message), causeList(stage.causes, say)];
  const isPartly = stage.at === 'cancelled' && stage.part > 0;
  return isPartly && h('p', {}, say('sidebar.cancelledAfter', { part: stage.part, of: stage.of }));
}

/** A button that cancels a running import and removes a finished one from the list. */
function closeButton({ id, name, stage }: ImportItem, say: Say, actions: ImportCardActions): HTMLElement | false {
  if (stage.at === 'sending' && !canBeCancelled(stage)) return false;
  const cancels = canBeCancelled(stage);
  const label = say(cancels ? 'sidebar.cancelFile' : 'sidebar.removeFile', { file: name });
  const onclick = () => (cancels ? actions.cancel(id) : actions.remove(id));
  const attributes = { id: `close-${id}`, type: 'button', class: 'close', title: label, 'aria-label': label };
  return h('button', { ...attributes, onclick }, '×');
}

/** The card of one import. */
export function importCard(inputs: ImportCardInputs, actions: ImportCardActions): HTMLElement {
  const [item, language] = inputs;
  const isLeftOut = inputs[6];
  const say = speaker(language);
  return h(
    'article',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h2', { class: 'file' }, item.name), closeButton(item, say, actions)),
    h('p', {}, stageChip(item.stage, isLeftOut, say)),
    progressBar(item.stage, say),
    body(inputs, say, actions),
  );
}
