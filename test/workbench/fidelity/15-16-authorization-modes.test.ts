import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

/** Whether a piece of code runs in onOpen of this mode; its error otherwise. */
function inOnOpen(mode: 'NONE' | 'LIMITED', body: string): unknown {
  const host = hostOf(
    `function onOpen(e) { try { ${body}; Logger.log('fine'); } catch (error) { Logger.log(error.message); } } function go() {}`,
  );
  host.openDocument(mode);
  return host.state.log[0];
}

test.each([
  "SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('More')).addToUi()",
  'Session.getActiveUserLocale()',
  "Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy')",
])('allowed everywhere: %s', (body) => {
  expect(inOnOpen('NONE', body)).toBe('fine');
  expect(inOnOpen('LIMITED', body)).toBe('fine');
});

test.each([
  ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()'],
  ['PropertiesService.getUserProperties', 'PropertiesService.getUserProperties()'],
  ['CacheService.getUserCache', 'CacheService.getUserCache()'],
  ['LockService.getDocumentLock', 'LockService.getDocumentLock()'],
])('%s needs the document to be enabled', (call, body) => {
  expect(inOnOpen('NONE', body)).toBe(`You do not have permission to call ${call}`);
  expect(inOnOpen('LIMITED', body)).toBe('fine');
});

test.each([
  ['Ui.showSidebar', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
  ['Ui.alert', "SpreadsheetApp.getUi().alert('x')"],
  ['Session.getActiveUser', 'Session.getActiveUser()'],
])('%s is not for onOpen', (call, body) => {
  expect(inOnOpen('LIMITED', body)).toBe(`You do not have permission to call ${call}`);
});

test('the event tells the mode by its enum, and the document except in NONE', () => {
  const code =
    'function onOpen(e) { Logger.log([e.authMode === ScriptApp.AuthMode.LIMITED, String(e.authMode), e.source ? e.source.getName() !== undefined : null]); }';
  const host = hostOf(code);
  host.openDocument('NONE');
  host.openDocument('LIMITED');
  expect(host.state.log).toEqual(['[false,"NONE",null]', '[true,"LIMITED",true]']);
});

test('a script without onOpen opens in silence', () => {
  expect(() => hostOf('').openDocument()).not.toThrow();
});
