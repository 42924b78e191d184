import { expect, test } from 'vitest';
import { mayCall } from '../../../workbench/google/permissions.ts';

test.each([
  // member, NONE, LIMITED, CUSTOM_FUNCTION
  ['SpreadsheetApp.getUi', true, true, true],
  ['SpreadsheetApp.getActiveSpreadsheet', false, true, true],
  ['SpreadsheetApp.openById', false, false, false],
  ['Ui.createAddonMenu', true, true, false],
  ['Ui.createMenu', true, true, false],
  ['Ui.showSidebar', false, false, false],
  ['Ui.alert', false, false, false],
  ['Menu.addToUi', true, true, true],
  ['Logger.log', true, true, true],
  ['Utilities.sleep', true, true, true],
  ['Session.getActiveUserLocale', true, true, true],
  ['Session.getActiveUser', false, false, false],
  ['PropertiesService.getUserProperties', false, true, true],
  ['Properties.setProperty', false, true, true],
  ['LockService.getDocumentLock', false, true, true],
  ['HtmlService.createHtmlOutput', false, true, true],
  ['UrlFetchApp.fetch', false, false, true],
  ['MailApp.sendEmail', false, false, false],
  ['Range.getValues', false, true, true],
  ['Range.isBlank', false, true, true],
  ['Range.offset', false, true, true],
  ['Range.setValue', false, true, false],
  ['Range.sort', false, true, false],
  ['Sheet.copyTo', false, true, false],
  ['Sheet.deleteRow', false, true, false],
  ['Protection.remove', false, true, false],
  ['ConditionalFormatRuleBuilder.build', false, true, true],
])('%s', (member, none, limited, custom) => {
  const [className, method] = member.split('.') as [string, string];
  expect(mayCall('NONE', className, method)).toBe(none);
  expect(mayCall('LIMITED', className, method)).toBe(limited);
  expect(mayCall('CUSTOM_FUNCTION', className, method)).toBe(custom);
  expect(mayCall('FULL', className, method)).toBe(true);
});
