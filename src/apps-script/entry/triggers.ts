/**
 * Simple triggers, a top-level function each: the menu, the conditional formats that follow an edit of the Rules sheet, and
 * the note that a table was edited.
 */
import type { Language } from '../../i18n/language.ts';
import { menuTexts } from '../../i18n/texts/menu.ts';
import { translate } from '../../i18n/translate.ts';
import { rulesSheet } from '../../sheets/rules.ts';
import { editedSetting } from '../../workbook/edited.ts';
import { preferredLanguage } from '../language.ts';

/** The second script, which the build writes. */
declare function commands_(): typeof import('./commands.ts');

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

/**
 * After an edit of a rule the colours are updated at once, with a message about what is not updated; an edited table is
 * noted.
 */
export function onEdit(event?: EditEvent): void {
  const range = event?.range;
  if (range === undefined) return;
  const document = PropertiesService.getDocumentProperties();
  const id = String(range.getSheet().getSheetId());
  if (id !== document.getProperty(`sheet.${rulesSheet.id}`)) {
    noteEdit(document, id);
    return;
  }
  const [row, rows] = [range.getRow(), range.getNumRows()];
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  commands_().followRulesEdit({ row, rows, column, columns });
}

/** The next refresh reads all rows of an edited table instead of its digest. */
function noteEdit(document: GoogleAppsScript.Properties.Properties, id: string): void {
  const settings = document.getProperties();
  const name = Object.keys(settings).find((one) => one.startsWith('sheet.') && settings[one] === id);
  const sheet = name?.slice('sheet.'.length) ?? '';
  if (settings[`seen.digest.${sheet}`]) document.setProperty(editedSetting(sheet), String(Date.now()));
}

function addMenu(language: Language): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(translate(menuTexts, language, 'menu.start'), 'openSidebar')
    .addSeparator()
    .addItem(translate(menuTexts, language, 'menu.startWeek'), 'startWeekFromMenu')
    .addItem(translate(menuTexts, language, 'menu.sellersSheets'), 'sellersSheetsFromMenu')
    .addItem(translate(menuTexts, language, 'menu.refresh'), 'refreshFromMenu')
    .addSeparator()
    .addItem(translate(menuTexts, language, 'menu.resetRule'), 'resetRuleFromMenu')
    .addItem(translate(menuTexts, language, 'menu.resetRules'), 'resetRulesFromMenu')
    .addItem(translate(menuTexts, language, 'menu.setUp'), 'setUpFromMenu')
    .addToUi();
}
