/**
 * Simple triggers, a top-level function each: the menu, and the conditional formats that follow an edit of the Rules sheet.
 */
import type { Language } from '../../i18n/language.ts';
import { menuTexts } from '../../i18n/texts/menu.ts';
import { translate } from '../../i18n/translate.ts';
import { rulesSheet } from '../../sheets/rules.ts';
import { preferredLanguage } from '../language.ts';

/** Resolved by the build: runs when a rule is edited, which is rare. */
declare function require(path: './follow-rules-edit.ts'): typeof import('./follow-rules-edit.ts');

type OpenEvent = { authMode?: unknown };
type EditEvent = { range?: GoogleAppsScript.Spreadsheet.Range };

/** Adds the menu; nothing else is allowed before the add-on is enabled in a file. */
export function onOpen(event?: OpenEvent): void {
  const notEnabled = event !== undefined && String(event.authMode) === 'NONE';
  addMenu(notEnabled ? 'en' : preferredLanguage());
}

/** Adds the menu after installation. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** After an edit of a rule the colours are updated at once, with a message about what is not updated. */
export function onEdit(event?: EditEvent): void {
  const range = event?.range;
  if (range === undefined || range.getSheet().getSheetId() !== recordedRulesSheet()) return;
  const [row, rows] = [range.getRow(), range.getNumRows()];
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  require('./follow-rules-edit.ts').followRulesEdit({ row, rows, column, columns });
}

/** Read directly, because nearly every edit is on another sheet and must be fast. */
function recordedRulesSheet(): number | undefined {
  const recorded = PropertiesService.getDocumentProperties().getProperty(`sheet.${rulesSheet.id}`);
  return recorded === null ? undefined : Number(recorded);
}

function addMenu(language: Language): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(translate(menuTexts, language, 'menu.start'), 'openSidebar')
    .addSeparator()
    .addItem(translate(menuTexts, language, 'menu.startWeek'), 'startWeekFromMenu')
    .addItem(translate(menuTexts, language, 'menu.sellersSheets'), 'sellersSheetsFromMenu')
    .addItem(translate(menuTexts, language, 'menu.refresh'), 'refreshFromMenu')
    .addItem(translate(menuTexts, language, 'menu.setUp'), 'setUpFromMenu')
    .addToUi();
}
