/** The week's own commands: start it, follow a keyword more. */
import type { Language } from '../i18n/language.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { refreshSheets } from './refresh.ts';
import type { KeywordToTrack } from './replies.ts';

/** Adds this week's rows, with last week beside them; run again in the same week it adds nothing. */
export function startWeek(workbook: Workbook, language: Language): string[] {
  return workbook.exclusively(() => refreshSheets(workbook, language, { start: true }));
}

/** Follows a keyword from this week on. */
export function trackKeyword(
  workbook: Workbook,
  { marketplace, product, keyword }: KeywordToTrack,
  language: Language,
): string[] {
  const added = [{ marketplace, product, keyword, tier: 'growth' }];
  return workbook.exclusively(() => refreshSheets(workbook, language, { added }));
}
