/** What could not be used of a report, one entry per column and cause: how many, where, examples, what to do. */
import type { Cause } from '../../src/apps-script/server/messages.ts';
import { h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

const SHOWN = 50;

function causeItem({ column, message, count, rows, examples }: Cause, say: Say): HTMLElement {
  const list = [...rows.map(String), ...(rows.length < count ? ['…'] : [])].join(', ');
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'where' },
      h('strong', { class: 'column' }, column === '' ? say('sidebar.wholeRows') : column),
      h('span', {}, say('sidebar.causeRows', { count, rows: list })),
    ),
    examples.length > 0 &&
      h(
        'p',
        { class: 'examples' },
        examples.map((example) => h('code', {}, example)),
      ),
    h('p', {}, message),
  );
}

/** The first fifty causes, and how many more there are; nothing if there are none. */
export function causeList(causes: readonly Cause[], say: Say): HTMLElement | false {
  if (causes.length === 0) return false;
  const more = causes.length - SHOWN;
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const items = causes.slice(0, SHOWN).map((cause) => causeItem(cause, say));
  return h(
    'div',
    { class: 'problems' },
    h('h3', {}, say('sidebar.problems', { count: all })),
    h('ul', { class: 'causes' }, items),
    more > 0 && h('p', { class: 'hint' }, say('sidebar.moreProblems', { count: more })),
  );
}
