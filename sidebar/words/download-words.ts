/** The texts for one report to download. */
import type { Download } from '../../src/downloads/plan-downloads.ts';
import { dayFromIso } from '../../src/values/day.ts';
import type { Tone } from '../dom/elements.ts';
import type { Say } from './say.ts';

interface DownloadWords {
  readonly title: string;
  readonly state: { readonly tone: Tone; readonly sign: string; readonly words: string };
  /** What the workbook has of it already; `''` if nothing. */
  readonly held: string;
}

/** `today` as ISO text. */
export function downloadWords(download: Download, today: string, say: Say): DownloadWords {
  const { sheet, marketplace } = download;
  const name = say(`download.${sheet}.name`);
  return {
    title: marketplace === '' ? name : `${marketplace} · ${name}`,
    state: stateOf(download, today, say),
    held: heldOf(download, say),
  };
}

function stateOf({ held }: Download, today: string, say: Say): DownloadWords['state'] {
  if (held === undefined) return { tone: 'none', sign: '○', words: say('download.never') };
  const days = daysBetween(held.dueDay, today);
  if (days === 0) return { tone: 'ask', sign: '!', words: say('download.due') };
  return { tone: 'bad', sign: '!', words: say('download.overdue', { days }) };
}

function heldOf({ held, from, to }: Download, say: Say): string {
  if (held === undefined) return '';
  const day = held.lastDay;
  if (from === to) return say('download.snapshotFrom', { day });
  return say('download.heldUpTo', { day, count: daysBetween(day, to) });
}

function daysBetween(from: string, to: string): number {
  return dayFromIso(to)! - dayFromIso(from)!;
}
