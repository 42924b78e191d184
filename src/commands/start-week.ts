/** Commands of the week: start it, and follow a keyword. */
import type { Language } from '../i18n/language.ts';
import { competitorsSheet } from '../sheets/competitors.ts';
import { weekSheet } from '../sheets/week.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { refreshSheets } from './refresh.ts';
import type { KeywordToTrack } from './replies.ts';
import { underLock } from './retry-if-moved.ts';

/** Adds this week's rows, with last week beside them, and shows the week; adds nothing if the week was started before. */
export function startWeek(workbook: Workbook, language: Language): readonly string[] {
  const messages = underLock(workbook, () => refreshSheets(workbook, language, { start: true }));
  // If nothing is followed, there is no Week sheet yet: the first rows are typed into Competitors.
  const shown = workbook.find(weekSheet) || workbook.find(competitorsSheet);
  if (shown !== undefined) workbook.show(shown.name, 'A1');
  return [...messages.kept, ...messages.week];
}

/** Follows a keyword from this week on. */
export function trackKeyword(
  workbook: Workbook,
  { marketplace, product, keyword }: KeywordToTrack,
  language: Language,
): readonly string[] {
  const added = [{ marketplace, product, keyword, tier: 'growth' }];
  const messages = underLock(workbook, () => refreshSheets(workbook, language, { added }));
  return [...messages.kept, ...messages.week];
}
