/** What to download from Amazon, and where to click for it. */
import { h } from '../h.ts';
import type { Say } from '../say.ts';

const reports = ['sales', 'ads', 'stock'] as const;

function reportItem(report: (typeof reports)[number], say: Say): HTMLElement {
  return h(
    'li',
    {},
    h('strong', {}, say(`sidebar.guide.${report}`)),
    h('p', {}, say(`sidebar.guide.${report}Why`)),
    h('p', { class: 'path' }, say(`sidebar.guide.${report}Path`)),
  );
}

/** The three reports that the daily four read: open for who is new, folded away for who is not. */
export function downloadGuide(say: Say, isNew: boolean): HTMLElement {
  const list = h(
    'ol',
    {},
    reports.map((report) => reportItem(report, say)),
  );
  if (!isNew) {
    const summary = h('summary', { id: 'guide-summary' }, say('sidebar.guideAgain'));
    return h('details', { id: 'guide', class: 'guide' }, summary, list);
  }
  const intro = h('p', {}, say('sidebar.guideIntro'));
  return h('section', { class: 'card guide' }, h('h2', {}, say('sidebar.guide')), intro, list);
}
