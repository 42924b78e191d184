/** What is missing from Today, above it: rules that cannot work, what could not be made, reports that are late. */
import type { Daybook, ListedItem, TodayList } from '../../src/apps-script/server/messages.ts';
import { h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';
import { clickPath } from '../words/today-words.ts';

interface NoticeActions {
  showSheet(sheet: string, a1?: string): void;
}

/** The notices; none if nothing is missing. */
export function todayNotices(daybook: Daybook, say: Say, actions: NoticeActions): HTMLElement[] {
  const { todayList } = daybook;
  return [
    brokenRules(daybook, say, actions),
    todayList !== null && otherProblems(todayList, daybook, say),
    todayList !== null && lateReports(todayList, say),
  ].filter((notice) => notice !== false);
}

function notice(id: string, head: string, items: readonly HTMLElement[]): HTMLElement | false {
  if (items.length === 0) return false;
  return h('section', { class: 'caution', id }, h('p', {}, head), h('ul', { class: 'plain' }, items));
}

/** Each with a link to its row. */
function brokenRules({ brokenRules: broken }: Daybook, say: Say, actions: NoticeActions): HTMLElement | false {
  const items = broken.map(({ text, sheet, a1 }, index) => {
    const attributes = { id: `broken-rule-${index}`, type: 'button', class: 'link' };
    return h('li', {}, h('button', { ...attributes, onclick: () => actions.showSheet(sheet, a1) }, text));
  });
  return notice('broken-rules', say('sidebar.brokenRules', { count: items.length }), items);
}

/** Those that stand nowhere else on the page. */
function otherProblems({ problems }: TodayList, { brokenRules: broken, unfinished }: Daybook, say: Say) {
  const told = new Set([...unfinished, ...broken.map(({ text }) => text)]);
  const items = problems.filter((problem) => !told.has(problem)).map((problem) => h('li', {}, problem));
  return notice('today-problems', say('list.problems'), items);
}

function lateReports({ late, lateCount }: TodayList, say: Say): HTMLElement | false {
  const more = lateCount - late.length;
  const items = [
    ...late.map((item, index) => lateReport(item, `late-${index}`, say)),
    ...(more > 0 ? [h('li', {}, say('sidebar.moreFindings', { count: more }))] : []),
  ];
  return notice('late-reports', say('list.late', { count: lateCount }), items);
}

function lateReport(item: ListedItem, id: string, say: Say): HTMLElement {
  const { product, text } = item;
  return h('li', {}, product === '' ? text : `${product} · ${text}`, pathDetails(item, id, say));
}

/** Where to click at Amazon, collapsed; `false` if there is no such page. */
export function pathDetails(item: ListedItem, id: string, say: Say): HTMLElement | false {
  const path = clickPath(item, say);
  if (path === '') return false;
  return h(
    'details',
    { id: `${id}-where` },
    h('summary', { id: `${id}-where-summary` }, say('download.where')),
    h('p', { class: 'path' }, path),
  );
}
