/** The texts for one report to download. */
import type { Download } from '../../src/downloads/plan-downloads.ts';
import { dayFromIso } from '../../src/values/day.ts';
import type { Tone } from '../dom/elements.ts';
import type { Say } from './say.ts';

interface DownloadWords {
  readonly title: string;
  readonly state: { readonly tone: Tone; readonly sign: string; readonly words: string };
  /** What waits for it, and what the workbook has of it already. */
  readonly why: string;
}

/** `today` as ISO text. */
export function downloadWords(download: Download, today: string, say: Say): DownloadWords {
  const { sheet, marketplaces, checks } = download;
  const name = say(`download.${sheet}.name`);
  const waiting = say('download.checks', { count: checks });
  const held = heldOf(download, say);
  return {
    title: marketplaces.length === 0 ? name : `${marketplaces.join(', ')} · ${name}`,
    state: stateOf(download, today, say),
    why: held === '' ? waiting : `${waiting} · ${held}`,
  };
}

function stateOf({ held }: Download, today: string, say: Say): DownloadWords['state'] {
  if (held === undefined) return { tone: 'none', sign: '○', words: say('download.never') };
  const days = daysBetween(held.dueDay, today);
  if (days === 0) return { tone: 'ask', sign: '!', words: say('download.due') };
  return { tone: 'bad', sign: '!', words: say('download.overdue', { days }) };
}

function heldOf({ held, windows }: Download, say: Say): string {
  return held === undefined ? '' : say('download.heldUpTo', { day: held.lastDay, count: windows.length });
}

function daysBetween(from: string, to: string): number {
  return dayFromIso(to)! - dayFromIso(from)!;
}
