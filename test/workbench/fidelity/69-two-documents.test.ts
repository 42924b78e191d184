import { expect, test } from 'vitest';
import { ScriptHost } from '../../../workbench/runner/script-host.ts';
import { noon, pushed, spreadsheet } from './host.ts';

const code = `
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(SpreadsheetApp.getActiveSpreadsheet().getId())); }
function set(value) { PropertiesService.getDocumentProperties().setProperty('a', value); }
function get() { return PropertiesService.getDocumentProperties().getProperty('a'); }`;

test('two tabs of one document share its properties and show a sidebar each; another document shares nothing', () => {
  const [book, another] = [spreadsheet(), spreadsheet()];
  const hostOf = (document: typeof book) =>
    new ScriptHost({ files: pushed(code), spreadsheet: document, clock: () => noon });
  const [tab, sameDocument, otherDocument] = [hostOf(book), hostOf(book), hostOf(another)];
  tab.rpc('set', 'b');
  expect([sameDocument.rpc('get'), otherDocument.rpc('get')]).toEqual(['b', null]);
  tab.rpc('open');
  expect(sameDocument.ui.sidebar).toBe(null);
  otherDocument.rpc('open');
  expect(otherDocument.ui.sidebar?.html).not.toBe(tab.ui.sidebar?.html);
});
