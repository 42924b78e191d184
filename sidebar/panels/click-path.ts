/** Where to click for a report, and what it is for. */
import type { DownloadSheet } from '../../src/downloads/reports.ts';
import { h } from '../dom/h.ts';
import type { Say } from '../words/say.ts';

export function clickPath(sheet: DownloadSheet, say: Say): HTMLElement {
  return h(
    'div',
    {},
    h('p', { class: 'path' }, say(`download.${sheet}.path`)),
    sheet === 'search-terms' && h('p', { class: 'path' }, say(`download.${sheet}.columns`)),
    h('p', { class: 'hint' }, say(`download.${sheet}.why`)),
  );
}
