/** The receipt of an import: what the report was, what was kept, what to check. */
import type { Answers, Receipt } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { h } from '../dom/elements.ts';
import { receiptFacts } from '../import/receipt-facts.ts';
import { type Say, speaker } from '../words/say.ts';
import { assignForm } from './assign-form.ts';
import { causeList } from './cause-list.ts';

function factList(receipt: Receipt, language: Language): HTMLElement {
  const pairs = receiptFacts(receipt, language).flatMap(({ label, value }) => [h('dt', {}, label), h('dd', {}, value)]);
  return h('dl', {}, pairs);
}

function textList(title: string, texts: readonly string[]): HTMLElement | false {
  const items = texts.map((text) => h('li', {}, text));
  return texts.length > 0 && h('div', {}, h('h3', {}, title), h('ul', { class: 'plain' }, items));
}

function noteList(notes: readonly string[]): HTMLElement | false {
  return (
    notes.length > 0 &&
    h(
      'ul',
      { class: 'notes' },
      notes.map((note) => h('li', {}, note)),
    )
  );
}

function ignoredList({ headersIgnored }: Receipt, id: string, say: Say): HTMLElement | false {
  if (headersIgnored.length === 0) return false;
  const items = headersIgnored.map((header) => h('li', {}, header));
  const summary = `${say('sidebar.headersIgnored')} (${headersIgnored.length})`;
  return h('details', { id }, h('summary', { id: `${id}-summary` }, summary), h('ul', { class: 'plain' }, items));
}

/** The whole receipt; `id` makes the ids of its elements unique. */
export function receiptView(
  receipt: Receipt,
  id: number,
  language: Language,
  showSheet: (sheet: string) => void,
  answer: (answers: Answers) => void,
): HTMLElement {
  const say = speaker(language);
  const { columns } = receipt;
  const link = { id: `show-${id}`, type: 'button', class: 'link', onclick: () => showSheet(receipt.sheet) };
  return h(
    'div',
    { class: 'receipt' },
    h('p', { class: 'kind' }, receipt.kindTitle),
    receipt.summary !== '' && h('p', {}, receipt.summary),
    factList(receipt, language),
    receipt.sheet !== '' && h('p', {}, h('button', link, say('sidebar.showSheet', { sheet: receipt.sheet }))),
    noteList(receipt.notes),
    causeList(receipt.causes, say),
    textList(say('sidebar.headersMissing'), receipt.headersMissing),
    ignoredList(receipt, `ignored-${id}`, say),
    columns && assignForm(columns, String(id), say, answer),
  );
}
