import { expect, test } from 'vitest';
import { run, thrown } from './host.ts';

const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const spreadsheets = 'https://www.googleapis.com/auth/spreadsheets';
const show = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))";

test('a call without its scope fails and names it', () => {
  expect(thrown(show, { manifest: { oauthScopes: [currentOnly] } })).toBe(
    'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
  expect(thrown('SpreadsheetApp.getActiveSheet()', { manifest: { oauthScopes: [] } })).toBe(
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSheet. Required permissions: ${currentOnly} || ${spreadsheets}`,
  );
});

test('one scope of several suffices, and calls that need none need none', () => {
  for (const scope of [currentOnly, spreadsheets]) {
    expect(thrown('SpreadsheetApp.getActiveSheet()', { manifest: { oauthScopes: [scope] } })).toBe(null);
  }
  expect(thrown("PropertiesService.getUserProperties().getProperty('x')", { manifest: { oauthScopes: [] } })).toBe(
    null,
  );
});

test('the current document is not every document', () => {
  const open = 'SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId())';
  expect(thrown(open)).toBe(
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${spreadsheets}`,
  );
  expect(thrown(open, { manifest: { oauthScopes: [spreadsheets] } })).toBe(null);
});

test('a manifest that names no scopes gets those it needs', () => {
  const host = { files: { code: `function test() { ${show}; return 1; }`, html: {}, manifest: {} } };
  expect(run('', host)).toBe(1);
});

test('the advanced service is not there', () => {
  expect(run('return typeof Sheets')).toBe('undefined');
});
