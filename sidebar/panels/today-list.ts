/** The gravest items of Today, how many more there are, and their text for a chat group. */
import type { Daybook, TodayList } from '../../src/apps-script/server/messages.ts';
import type { AppState } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { ownerChoices, shownItems } from '../words/owners.ts';
import { type Say, speaker } from '../words/say.ts';
import { asOfText, todayText, whyOld } from '../words/today-words.ts';
import { type ItemActions, todayItem } from './today-item.ts';

export interface ListActions extends ItemActions {
  refresh(): void;
  chooseOwner(owner: string): void;
  showSheet(sheet: string): void;
  copyText(field: HTMLTextAreaElement): void;
}

type Counts = Omit<ReturnType<typeof shownItems>, 'items'>;

/** Before Today was made only what to do about it. */
export function todayListSection(state: AppState, actions: ListActions): HTMLElement {
  const say = speaker(state.language);
  const { todayList } = state.daybook!;
  return h(
    'section',
    { id: 'today-list', class: 'today-list', 'aria-busy': String(state.updating) },
    todayList !== null && h('p', { class: 'summary' }, asOfText(todayList, state.language)),
    ageNotice(state, say, actions),
    todayList !== null && listOf(todayList, state, say, actions),
  );
}

/** What makes the list older than it should be, with a button to make it anew. */
function ageNotice(state: AppState, say: Say, actions: ListActions): HTMLElement | false {
  const { daybook, updating, busy } = state;
  const making = daybook!.todayList === null ? 'list.making' : 'list.updating';
  if (updating) return h('p', { class: 'hint', id: 'today-updating' }, say(making));
  const reason = whyOld(daybook!, state.language);
  if (reason === '') return false;
  const again = { id: 'today-again', type: 'button', 'aria-disabled': String(busy), onclick: () => actions.refresh() };
  return h(
    'div',
    { class: 'caution', id: 'today-due' },
    h('p', {}, reason),
    h('button', again, say(busy ? 'sidebar.refreshing' : 'list.updateNow')),
  );
}

function listOf(list: TodayList, { daybook, language }: AppState, say: Say, actions: ListActions): HTMLElement[] {
  const { userName, todayOwner, spreadsheetName } = daybook as Daybook;
  const choices = ownerChoices(list, userName, say);
  const { items, ...counts } = shownItems(list, todayOwner, choices, userName);
  const nothing = choices.length > 0 && list.items.length > 0 ? 'list.nothingHere' : 'list.nothing';
  const head = `${spreadsheetName} · ${asOfText(list, language)}`;
  return [
    ownerSelect(choices, todayOwner, say, actions),
    items.length === 0
      ? h('p', { id: 'today-nothing' }, say(nothing))
      : h(
          'ol',
          { class: 'items' },
          items.map((item, index) => todayItem(item, index, language, actions)),
        ),
    countsLine(list, counts, say, actions),
    items.length > 0 && copyBlock(todayText(head, items, language), say, actions),
  ].filter((block) => block !== false);
}

function ownerSelect(
  choices: ReturnType<typeof ownerChoices>,
  chosen: string,
  say: Say,
  actions: ListActions,
): HTMLElement | false {
  if (choices.length === 0) return false;
  const options = choices.map(({ value, words }) => h('option', { value, selected: value === chosen }, words));
  const onchange = (event: Event) => actions.chooseOwner((event.target as HTMLSelectElement).value);
  return h('select', { id: 'today-owner', 'aria-label': say('list.owner'), onchange }, options);
}

/** `12 more in Today · 3 waiting · 14 with too little data`. */
function countsLine({ sheet, undecided }: TodayList, { more, waiting }: Counts, say: Say, actions: ListActions) {
  const words = more > 0 ? say('list.more', { count: more, sheet }) : say('sidebar.showSheet', { sheet });
  const open = { id: 'today-sheet', type: 'button', class: 'link', onclick: () => actions.showSheet(sheet) };
  const others = [
    ...(waiting > 0 ? [say('list.waiting', { count: waiting })] : []),
    ...(undecided > 0 ? [say('list.undecided', { count: undecided })] : []),
  ];
  return h(
    'p',
    { class: 'counts', id: 'today-counts' },
    h('button', open, words),
    others.map((one) => ` · ${one}`),
  );
}

/** The text is shown when it is copied: where the browser does not copy, the person does. */
function copyBlock(text: string, say: Say, actions: ListActions): HTMLElement {
  const field = h('textarea', { id: 'today-text', rows: 6, readonly: true, 'aria-label': say('list.asText') }, text);
  const shown = h(
    'details',
    { id: 'today-text-block' },
    h('summary', { id: 'today-text-summary' }, say('list.asText')),
    field,
  );
  const copy = () => {
    shown.open = true;
    actions.copyText(field);
  };
  return h('div', {}, h('button', { id: 'copy-today', type: 'button', onclick: copy }, say('list.copy')), shown);
}
