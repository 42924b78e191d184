/** What to download now: each report with its days and where to click; what can wait is collapsed. */
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { type AdsConsoleChange, OLD_REPORTS_DELETED, OLD_REPORTS_END } from '../../src/downloads/ads-console.ts';
import { type Download, MOST_A_DAY, planDownloads } from '../../src/downloads/plan-downloads.ts';
import { DOWNLOAD_REPORTS, type DownloadSheet } from '../../src/downloads/reports.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { chip, h } from '../dom/elements.ts';
import { downloadWords } from '../words/download-words.ts';
import type { Say } from '../words/say.ts';

/** Where to click for a report, and what it is for. */
function clickPath(sheet: DownloadSheet, say: Say): HTMLElement {
  return h(
    'div',
    {},
    h('p', { class: 'path' }, say(`download.${sheet}.path`)),
    sheet === 'search-terms' && h('p', { class: 'path' }, say(`download.${sheet}.columns`)),
    h('p', { class: 'hint' }, say(`download.${sheet}.why`)),
  );
}

/** A day that one click selects, ready to be copied. */
function daySpan(day: string): HTMLElement {
  return h('span', { class: 'iso-day' }, day);
}

function windowLine({ windows }: Download, today: string, say: Say): HTMLElement {
  if (windows[0]!.from === today) return h('p', { class: 'window' }, say('download.today'));
  const files = windows.map(({ from, to }, i) => [
    i > 0 && ', ',
    h('span', { class: 'one-line' }, daySpan(from), from !== to && [' – ', daySpan(to)]),
  ]);
  const many = windows.length > 1 && h('span', { class: 'hint' }, ` · ${say('download.eachFile')}`);
  return h('p', { class: 'window' }, files, many);
}

function downloadItem(download: Download, today: string, say: Say): HTMLElement {
  const { title, state, why } = downloadWords(download, today, say);
  const id = `download-${[download.sheet, ...download.marketplaces].join('-')}`;
  return h(
    'li',
    { id },
    h('div', { class: 'card-head' }, h('strong', {}, title), chip(state.tone, state.sign, state.words)),
    windowLine(download, today, say),
    h('p', { class: 'hint' }, why),
    h(
      'details',
      { id: `${id}-where` },
      h('summary', { id: `${id}-where-summary` }, say('download.where')),
      clickPath(download.sheet, say),
    ),
  );
}

function itemList(downloads: readonly Download[], today: string, say: Say): HTMLElement {
  return h(
    'ul',
    { class: 'downloads' },
    downloads.map((one) => downloadItem(one, today, say)),
  );
}

/** What else to download because Amazon's old ads reports end. */
function adsConsoleNote({ fetch, from, to }: AdsConsoleChange, say: Say): HTMLElement {
  const dates = { end: OLD_REPORTS_END, deleted: OLD_REPORTS_DELETED };
  return h(
    'details',
    { id: 'ads-console' },
    h('summary', { id: 'ads-console-summary' }, say('download.adsConsole.title')),
    h('p', {}, say(`download.adsConsole.${fetch}`, dates)),
    h('p', { class: 'window' }, daySpan(from), ' – ', daySpan(to)),
    h('p', { class: 'path' }, say(`download.adsConsole.${fetch}.path`)),
  );
}

function folded(
  id: string,
  title: string,
  downloads: readonly Download[],
  today: string,
  say: Say,
): HTMLElement | false {
  if (downloads.length === 0) return false;
  const summary = h('summary', { id: `${id}-summary` }, title);
  return h('details', { id }, summary, itemList(downloads, today, say));
}

/** The card; `false` if no check needs a report. `action` is shown below the list. */
export function downloadCard(daybook: Daybook, say: Say, action?: HTMLElement): HTMLElement | false {
  const { today } = daybook;
  const plan = planDownloads({ ...daybook, today: dayFromIso(today)! });
  const { now, isBeyondDay, later, untried, nextDay, adsConsole } = plan;
  if (now.length + later.length + untried.length === 0 && nextDay === undefined) return false;
  const isStart = now.some(({ marketplaces }) => marketplaces.length === 0);
  return h(
    'section',
    { class: now.length > 0 ? 'card hint-card' : 'card', id: 'downloads' },
    h('h2', {}, isStart ? say('download.start', { count: files(now) }) : say('download.title')),
    isStart && h('p', {}, say('download.startWhy')),
    nextDay !== undefined && h('p', { class: 'hint' }, say('download.nothing', { day: nextDay })),
    now.length === 0 && later.length > 0 && h('p', { class: 'hint' }, say('download.enough', { count: MOST_A_DAY })),
    now.length > 0 && isBeyondDay && h('p', { class: 'hint' }, say('download.beyond')),
    now.length > 0 && itemList(now, today, say),
    adsConsole !== undefined && adsConsoleNote(adsConsole, say),
    folded('downloads-later', say('download.waiting', { count: later.length }), later, today, say),
    folded('downloads-untried', say('download.untried', { count: untried.length }), untried, today, say),
    now.length > 0 && action,
  );
}

function files(downloads: readonly Download[]): number {
  return downloads.reduce((sum, { windows }) => sum + windows.length, 0);
}

/** Where each report is downloaded, collapsed. */
export function downloadGuide(say: Say): HTMLElement {
  const items = DOWNLOAD_REPORTS.map(({ sheet }) =>
    h('li', {}, h('strong', {}, say(`download.${sheet}.name`)), clickPath(sheet, say)),
  );
  const summary = h('summary', { id: 'guide-summary' }, say('download.guide'));
  return h('details', { id: 'guide' }, summary, h('ul', { class: 'downloads' }, items));
}
