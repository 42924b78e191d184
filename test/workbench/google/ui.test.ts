import { expect, test } from 'vitest';
import { hostOf } from '../fidelity/host.ts';

const code = `
function ask() { const ui = SpreadsheetApp.getUi(); return [String(ui.alert('a')), String(ui.alert('a', ui.ButtonSet.YES_NO)), String(ui.alert('t', 'a', ui.ButtonSet.OK_CANCEL))]; }
function prompt() { const answer = SpreadsheetApp.getUi().prompt('t', 'Name?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL); return [String(answer.getSelectedButton()), answer.getResponseText()]; }
function show() { const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutput('a').append('b').setHeight(5).addMetaTag('viewport', 'x');
  ui.showModalDialog(page, 'T'); const sizes = [page.getTitle(), page.getWidth(), page.setWidth(7).getWidth(), page.getHeight()]; return sizes; }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x').clear().setContent('y'), 'M'); }
function toast() { const book = SpreadsheetApp.getActiveSpreadsheet(); book.toast('a'); book.toast('a', 'b', 3); }
function who() { return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]; }`;

test('alerts are answered as prepared, by OK when nothing is', () => {
  const host = hostOf(code);
  host.ui.answers.push('CLOSE', 'NO');
  expect(host.rpc('ask')).toEqual(['CLOSE', 'NO', 'OK']);
  expect(host.ui.alerts).toEqual([
    { kind: 'alert', title: '', message: 'a', buttons: 'OK', answer: 'CLOSE' },
    { kind: 'alert', title: '', message: 'a', buttons: 'YES_NO', answer: 'NO' },
    { kind: 'alert', title: 't', message: 'a', buttons: 'OK_CANCEL', answer: 'OK' },
  ]);
});

test('prompts get a text', () => {
  const host = hostOf(code);
  host.ui.answers.push({ button: 'OK', text: 'Mia' });
  expect([host.rpc('prompt'), host.rpc('prompt')]).toEqual([
    ['OK', 'Mia'],
    ['OK', ''],
  ]);
});

test('dialogs and toasts are shown', () => {
  const host = hostOf(code);
  expect(host.rpc('show')).toEqual([null, null, 7, 5]);
  expect(host.ui.dialog).toEqual({ title: 'T', html: 'ab', modal: true, width: 600, height: 5 });
  host.rpc('modeless');
  expect(host.ui.dialog).toEqual({ title: 'M', html: 'y', modal: false, width: 600, height: 400 });
  host.rpc('toast');
  expect(host.ui.toasts).toEqual([
    { message: 'a', title: '' },
    { message: 'a', title: 'b' },
  ]);
});

test('the user’s language is known, the address needs a scope', () => {
  expect(hostOf(code, { userLocale: 'ja' }).rpc('who')).toEqual(['ja', 'Etc/UTC']);
  const email =
    'function email() { return Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail(); }';
  expect(() => hostOf(email).rpc('email')).toThrow('userinfo.email');
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/userinfo.email'] };
  expect(hostOf(email, { manifest, user: 'a@b.c' }).rpc('email')).toBe('a@b.ca@b.c');
});
