/** The files that a shop's seller finds in the Downloads folder, morning by morning. */
import { REPORTS, reportFiles } from './files/reports.ts';
import type { LanguagesOf } from './habits.ts';
import type { Morning, PlayedShop } from './play-shop.ts';
import type { Download, ReportFile } from './world/download.ts';

/** A file, with what it was downloaded as. */
export interface DownloadedFile extends ReportFile {
  readonly download: Download;
  /** The kind of report that the add-on takes it for. */
  readonly kind: string;
  /** Sums of the download's files up to this one: those of several products go into one sheet. */
  readonly sumsSoFar: Readonly<Record<string, number>>;
}

/** The languages in which a report's headers are known. */
export const languagesOf: LanguagesOf = (report, marketplace) =>
  REPORTS.find(({ name }) => name === report)?.consoles[marketplace];

/** `name (1).csv`, as a browser saves a second file of a name. */
function savedAs(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  return count === 0 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
}

/** Adds sums of the same fields. */
function added(sums: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(more).map(([field, sum]) => [field, sum + (sums[field] ?? 0)]));
}

/** All files of a morning, no two of one name. */
export function filesOf({ history }: PlayedShop, { downloads }: Morning): DownloadedFile[] {
  const seen = new Map<string, number>();
  return downloads.flatMap((download) => {
    const { kind } = REPORTS.find(({ name }) => name === download.report)!;
    let sumsSoFar: Readonly<Record<string, number>> = {};
    return reportFiles(history, download).map((file) => {
      sumsSoFar = added(sumsSoFar, file.truth.sums);
      const count = seen.get(file.name) ?? 0;
      seen.set(file.name, count + 1);
      // A file without rows does not say of which days it is.
      const answers = { ...file.answers, ...(file.truth.rows === 0 && download.days) };
      return { ...file, answers, name: savedAs(file.name, count), download, kind, sumsSoFar };
    });
  });
}
