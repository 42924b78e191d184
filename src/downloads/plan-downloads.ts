/** Plans downloads: which report, of which marketplace, for which days; the largest marketplace first. */
import type { Figures } from '../checklist/freshness.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { type AdsConsoleChange, adsConsoleChange } from './ads-console.ts';
import { type DownloadWindow, downloadWindow } from './download-window.ts';
import { DOWNLOAD_REPORTS, type DownloadReport, type DownloadSheet } from './reports.ts';

/** A file to download. */
export interface Download extends DownloadWindow {
  readonly sheet: DownloadSheet;
  /** `''` while the workbook has no marketplace. */
  readonly marketplace: string;
  /** What the workbook has of this report; absent if it was never imported. */
  readonly held?: {
    /** The last day covered. */
    readonly lastDay: string;
    readonly importedOn: string;
    /** The first day on which the download is or was due. */
    readonly dueDay: string;
  };
}

interface DownloadPlan {
  readonly now: readonly Download[];
  /** True if the day's files are done; those in `now` are overdue. */
  readonly isBeyondDay: boolean;
  /** Due as well, beyond the number of files for one day. */
  readonly later: readonly Download[];
  /** Never imported for this marketplace but for another one, so perhaps not needed here. */
  readonly untried: readonly Download[];
  /** When the next download will be due, if none is due now. */
  readonly nextDay: string | undefined;
  /** The extra download for the change of 2026, independent of what is due. */
  readonly adsConsole: AdsConsoleChange | undefined;
}

/** Few enough that sellers keep the routine. */
const MOST_A_DAY = 4;
/** Sorts after every real day. */
const NEVER = '9999-12-31';

/**
 * `figures` describe each sheet, `markets` lists the marketplaces by sales. Reports imported today count towards the day's
 * files; when those are done, only overdue reports are listed.
 */
export function planDownloads(figures: readonly Figures[], today: Day, markets: readonly string[]): DownloadPlan {
  const iso = isoOfDay(today);
  const isDue = ({ held }: Download) => held === undefined || held.dueDay <= iso;
  const { wanted, untried } = allDownloads(figures, today);
  const due = wanted.filter(isDue).sort(inTurn(markets));
  const doneToday = wanted.filter((one) => one.held?.importedOn === iso && !isDue(one)).length;
  const isBeyondDay = doneToday >= MOST_A_DAY;
  const overdue = due.filter(({ held }) => held !== undefined && held.dueDay < iso);
  const now = isBeyondDay ? overdue.slice(0, MOST_A_DAY) : due.slice(0, MOST_A_DAY - doneToday);
  return {
    now,
    isBeyondDay,
    later: due.filter((one) => !now.includes(one)),
    untried,
    nextDay: due.length > 0 ? undefined : wanted.map(({ held }) => held!.dueDay).sort()[0],
    adsConsole: adsConsoleChange(today),
  };
}

/**
 * Reports that were never imported come last, so that a report the shop does not need takes no place in the day's files.
 */
function inTurn(markets: readonly string[]): (one: Download, other: Download) => number {
  const place = ({ marketplace }: Download) =>
    markets.includes(marketplace) ? markets.indexOf(marketplace) : markets.length;
  const dueDay = ({ held }: Download) => held?.dueDay ?? NEVER;
  return (one, other) =>
    Number(!one.held) - Number(!other.held) ||
    place(one) - place(other) ||
    (dueDay(one) < dueDay(other) ? -1 : dueDay(one) > dueDay(other) ? 1 : 0);
}

/** Every report for every marketplace of the workbook, grouped by marketplace. */
function allDownloads(figures: readonly Figures[], today: Day): { wanted: Download[]; untried: Download[] } {
  const guided = DOWNLOAD_REPORTS.flatMap((report) => {
    const found = figures.find(({ sheet }) => sheet === report.sheet);
    return found === undefined ? [] : [{ report, figures: found }];
  });
  const names = guided.flatMap((one) => one.figures.marketplaces.map(({ marketplace }) => marketplace));
  const wanted: Download[] = [];
  const untried: Download[] = [];
  for (const marketplace of names.length > 0 ? new Set(names) : ['']) {
    for (const one of guided) {
      const download = downloadOf(one.report, one.figures, marketplace, today);
      const isUntried = download.held === undefined && one.figures.marketplaces.length > 0;
      (isUntried ? untried : wanted).push(download);
    }
  }
  return { wanted, untried };
}

function downloadOf(report: DownloadReport, figures: Figures, marketplace: string, today: Day): Download {
  const { sheet } = report;
  const download = { sheet, marketplace, ...downloadWindow(sheet, marketplace, [figures], today) };
  const found = figures.marketplaces.find((one) => one.marketplace === marketplace);
  if (found === undefined) return download;
  const { lastDay, importedOn } = found;
  const dueDay = isoOfDay(dueDayOf(report, figures.maxAgeDays, dayFromIso(lastDay)!));
  return { ...download, held: { lastDay, importedOn, dueDay } };
}

/** The day after the last on which its figures still count, but not before newer ones are complete. */
function dueDayOf({ lagDays }: DownloadReport, maxAgeDays: number, lastDay: Day): Day {
  return lastDay + Math.max(Math.floor(maxAgeDays), lagDays) + 1;
}
