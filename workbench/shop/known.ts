/** What is known of a shop: its days, and on which morning its seller has imported what. */
import { addDays, type Day } from './world/calendar.ts';
import type { Download, ReportName } from './world/download.ts';
import type { ShopHistory } from './world/history.ts';
import type { ShopPlan } from './world/plan.ts';

/** What the truth is worked out from. */
export interface Known {
  readonly plan: ShopPlan;
  readonly history: ShopHistory;
  /** The earliest first. */
  readonly downloads: readonly Download[];
}

/** Downloads of some reports that tell of a marketplace, the earliest first. */
export function downloadsOf({ downloads }: Known, reports: readonly ReportName[], marketplace: string): Download[] {
  return downloads
    .filter(({ report }) => reports.includes(report))
    .filter((download) => download.marketplace === null || download.marketplace === marketplace);
}

/** The morning of the first download that holds something of a day or later. */
export function readOn(downloads: readonly Download[], day: Day): Day | null {
  const isSnapshot = ({ days, morning }: Download) => days.to === morning;
  const found = downloads.find((download) => addDays(download.days.to, isSnapshot(download) ? -1 : 0) >= day);
  return found?.morning ?? null;
}

/** The morning from which on a day is in the workbook; null if it never is. */
export function storedOn(downloads: readonly Download[], day: Day): Day | null {
  return downloads.find(({ days }) => days.from <= day && day <= days.to)?.morning ?? null;
}

/** The first morning at Today on a day or later. */
export function lookedOn({ downloads }: Known, day: Day): Day | null {
  return downloads.find(({ morning }) => morning >= day)?.morning ?? null;
}

/** The later of two days. */
export const later = (one: Day, other: Day): Day => (one > other ? one : other);
