/** The cells of a report that could not be used: where each stands, what it says, what to do. */
import type { ReceiptProblem } from '../../src/apps-script/server/messages.ts';
import { h } from '../h.ts';
import type { Say } from '../say.ts';

const SHOWN = 50;

function problemRow({ row, column, text, message }: ReceiptProblem, say: Say): HTMLElement {
  const where = [
    h('span', {}, say('sidebar.row', { row })),
    column !== '' && h('span', { class: 'column' }, column),
    text !== '' && h('code', {}, text),
  ];
  return h('tr', {}, h('td', { class: 'where' }, where), h('td', {}, message));
}

/** The first fifty, and how many more there are; nothing where there are none. */
export function problemTable(problems: readonly ReceiptProblem[], say: Say): HTMLElement | false {
  if (problems.length === 0) return false;
  const more = problems.length - SHOWN;
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, say('sidebar.where')),
    h('th', { scope: 'col' }, say('sidebar.whatToDo')),
  );
  const rows = problems.slice(0, SHOWN).map((problem) => problemRow(problem, say));
  return h(
    'div',
    { class: 'problems' },
    h('h3', {}, say('sidebar.problems', { count: problems.length })),
    h('table', {}, h('thead', {}, head), h('tbody', {}, rows)),
    more > 0 && h('p', { class: 'hint' }, say('sidebar.moreProblems', { count: more })),
  );
}
