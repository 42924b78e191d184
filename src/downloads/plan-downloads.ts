/** What to download now: which report, of which marketplace, for which days; the most overdue first. */
import type { Figures } from '../checklist/freshness.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { DOWNLOAD_REPORTS, type DownloadReport, type DownloadSheet } from './reports.ts';

/** One file to download; days as ISO text, both included. */
export interface Download {
  readonly sheet: DownloadSheet;
  /** `''` while the workbook knows none. */
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
  /** What the workbook has of it; absent where it was never imported. */
  readonly held?: {
    /** Day up to which its figures go. */
    readonly lastDay: string;
    readonly importedOn: string;
    /** The first day on which it is due, or was. */
    readonly dueDay: string;
  };
}

export interface DownloadPlan {
  readonly now: readonly Download[];
  /** Due as well, and more than a day's files. */
  readonly later: readonly Download[];
  /** Never imported for a marketplace, while it was for another: perhaps it is not needed there. */
  readonly untried: readonly Download[];
  /** When the next one will be due, where none is. */
  readonly nextDay: string | undefined;
}

/** A routine that asks for more is not kept. */
const MOST_A_DAY = 4;
/** After every day. */
const NEVER = '9999-12-31';

/** `figures` tell what each sheet holds; what was brought up to date today counts towards the day's files. */
export function planDownloads(figures: readonly Figures[], today: Day): DownloadPlan {
  const iso = isoOfDay(today);
  const isDue = ({ held }: Download) => held === undefined || held.dueDay <= iso;
  const { wanted, untried } = allDownloads(figures, today);
  const due = wanted.filter(isDue).sort(mostOverdueFirst);
  const doneToday = wanted.filter((one) => one.held?.importedOn === iso && !isDue(one)).length;
  const filesLeft = Math.max(0, MOST_A_DAY - doneToday);
  return {
    now: due.slice(0, filesLeft),
    later: due.slice(filesLeft),
    untried,
    nextDay: due.length > 0 ? undefined : wanted.map(({ held }) => held!.dueDay).sort()[0],
  };
}

/** Those never imported after all others: whose shop has no use for a report must not lose the day's files to it. */
function mostOverdueFirst({ held: one }: Download, { held: other }: Download): number {
  const [a, b] = [one?.dueDay ?? NEVER, other?.dueDay ?? NEVER];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every report of every marketplace that the workbook knows, marketplace by marketplace. */
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
  const found = figures.marketplaces.find((one) => one.marketplace === marketplace);
  if (found === undefined) return { sheet: report.sheet, marketplace, ...windowOf(report, undefined, today) };
  const { lastDay, importedOn } = found;
  const last = dayFromIso(lastDay)!;
  const dueDay = isoOfDay(dueDayOf(report, figures.maxAgeDays, last));
  return { sheet: report.sheet, marketplace, ...windowOf(report, last, today), held: { lastDay, importedOn, dueDay } };
}

/** The day after the last on which its figures still count; not before newer ones are complete. */
function dueDayOf({ lagDays }: DownloadReport, maxAgeDays: number, lastDay: Day): Day {
  return lastDay + Math.max(Math.floor(maxAgeDays), lagDays) + 1;
}

/** A usual window, longer where it would leave a gap to the last import or miss days that have changed since. */
function windowOf(
  { lagDays, windowDays, changingDays, reachDays }: DownloadReport,
  lastDay: Day | undefined,
  today: Day,
): Pick<Download, 'from' | 'to'> {
  const to = today - lagDays;
  const usual = to - windowDays + 1;
  const sinceImport = lastDay === undefined ? usual : lastDay + 1 - changingDays;
  const from = Math.max(Math.min(usual, sinceImport), today - reachDays + 1);
  return { from: isoOfDay(from), to: isoOfDay(to) };
}
