/** The commands of the menu items. */

import { openSellersSheets } from '../../commands/open-sellers-sheets.ts';
import { refresh } from '../../commands/refresh.ts';
import { resetAllRules, resetSelectedRule } from '../../commands/reset-rules.ts';
import { setUp } from '../../commands/set-up.ts';
import { startWeek } from '../../commands/start-week.ts';
import { text } from '../../i18n/text.ts';
import { isoWeek } from '../../values/week.ts';
import { fromMenu } from '../error-boundary.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';

/** Shows the sidebar. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(text(preferredLanguage(), 'menu.title'));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Refreshes all sheets. */
export function refreshFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const messages = refresh(workbook, preferredLanguage());
    workbook.tell([text(preferredLanguage(), 'menu.refreshed'), ...messages].join('\n'));
  });
}

/** Starts the week. */
export function startWeekFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const messages = startWeek(workbook, preferredLanguage());
    workbook.tell([isoWeek(workbook.facts().today), ...messages].join('\n'));
  });
}

/** Creates and shows the sheets that the seller fills in. */
export function sellersSheetsFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    workbook.tell(openSellersSheets(workbook, preferredLanguage()).join('\n'));
  });
}

/** Creates or repairs the sheets. */
export function setUpFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const messages = setUp(workbook, preferredLanguage());
    workbook.tell([text(preferredLanguage(), 'menu.isSetUp'), ...messages].join('\n'));
  });
}

/** Resets the rule of the selected row. */
export function resetRuleFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    workbook.tell(resetSelectedRule(workbook, preferredLanguage()).join('\n'));
  });
}

/** Resets all rules of the add-on. */
export function resetRulesFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    workbook.tell(resetAllRules(workbook, preferredLanguage()).join('\n'));
  });
}
