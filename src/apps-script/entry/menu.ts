/** What the menu items do. */

import { openSellersSheets } from '../../commands/open-sellers-sheets.ts';
import { refresh } from '../../commands/refresh.ts';
import { setUp } from '../../commands/set-up.ts';
import { startWeek } from '../../commands/start-week.ts';
import { text } from '../../i18n/text.ts';
import { isoWeek } from '../../values/week.ts';
import { fromMenu } from '../error-boundary.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(text(preferredLanguage(), 'menu.title'));
  SpreadsheetApp.getUi().showSidebar(page);
}

export function refreshFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const said = refresh(workbook, preferredLanguage());
    workbook.tell([text(preferredLanguage(), 'menu.refreshed'), ...said].join('\n'));
  });
}

export function startWeekFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const said = startWeek(workbook, preferredLanguage());
    workbook.tell([isoWeek(workbook.facts().today), ...said].join('\n'));
  });
}

export function sellersSheetsFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    workbook.tell(openSellersSheets(workbook, preferredLanguage()).join('\n'));
  });
}

export function setUpFromMenu(): void {
  fromMenu(() => {
    const workbook = new SheetsWorkbook();
    const said = setUp(workbook, preferredLanguage());
    workbook.tell([text(preferredLanguage(), 'menu.isSetUp'), ...said].join('\n'));
  });
}
