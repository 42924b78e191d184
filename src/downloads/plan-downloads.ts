/** Plans downloads: which report, of which marketplace, for which days; what most checks wait for comes first. */
import { dayFromIso, isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { type AdsConsoleChange, adsConsoleChange } from './ads-console.ts';
import { type DownloadState, downloadWindows, shareOf } from './download-window.ts';
import type { DownloadWindow, HeldReport } from './held-report.ts';
import { DOWNLOAD_REPORTS, type DownloadReport, type DownloadSheet } from './reports.ts';
import { DAILY_SHARE, salesMaxAge } from './sales-windows.ts';

/** A report to download: a file for each window. */
export interface Download {
  readonly sheet: DownloadSheet;
  /** None while the workbook has no marketplace; several if one file holds them all. */
  readonly marketplaces: readonly string[];
  /** The oldest first. */
  readonly windows: readonly DownloadWindow[];
  /** How many checks are judged from it. */
  readonly checks: number;
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
export const MOST_A_DAY = 5;

/**
 * Reports imported today count towards the day's files; when those are done, only overdue reports are listed. A report that
 * no check needs is not asked for.
 */
export function planDownloads(state: DownloadState): DownloadPlan {
  const iso = isoOfDay(state.today);
  const isDue = ({ held }: Download) => held === undefined || held.dueDay <= iso;
  const { wanted, untried } = allDownloads(state);
  const due = inOneFile(wanted.filter(isDue)).sort(inTurn(state));
  const doneToday = inOneFile(wanted.filter((one) => one.held?.importedOn === iso && !isDue(one))).length;
  const isBeyondDay = doneToday >= MOST_A_DAY;
  const overdue = due.filter(({ held }) => held !== undefined && held.dueDay < iso);
  const now = isBeyondDay ? fitting(overdue, MOST_A_DAY) : fitting(due, MOST_A_DAY - doneToday);
  return {
    now,
    isBeyondDay,
    later: due.filter((one) => !now.includes(one)),
    untried,
    nextDay: due.length > 0 ? undefined : wanted.map(({ held }) => held!.dueDay).sort()[0],
    adsConsole: adsConsoleChange(state.today),
  };
}

/** The first ones whose files are together at most so many. */
function fitting(downloads: readonly Download[], most: number): Download[] {
  let room = most;
  return downloads.filter(({ windows }) => {
    const fits = windows.length <= room;
    if (fits) room -= windows.length;
    return fits;
  });
}

/**
 * What most checks wait for, in the marketplaces that sell most; of equal ones the most overdue. Reports that were never
 * imported come last, so that one the shop does not need takes no place in the day's files.
 */
function inTurn({ markets }: DownloadState): (one: Download, other: Download) => number {
  const weight = ({ checks, marketplaces }: Download) =>
    checks * Math.max(LEAST_SHARE, ...marketplaces.map((one) => shareOf(one, markets)));
  const dueDay = ({ held }: Download) => dayFromIso(held?.dueDay ?? '') ?? Number.POSITIVE_INFINITY;
  const before = (one: Download, other: Download) => Number(!one.held) - Number(!other.held);
  return (one, other) =>
    before(one, other) || (one.held ? weight(other) - weight(one) || dueDay(one) - dueDay(other) : 0);
}

/** Of a marketplace whose sales are not known. */
const LEAST_SHARE = 0.01;

/** Downloads of a report whose file holds all marketplaces are one, for the days that any of them lacks. */
function inOneFile(due: readonly Download[]): Download[] {
  const isOfAll = ({ sheet }: Download) => DOWNLOAD_REPORTS.some((one) => one.sheet === sheet && one.isOfAll);
  const key = (one: Download) => (isOfAll(one) ? one.sheet : `${one.sheet} ${one.marketplaces}`);
  return [...groupedBy(due, key).values()].map(([first, ...others]) => others.reduce(joined, first!));
}

function joined(one: Download, other: Download): Download {
  const [from, to] = [one.windows[0]!.from, one.windows[0]!.to];
  const earlier = other.windows[0]!.from < from ? other.windows[0]!.from : from;
  const held = one.held && other.held && (other.held.dueDay < one.held.dueDay ? other.held : one.held);
  return {
    ...{ sheet: one.sheet, checks: one.checks, marketplaces: [...one.marketplaces, ...other.marketplaces] },
    windows: [{ from: earlier, to }],
    ...(held && { held }),
  };
}

/** Every report for every marketplace of the workbook. */
function allDownloads(state: DownloadState): { wanted: Download[]; untried: Download[] } {
  const guided = DOWNLOAD_REPORTS.flatMap((report) => {
    const held = state.reports.find(({ sheet }) => sheet === report.sheet);
    return held === undefined || held.checks === 0 ? [] : [{ report, held }];
  });
  const names = new Set(guided.flatMap(({ held }) => held.marketplaces.map(({ marketplace }) => marketplace)));
  const isFirstDay = names.size === 0;
  const places = isFirstDay ? [''] : [...names];
  const shares = places.map((place) => shareOf(place, state.markets));
  const isLarge = (place: string) => shareOf(place, state.markets) >= Math.min(DAILY_SHARE, Math.max(...shares));
  const all = guided
    .filter(({ report: { start }, held }) => {
      if (isFirstDay) return start === 'first';
      return start !== 'if-used' || held.marketplaces.length > 0;
    })
    .flatMap(({ report, held }) =>
      places.map((place) => ({
        download: downloadOf(report, held, place, state),
        // What no marketplace has is tried in the large ones first, at least in the largest.
        isWanted: held.marketplaces.length === 0 ? isLarge(place) : held.marketplaces.some(isOf(place)),
      })),
    );
  return {
    wanted: all.filter(({ isWanted }) => isWanted).map(({ download }) => download),
    untried: all.filter(({ isWanted }) => !isWanted).map(({ download }) => download),
  };
}

function isOf(place: string) {
  return ({ marketplace }: { readonly marketplace: string }) => marketplace === place;
}

function downloadOf(report: DownloadReport, held: HeldReport, marketplace: string, state: DownloadState): Download {
  const { sheet } = report;
  const download = {
    ...{ sheet, marketplaces: marketplace === '' ? [] : [marketplace], checks: held.checks },
    windows: downloadWindows(sheet, marketplace, state),
  };
  const found = held.marketplaces.find(isOf(marketplace));
  if (found === undefined) return download;
  const { lastDay, importedOn } = found;
  const share = shareOf(marketplace, state.markets);
  const maxAge = sheet === 'sales-traffic' ? salesMaxAge(held.maxAgeDays, share) : held.maxAgeDays;
  const lacking = found.missing.find((day) => download.windows.some(({ to }) => to === day));
  const dueDay =
    lacking === undefined ? dueDayOf(report, maxAge, found) : isoOfDay(dayFromIso(lacking)! + report.lagDays + 1);
  return { ...download, held: { lastDay, importedOn, dueDay } };
}

/** The day after the last on which its figures still count, but not before newer ones are complete. */
function dueDayOf(
  { lagDays, isOfEvents }: DownloadReport,
  maxAgeDays: number,
  { lastDay, importedOn }: HeldReport['marketplaces'][number],
): string {
  const counts = Math.floor(maxAgeDays);
  if (isOfEvents) return isoOfDay(dayFromIso(importedOn)! + counts + 1);
  return isoOfDay(dayFromIso(lastDay)! + Math.max(counts, lagDays) + 1);
}
