/** One item of Today: what, why, at stake, the next step, and where to look. */
import type { ListedItem } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { h } from '../dom/elements.ts';
import { monthDay } from '../words/dates.ts';
import { type Say, speaker } from '../words/say.ts';
import { severityWord, stakeText } from '../words/today-words.ts';
import { pathDetails } from './today-notices.ts';

export interface ItemActions {
  /** Selects the cell that the item is about. */
  showItem(place: ListedItem['place']): void;
}

/** `index`: its place in the list. */
export function todayItem(item: ListedItem, index: number, language: Language, actions: ItemActions): HTMLElement {
  const say = speaker(language);
  const { severity, product, text, evidence, next, place } = item;
  const id = `item-${index}`;
  const more = moreLine(item, language, say);
  const label = [say('list.show'), product].filter((part) => part !== '').join(': ');
  const show = { id, type: 'button', class: 'link', 'aria-label': label, onclick: () => actions.showItem(place) };
  return h(
    'li',
    { class: `item ${severity}` },
    h(
      'p',
      { class: 'item-head' },
      h('span', { class: 'severity' }, severityWord(item, language)),
      stakeText(item, say),
    ),
    product !== '' && h('p', { class: 'product', title: product }, product),
    h('p', { class: 'what' }, text),
    evidence !== '' && h('p', { class: 'evidence' }, evidence),
    more !== '' && h('p', { class: 'hint' }, more),
    next !== '' && h('p', { class: 'next' }, `→ ${next}`),
    h('button', show, say('list.show')),
    pathDetails(item, id, say),
  );
}

/** `since Nov 11 · 2 more findings about it`. */
function moreLine({ since, others }: ListedItem, language: Language, say: Say): string {
  const parts = [
    since === null ? '' : say('list.since', { day: monthDay(since, language) }),
    others === 0 ? '' : say('list.others', { count: others }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
