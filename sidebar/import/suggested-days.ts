/** The days of a report that *Download now* names, for the question of an import. */
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { type DownloadWindow, downloadWindow } from '../../src/downloads/download-window.ts';
import { dayFromIso } from '../../src/values/day.ts';

/** By marketplace, `''` while it is not known; `undefined` while the spreadsheet's day is not. */
export type DaysOf = (marketplace: string) => DownloadWindow | undefined;

/** `sheet` keeps the report. */
export function suggestedDays(daybook: Daybook | undefined, sheet: string): DaysOf {
  const today = daybook && dayFromIso(daybook.today);
  const figures = daybook?.tasks.flatMap((task) => task.figures ?? []) ?? [];
  return (marketplace) => (today === undefined ? undefined : downloadWindow(sheet, marketplace, figures, today));
}
