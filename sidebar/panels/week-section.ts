/** The weekly part: start the week, its tasks, keywords worth tracking, and the text for a chat group. */
import type { KeywordToTrack, ProposalState } from '../../src/apps-script/server/messages.ts';
import type { AppState } from '../app-state.ts';
import { chip, h } from '../dom/elements.ts';
import { type Say, type SidebarKey, speaker } from '../words/say.ts';
import { weekText } from '../words/week-text.ts';
import { type TaskActions, taskCard } from './task-card.ts';

export interface WeekActions extends TaskActions {
  startWeek(): void;
  trackKeyword(keyword: KeywordToTrack): void;
  copyText(field: HTMLTextAreaElement): void;
}

function startLine({ daybook, busy }: AppState, say: Say, actions: WeekActions): HTMLElement {
  const { label, started } = daybook!.week;
  const attributes = {
    id: 'start-week',
    type: 'button',
    'aria-disabled': String(busy),
    onclick: () => actions.startWeek(),
  };
  const start = started
    ? chip('good', '✓', say('sidebar.weekStarted'))
    : h('button', attributes, say('sidebar.startWeek'));
  return h('div', { class: 'bar week-head' }, h('h2', {}, `${say('sidebar.week')} ${label}`), start);
}

function messageList({ daybook }: AppState): HTMLElement | false {
  const { messages } = daybook!.week;
  if (messages.length === 0) return false;
  return h(
    'ul',
    { class: 'hint', id: 'week-messages' },
    messages.map((sentence) => h('li', {}, sentence)),
  );
}

function soldWords({ purchases, adOrders }: ProposalState, say: Say): string {
  const words = [
    purchases !== undefined && say('sidebar.purchases', { count: purchases }),
    adOrders !== undefined && say('sidebar.adOrders', { count: adOrders }),
  ];
  return words.filter((one) => one !== false).join(' · ');
}

/** If no report names the product of a keyword and there are several products, the person chooses one. */
function proposalItem(proposal: ProposalState, index: number, say: Say, actions: WeekActions): HTMLElement {
  const { marketplace, keyword, products } = proposal;
  const chosen = proposal.product ?? (products.length === 1 ? products[0] : undefined);
  const options = products.map((product) => h('option', { value: product, selected: product === chosen }, product));
  const open = chosen === undefined && h('option', { value: '' }, say('sidebar.chooseProduct'));
  const choice = h(
    'select',
    { id: `track-for-${index}`, class: 'keep', 'aria-label': say('sidebar.trackFor', { keyword }) },
    open,
    options,
  );
  const track = () => {
    choice.setAttribute('aria-invalid', String(choice.value === ''));
    if (choice.value === '') choice.focus();
    else actions.trackKeyword({ marketplace, product: choice.value, keyword });
  };
  const button = { id: `track-${index}`, type: 'button', 'aria-label': say('sidebar.trackKeyword', { keyword }) };
  return h(
    'li',
    {},
    h('span', {}, `${marketplace} · ${keyword}: ${soldWords(proposal, say)}`),
    products.length > 0 &&
      h('div', { class: 'buttons' }, choice, h('button', { ...button, onclick: track }, say('sidebar.track'))),
  );
}

function proposalList({ daybook }: AppState, say: Say, actions: WeekActions): HTMLElement | false {
  const { proposals } = daybook!.week;
  if (proposals.length === 0) return false;
  return h(
    'details',
    { id: 'proposals' },
    h('summary', { id: 'proposals-summary' }, say('sidebar.proposals', { count: proposals.length })),
    h(
      'ul',
      { class: 'plain proposals' },
      proposals.map((one, i) => proposalItem(one, i, say, actions)),
    ),
  );
}

function textBlock({ daybook }: AppState, say: Say, actions: WeekActions): HTMLElement | false {
  const { lines } = daybook!.week;
  if (lines.length === 0) return false;
  const words = weekText(lines, (section) => say(`week.${section}` as SidebarKey));
  const field = h(
    'textarea',
    { id: 'week-text', rows: 8, readonly: true, 'aria-label': say('sidebar.weekText') },
    words,
  );
  const copy = { id: 'copy-week', type: 'button', onclick: () => actions.copyText(field) };
  return h(
    'details',
    { id: 'week-text-block' },
    h('summary', { id: 'week-text-summary' }, say('sidebar.weekText')),
    field,
    h('div', { class: 'buttons' }, h('button', copy, say('sidebar.copy'))),
  );
}

/** What is done once a week, below what is done today. */
export function weekSection(state: AppState, actions: WeekActions): HTMLElement[] {
  const say = speaker(state.language);
  const weekly = state.daybook!.tasks.filter(({ cadence }) => cadence === 'weekly');
  return [
    startLine(state, say, actions),
    messageList(state),
    ...weekly.map((task) => taskCard(task, state, actions)),
    proposalList(state, say, actions),
    textBlock(state, say, actions),
  ].filter((block) => block !== false);
}
