/** Rules that cannot work, above everything that is judged without them. */
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { h } from '../dom/h.ts';
import type { Say } from '../words/say.ts';

/** `false` where all work; each leads to its row. */
export function brokenRulesNotice(
  { brokenRules }: Daybook,
  say: Say,
  actions: { showSheet(sheet: string, a1: string): void },
): HTMLElement | false {
  if (brokenRules.length === 0) return false;
  const items = brokenRules.map(({ text, sheet, a1 }, index) => {
    const attributes = { id: `broken-rule-${index}`, type: 'button', class: 'link' };
    return h('li', {}, h('button', { ...attributes, onclick: () => actions.showSheet(sheet, a1) }, text));
  });
  return h(
    'section',
    { class: 'caution', id: 'broken-rules' },
    h('p', {}, say('sidebar.brokenRules', { count: items.length })),
    h('ul', { class: 'plain' }, items),
  );
}
