import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const code = `
function show(text) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<title>no</title>' + text).setTitle('T ' + text).setWidth(500)); }
function plain() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<title>no</title>')); }`;

test('a sidebar takes the place of the one before, and is gone when the document is opened again', () => {
  const host = hostOf(code);
  host.rpc('show', 'a');
  host.rpc('show', 'b');
  expect(host.ui.sidebar).toEqual({ title: 'T b', html: '<title>no</title>b' });
  host.openDocument();
  expect(host.ui.sidebar).toBe(null);
});

test('the title is what was set, not what stands in the page', () => {
  const host = hostOf(code);
  host.rpc('plain');
  expect(host.ui.sidebar?.title).toBe('');
});
