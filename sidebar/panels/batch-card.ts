/** The end of an import of several files, in a few lines: what came in, what waits, what did not and why. */
import type { Language } from '../../src/i18n/language.ts';
import { h } from '../dom/h.ts';
import { type BatchSummary, batchSentence } from '../import/batch-summary.ts';
import { speaker } from '../words/say.ts';

function named(title: string, items: readonly { readonly name: string; readonly why: string }[]): HTMLElement | false {
  if (items.length === 0) return false;
  const list = items.map(({ name, why }) => h('li', {}, h('strong', {}, name), why === '' ? '' : ` ${why}`));
  return h('div', {}, h('h3', {}, title), h('ul', { class: 'plain' }, list));
}

export function batchCard(summary: BatchSummary, language: Language): HTMLElement {
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
