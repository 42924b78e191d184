/** Where each report is downloaded, folded away. */
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import { h } from '../dom/h.ts';
import type { Say } from '../words/say.ts';
import { clickPath } from './click-path.ts';

export function downloadGuide(say: Say): HTMLElement {
  const items = DOWNLOAD_REPORTS.map(({ sheet }) =>
    h('li', {}, h('strong', {}, say(`download.${sheet}.name`)), clickPath(sheet, say)),
  );
  const summary = h('summary', { id: 'guide-summary' }, say('download.guide'));
  return h('details', { id: 'guide' }, summary, h('ul', { class: 'downloads' }, items));
}
