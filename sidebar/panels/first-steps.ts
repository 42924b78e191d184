/** Three steps from an empty workbook to its first Today. */
import { h } from '../dom/elements.ts';
import type { Say } from '../words/say.ts';

/** The steps; what they need stands below them. */
export function firstSteps(say: Say): HTMLElement {
  const steps = (['first.download', 'first.import', 'first.look'] as const).map((step) => h('li', {}, say(step)));
  return h('section', { class: 'steps', id: 'first-steps' }, h('h2', {}, say('first.title')), h('ol', {}, steps));
}
